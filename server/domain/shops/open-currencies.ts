import type { Reader } from '../../db/reader.js';
import { freshRead } from '../../lib/fresh-read.js';

/** How long a read of the shops counts: sums of a new currency are compared rightly within a second, on every server. */
const FRESH_MS = 300;

export interface Currencies {
  /** Codes of all that the shops sell in. */
  all(): Promise<readonly string[]>;
  forget(): void;
}

/** Follows the currencies of the shops: what a sum in a filter means depends on them. */
export function openCurrencies(reader: Reader): Currencies {
  let known: readonly string[] = [];
  const latest = freshRead(
    FRESH_MS,
    async () =>
      (await reader.all('select distinct currency from shop order by currency', [])).map(([code]) =>
        String(code),
      ),
    (read) => {
      known = read;
    },
  );
  return {
    all: async () => {
      await latest.refresh();
      return known;
    },
    forget: latest.forget,
  };
}
