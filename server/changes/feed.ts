import type { Reader } from '../db/reader.js';
import { raiseToRoots } from './raise-to-roots.js';

/** How often it looks by itself; what this process moved it is told at once. */
const POLL_MS = 250;
const LONGEST_WAIT_MS = 10_000;
const OPERATIONS_AT_ONCE = 100;

/** What some operations changed: ids of records by the name of their resource; parts count as the record they are of. */
export type Changed = ReadonlyMap<string, ReadonlySet<string>>;

export interface Feed {
  /** From now on: whatever is committed after this answered is told, each operation once. Gives the end of it. */
  follow(listener: (changed: Changed) => void): Promise<() => void>;
  isFollowed(): boolean;
  /** There are new positions. */
  nudge(): void;
  close(): Promise<void>;
}

/** Follows the positions of the change log as long as somebody listens, once for all listeners of this server. */
export function openFeed(reader: Reader, onTrouble: (error: unknown) => void): Feed {
  const listeners = new Set<(changed: Changed) => void>();
  let position: number | undefined;
  let timer: NodeJS.Timeout | undefined;
  let reading: Promise<void> | undefined;
  let isBehind = false;
  let isClosed = false;
  let failures = 0;

  const wait = (inMs: number): void => {
    clearTimeout(timer);
    if (listeners.size && !isClosed) timer = setTimeout(read, inMs).unref();
  };
  const read = (): void => {
    isBehind = true;
    reading ??= readAll().finally(() => (reading = undefined));
  };
  const readAll = async (): Promise<void> => {
    try {
      while (isBehind && listeners.size && !isClosed && position !== undefined) {
        isBehind = false;
        const after: number = position;
        const batch = await readBatch(reader, after);
        // Who came after everybody had left began anew.
        if (!batch || position !== after) continue;
        position = batch.position;
        isBehind = true;
        for (const listener of [...listeners]) listener(batch.changed);
      }
      failures = 0;
      wait(POLL_MS);
    } catch (error) {
      if (isClosed) return;
      if (!failures) onTrouble(error);
      failures++;
      wait(Math.min(LONGEST_WAIT_MS, POLL_MS * 2 ** failures));
    }
  };

  return {
    async follow(listener) {
      // Later than where others are is no harm: they go on from theirs, and who comes is told a little of before.
      const last = position ?? (await lastPosition(reader));
      position ??= last;
      listeners.add(listener);
      if (listeners.size === 1) wait(POLL_MS);
      return () => {
        listeners.delete(listener);
        if (listeners.size) return;
        clearTimeout(timer);
        position = undefined;
      };
    },
    isFollowed: () => listeners.size > 0,
    nudge() {
      if (listeners.size) read();
    },
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await reading;
    },
  };
}

async function lastPosition(reader: Reader): Promise<number> {
  const [row] = await reader.all('select max(position) from change_position', []);
  return Number(row?.[0] ?? 0);
}

async function readBatch(
  reader: Reader,
  after: number,
): Promise<{ position: number; changed: Changed } | undefined> {
  const [edge] = await reader.all(
    `select max(position) from (select position from change_position where position > ? order by position limit ${OPERATIONS_AT_ONCE}) p`,
    [after],
  );
  if (edge?.[0] === null || edge === undefined) return undefined;
  const position = Number(edge[0]);
  const rows = await reader.all(
    'select distinct c.root_resource, c.root_id from change_position p join change_entry c on c.operation_id = p.operation_id where p.position > ? and p.position <= ?',
    [after, position],
  );
  const changed = new Map<string, Set<string>>();
  for (const [resource, id] of rows) {
    const ids = changed.get(String(resource)) ?? new Set();
    changed.set(String(resource), ids.add(String(id)));
  }
  return { position, changed: await raiseToRoots(reader, changed) };
}
