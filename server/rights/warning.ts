import type { Phrase } from '../lib/phrase.js';

/** Something a role says that is allowed but is hardly what its author means. */
export interface Warning {
  kind: string;
  resource: string;
  field?: string;
  /** In English. */
  message: string;
  /** The same in parts. */
  phrase: Phrase;
}

export const warningOf = (kind: string, resource: string, phrase: Phrase, field?: string): Warning => ({
  kind,
  resource,
  ...(field === undefined ? {} : { field }),
  message: phrase.text,
  phrase,
});
