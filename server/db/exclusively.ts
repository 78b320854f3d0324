import { AsyncLocalStorage } from 'node:async_hooks';
import type { Orm } from './orm.js';

const lastOf = new WeakMap<Orm, Promise<unknown>>();

/** The exclusive work that the running code belongs to, however far down it was called. */
const around = new AsyncLocalStorage<{ orm: Orm; isOpen: boolean }>();

/**
 * SQLite has one connection that writes. Whatever uses it queues here, or a statement of one request would run inside
 * the open transaction of another and go down with it. MySQL and MariaDB have a pool: there it simply runs. Inside
 * itself it is refused everywhere: on SQLite it would wait for its own end, elsewhere it would not see its own rows.
 */
export async function exclusively<T>(orm: Orm, run: () => Promise<T>): Promise<T> {
  const outer = around.getStore();
  if (outer?.isOpen && outer.orm === orm)
    throw new Error(
      'A write was started inside another one, which would wait for it for ever. Hand the open `Write` on to what is called and use its em, execute or query, or start the second write when the first has ended.',
    );
  const work = { orm, isOpen: true };
  const inside = (): Promise<T> => around.run(work, run).finally(() => (work.isOpen = false));
  if (!isSqlite(orm)) return inside();
  const mine = (lastOf.get(orm) ?? Promise.resolve()).then(inside, inside);
  lastOf.set(
    orm,
    mine.catch(() => undefined),
  );
  return mine;
}

const isSqlite = (orm: Orm): boolean =>
  orm.driver.getPlatform().getIntegerTypeDeclarationSQL({}) === 'integer';

/** One statement by itself, outside every transaction: for what the machinery keeps, never for business records. */
export function runStatement(orm: Orm, sql: string, values: unknown[]): Promise<{ affectedRows: number }> {
  return exclusively(orm, () => orm.em.getConnection().execute<{ affectedRows: number }>(sql, values, 'run'));
}

export function selectRows<T extends object>(orm: Orm, sql: string, values: unknown[]): Promise<T[]> {
  return exclusively(orm, () => orm.em.getConnection().execute<T[]>(sql, values, 'all'));
}
