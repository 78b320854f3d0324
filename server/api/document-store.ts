import type { DocumentNode } from 'graphql';

/** What Apollo asks of a cache of parsed documents. */
interface DocumentStore {
  get(key: string): Promise<DocumentNode | undefined>;
  set(key: string, document: DocumentNode): Promise<void>;
  delete(key: string): Promise<boolean>;
}

const MOST_DOCUMENTS = 500;
const MOST_CHARACTERS = 1_000_000;
/** A document that is longer is parsed each time: the panel's longest have some thousand characters. */
const LONGEST_DOCUMENT = 20_000;

/**
 * Keeps the parsed documents that were asked for last, of all roles together. What is compiled of a document and the
 * plans of its reads live as long as it is kept here and take some hundred times its text, so that without these bounds
 * whoever sends a new text with every request fills the memory.
 */
export function openDocumentStore(): DocumentStore {
  const kept = new Map<string, DocumentNode>();
  let characters = 0;
  const lengthOf = (document: DocumentNode): number => document.loc?.source.body.length ?? LONGEST_DOCUMENT;
  const remove = (key: string): boolean => {
    const document = kept.get(key);
    if (!document) return false;
    characters -= lengthOf(document);
    return kept.delete(key);
  };
  return {
    async get(key) {
      const document = kept.get(key);
      if (document) {
        kept.delete(key);
        kept.set(key, document);
      }
      return document;
    },
    async set(key, document) {
      const length = lengthOf(document);
      if (length > LONGEST_DOCUMENT) return;
      remove(key);
      kept.set(key, document);
      characters += length;
      while (kept.size > MOST_DOCUMENTS || characters > MOST_CHARACTERS)
        remove(kept.keys().next().value ?? '');
    },
    delete: async (key) => remove(key),
  };
}
