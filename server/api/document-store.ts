import type { DocumentNode } from 'graphql';

/** What Apollo asks of a cache of parsed documents. */
export interface DocumentStore {
  get(key: string): Promise<DocumentNode | undefined>;
  set(key: string, document: DocumentNode): Promise<void>;
  delete(key: string): Promise<boolean>;
}

/** Ten sets of roles with a hundred different requests each. */
const MOST_DOCUMENTS = 1000;
const MOST_CHARACTERS = 1_000_000;
/** A document that is longer is parsed each time: the panel's longest have some thousand characters. */
const LONGEST_DOCUMENT = 20_000;

/**
 * Keeps the parsed documents that were asked for last, of all roles together. What is compiled of a document and the
 * plans of its reads live as long as it is kept here and take some hundred times its text, so that without these bounds
 * whoever sends a new text with every request fills the memory.
 */
export function openDocumentStore(): { forServer(): DocumentStore } {
  const kept = new Map<string, DocumentNode>();
  let characters = 0;
  let servers = 0;
  const lengthOf = (document: DocumentNode): number => document.loc?.source.body.length ?? LONGEST_DOCUMENT;
  const remove = (key: string): boolean => {
    const document = kept.get(key);
    if (!document) return false;
    characters -= lengthOf(document);
    return kept.delete(key);
  };
  const add = (key: string, document: DocumentNode): void => {
    remove(key);
    kept.set(key, document);
    characters += lengthOf(document);
    while (kept.size > MOST_DOCUMENTS || characters > MOST_CHARACTERS) remove(kept.keys().next().value ?? '');
  };
  return {
    /** What was validated for the roles of one server is never found by another. */
    forServer() {
      const own = `${servers++} `;
      return {
        async get(key) {
          const document = kept.get(own + key);
          // The one that was asked for last is forgotten last.
          if (document && kept.delete(own + key)) kept.set(own + key, document);
          return document;
        },
        async set(key, document) {
          if (lengthOf(document) <= LONGEST_DOCUMENT) add(own + key, document);
        },
        delete: async (key) => remove(own + key),
      };
    },
  };
}
