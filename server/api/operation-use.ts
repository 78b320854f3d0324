import type { ApolloServerPlugin } from '@apollo/server';
import type { Logger } from 'pino';
import type { Context } from '../context.js';
import { runStatement, selectRows } from '../db/exclusively.js';
import type { Orm } from '../db/orm.js';
import type { Dialect } from '../db/reader.js';
import { gatherInput, useOfDocument, type DocumentUse } from './coordinates.js';
import { describeError } from './describe-error.js';

/*
 * Who sends which documents, and what of the schema these use: so that a change of rights can say beforehand what it
 * would break. Counted in memory, which costs a request next to nothing, and written every few seconds.
 */

const FLUSH_MS = 10_000;
const ROWS_A_STATEMENT = 100;
/** A client that makes up a new document for each request must not fill the memory; what is beyond is not noted. */
const MOST_KEPT = 20_000;
export const KEPT_DAYS = 30;

interface Use {
  actorKind: string;
  actorId: string;
  document: DocumentUse;
  /** Fields of input objects that came in variables. */
  given: Set<string>;
  firstDay: string;
  lastDay: string;
  uses: number;
}

export interface OperationUses {
  plugin: ApolloServerPlugin<Context>;
  /** Writes what was counted; safe to call at any time. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

export function openOperationUses(orm: Orm, dialect: Dialect, log: Logger): OperationUses {
  let counted = new Map<string, Use>();
  let flushing: Promise<void> = Promise.resolve();

  const note = (actor: Context['actor'], document: DocumentUse, variables: object | undefined): void => {
    if (actor.id === null || !document.coordinates.size) return;
    const key = `${actor.kind} ${actor.id} ${document.hash}`;
    const today = dayOf(Date.now());
    let use = counted.get(key);
    if (!use) {
      if (counted.size >= MOST_KEPT) return;
      const { kind: actorKind, id: actorId } = actor;
      use = { actorKind, actorId, document, given: new Set(), firstDay: today, lastDay: today, uses: 0 };
      counted.set(key, use);
    }
    use.uses++;
    use.lastDay = today;
    if (variables) {
      for (const { variable, type } of document.inputs)
        gatherInput(type, Reflect.get(variables, variable), use.given);
    }
  };

  const writeAll = async (): Promise<void> => {
    const taken = [...counted.entries()].sort(([one], [other]) => (one < other ? -1 : 1));
    counted = new Map();
    for (let from = 0; from < taken.length; from += ROWS_A_STATEMENT) {
      const part = taken.slice(from, from + ROWS_A_STATEMENT);
      try {
        await writeSome(
          orm,
          dialect,
          part.map(([, use]) => use),
        );
      } catch (error) {
        log.warn({ error: describeError(error) }, 'operations could not be noted; tried again later');
        for (const [key, use] of taken.slice(from)) counted.set(key, merged(use, counted.get(key)));
        return;
      }
    }
  };
  const flush = (): Promise<void> => {
    flushing = flushing.then(writeAll);
    return flushing;
  };
  const timer = setInterval(() => void flush(), FLUSH_MS);
  timer.unref();

  return {
    plugin: {
      async requestDidStart() {
        return {
          async didResolveOperation({ schema, document, operation, contextValue, request }) {
            if (operation)
              note(contextValue.actor, useOfDocument(schema, document, operation), request.variables);
          },
        };
      },
    },
    flush,
    async close() {
      clearInterval(timer);
      await flush();
    },
  };
}

function merged(before: Use, after: Use | undefined): Use {
  if (!after) return before;
  return {
    ...before,
    given: new Set([...before.given, ...after.given]),
    lastDay: after.lastDay,
    uses: before.uses + after.uses,
  };
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

interface StoredUse {
  actor_kind: string;
  actor_id: string;
  document_hash: string;
  coordinates: string;
}

/** What variables brought on earlier days, or on another server, is kept: the lists are joined. */
async function writeSome(orm: Orm, dialect: Dialect, uses: Use[]): Promise<void> {
  const stored = await selectRows<StoredUse>(
    orm,
    `select actor_kind, actor_id, document_hash, coordinates from operation_use where ${uses.map(() => '(actor_kind = ? and actor_id = ? and document_hash = ?)').join(' or ')}`,
    uses.flatMap(({ actorKind, actorId, document }) => [actorKind, actorId, document.hash]),
  );
  const before = new Map(
    stored.map((row): [string, string[]] => [
      `${row.actor_kind} ${row.actor_id} ${row.document_hash}`,
      JSON.parse(row.coordinates),
    ]),
  );
  const values = uses.flatMap((use) => {
    const { actorKind, actorId, document, given, firstDay, lastDay } = use;
    const earlier = before.get(`${actorKind} ${actorId} ${document.hash}`) ?? [];
    const coordinates = [...new Set([...document.coordinates, ...given, ...earlier])].sort();
    return [
      ...[actorKind, actorId, document.hash, document.operation?.slice(0, 120) ?? null],
      ...[JSON.stringify(coordinates), firstDay, lastDay, use.uses],
    ];
  });
  const rows = uses.map(() => '(?, ?, ?, ?, ?, ?, ?, ?)').join(', ');
  const insert = `insert into operation_use (actor_kind, actor_id, document_hash, operation, coordinates, first_day, last_day, uses) values ${rows}`;
  const update =
    dialect === 'sqlite'
      ? 'on conflict (actor_kind, actor_id, document_hash) do update set coordinates = excluded.coordinates, last_day = max(last_day, excluded.last_day), uses = uses + excluded.uses'
      : 'on duplicate key update coordinates = values(coordinates), last_day = greatest(last_day, values(last_day)), uses = uses + values(uses)';
  await runStatement(orm, `${insert} ${update}`, values);
}

export async function forgetOldOperations(orm: Orm): Promise<void> {
  await runStatement(orm, 'delete from `operation_use` where `last_day` < ?', [oldestDay()]);
}

/** The first of the days that count. */
export const oldestDay = (): string => dayOf(Date.now() - KEPT_DAYS * 24 * 3600_000);
