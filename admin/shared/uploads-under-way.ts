import { useSyncExternalStore } from 'react';

/*
 * A record holds the id of a file, which is there when its upload has ended. Whatever saves on the page waits for it,
 * else the record would be saved without the file that was just chosen for it.
 */

let underWay: readonly { name: string }[] = [];
const listeners = new Set<() => void>();

function change(next: typeof underWay): void {
  underWay = next;
  for (const listener of listeners) listener();
}

/** Gives what ends it, however the upload ended. */
export function beginUpload(name: string): () => void {
  const upload = { name };
  change([...underWay, upload]);
  return () => change(underWay.filter((one) => one !== upload));
}

/** The name of a file on its way; nothing given: what is shown may be saved. */
export function useUploadUnderWay(): string | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => underWay[0]?.name,
  );
}
