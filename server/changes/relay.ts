import type { Orm } from '../db/orm.js';
import type { Reader } from '../db/reader.js';
import { moveOutbox } from './move-outbox.js';
import { isRetryable } from './retryable.js';

/** How long it may take until what another process wrote is seen; the wait costs one select of an empty table. */
const POLL_MS = 300;
/** Commits within this time share one transaction of the relay. */
const GATHER_MS = 20;
const BEATEN_MS = 40;
const LONGEST_WAIT_MS = 10_000;
const MOST_COLLISIONS = 5;

export interface RelaySettings {
  orm: Orm;
  reader: Reader;
  /** Told once when it begins to fail and not again until it worked in between. */
  onTrouble(error: unknown): void;
  /** After operations got their positions. */
  onMoved(): void;
}

export interface Relay {
  /** Somebody waits for what was just committed. */
  hurry(): void;
  /** Waits for the move that is under way. */
  close(): Promise<void>;
}

/**
 * Gives each committed operation its position, so that readers can follow the change log by one number: a transaction
 * that takes long gets a higher position than those that overtook it, whatever its numbers say. Every server on MySQL or
 * MariaDB runs one; on SQLite the writing transaction does it itself (outbox.ts).
 */
export function startRelay({ orm, reader, onTrouble, onMoved }: RelaySettings): Relay {
  let isClosed = false;
  let failures = 0;
  let isTold = false;
  let timer: NodeJS.Timeout | undefined;
  let dueAt = Infinity;
  let running: Promise<void> | undefined;

  const schedule = (inMs: number): void => {
    if (isClosed || Date.now() + inMs >= dueAt) return;
    clearTimeout(timer);
    dueAt = Date.now() + inMs;
    timer = setTimeout(() => {
      running = run().finally(() => (running = undefined));
    }, inMs).unref();
  };
  const run = async (): Promise<void> => {
    const wait = await moveSome();
    dueAt = Infinity;
    schedule(wait);
  };
  /** How long to wait until the next try. */
  const moveSome = async (): Promise<number> => {
    try {
      const { moved, isMore, isBeaten } = await moveOutbox(orm, reader);
      failures = 0;
      isTold = false;
      if (moved) onMoved();
      if (isBeaten) return BEATEN_MS * Math.random();
      return isMore ? 0 : POLL_MS;
    } catch (error) {
      if (isClosed) return POLL_MS;
      failures++;
      // Two relays, or a relay and a cluster's certification, may hit each other; the next try decides anew.
      if (!isTold && (failures > MOST_COLLISIONS || !isRetryable(error))) {
        isTold = true;
        onTrouble(error);
      }
      return Math.min(LONGEST_WAIT_MS, POLL_MS * 2 ** Math.min(failures, 6)) * (0.5 + Math.random() / 2);
    }
  };
  schedule(POLL_MS);

  return {
    hurry() {
      // While it fails, commits do not make it try more often.
      if (!failures && !running) schedule(GATHER_MS);
      else if (running) void running.then(() => schedule(GATHER_MS));
    },
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await running;
    },
  };
}
