export interface FreshRead {
  /** Reads when what is known may be old; who comes while one reads waits for the same read. */
  refresh(): Promise<void>;
  /** Something changed: what is known counts no more, nor does a read that began before. */
  forget(): void;
}

/**
 * Follows something that other processes may change. `take` gets what was read, whole and never out of turn: nobody
 * sees a part of it, and what was read before a change does not replace what was read after.
 */
export function freshRead<Got>(
  freshMs: number,
  read: () => Promise<Got>,
  take: (got: Got) => void,
): FreshRead {
  let readAt = -Infinity;
  let reading: Promise<boolean> | undefined;
  /** Whether what it read was taken: not when it was forgotten meanwhile. */
  const begin = (): Promise<boolean> => {
    const startedAt = Date.now();
    const isLatest = (): boolean => reading === mine;
    const mine: Promise<boolean> = read()
      .then((got) => {
        if (!isLatest()) return false;
        take(got);
        readAt = startedAt;
        return true;
      })
      .finally(() => {
        if (isLatest()) reading = undefined;
      });
    reading = mine;
    return mine;
  };
  return {
    async refresh() {
      while (reading || Date.now() - readAt >= freshMs) if (await (reading ?? begin())) return;
    },
    forget() {
      readAt = -Infinity;
      reading = undefined;
    },
  };
}
