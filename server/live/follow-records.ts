import type { GraphQLRequest } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { databaseTrouble } from '../api/database-trouble.js';
import type { Changed } from '../changes/feed.js';
import { AppError, limitExceeded } from '../errors.js';
import { askAgain, askList, prepare, Refusal, type Rightful } from './rightful.js';
import { RECORDS_AT_ONCE, type ListQuery } from './to-list-query.js';

/** While nothing changes, rights are asked for this often, so that nobody takes a dead subscription for a quiet one. */
const ASKED_EVERY_MS = 2000;
/** How soon a delivery is tried again while the database does not answer. */
const AWAY_MS = 1000;
/** When one of these changes, rights may be others: all who follow anything are asked at once. */
const OF_RIGHTS = ['role', 'user', 'userGroup', 'apiToken', 'customField'];

export interface Follower {
  /** Something was changed; says whether it matters here. */
  matters(changed: Changed): boolean;
  tell(changed: Changed): void;
  stop(): void;
}

export interface Following {
  query: ListQuery;
  schema: GraphQLSchema;
  body: GraphQLRequest;
  /** Who asks, opened anew: nothing is delivered on what was true before. */
  open(): Promise<Rightful>;
  /** False when the subscriber does not read. */
  deliver(event: object): boolean;
}

/** Follows the records of one subscription until it is stopped or `ended` rejects with why it can not go on. */
export function followRecords({ body, open, deliver, ...first }: Following): {
  follower: Follower;
  ended: Promise<void>;
} {
  let { query, schema } = first;
  const waiting = new Set<string>();
  let isStopped = false;
  let isDue = false;
  let wake = (): void => undefined;

  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms).unref();
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const tellRecords = async (keys: string[]): Promise<void> => {
    const rightful = await open();
    if (rightful.schema !== schema) {
      query = await prepare(rightful, body, await askAgain(rightful, body));
      ({ schema } = rightful);
    }
    if (!keys.length) return;
    const { events, failure } = await askList(rightful, query, body, keys);
    if (failure) throw new Refusal(failure);
    for (const event of events) {
      if (isStopped) return;
      if (!deliver(event)) throw limitExceeded('More events wait than are kept for who does not read them.');
    }
  };
  const run = async (): Promise<void> => {
    while (!isStopped) {
      if (!waiting.size && !isDue) await pause(ASKED_EVERY_MS);
      if (isStopped) return;
      isDue = false;
      const keys = [...waiting].slice(0, RECORDS_AT_ONCE);
      for (const key of keys) waiting.delete(key);
      try {
        await tellRecords(keys);
      } catch (error) {
        if (!isAway(error)) throw error;
        for (const key of keys) waiting.add(key);
        await pause(AWAY_MS);
      }
    }
  };

  return {
    follower: {
      matters: (changed) => [query.resource.name, ...OF_RIGHTS].some((name) => changed.has(name)),
      tell(changed) {
        for (const key of changed.get(query.resource.name) ?? []) waiting.add(key);
        isDue = true;
        wake();
      },
      stop() {
        isStopped = true;
        wake();
      },
    },
    ended: run(),
  };
}

const isAway = (error: unknown): boolean =>
  (error instanceof AppError && error.code === 'UNAVAILABLE') ||
  (error instanceof Refusal && error.is('UNAVAILABLE')) ||
  databaseTrouble(error) !== undefined;
