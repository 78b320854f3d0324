import type { Orm } from './orm.js';

const lastOf = new WeakMap<Orm, Promise<unknown>>();

/**
 * SQLite has one connection that writes. Whatever uses it queues here, or a statement of one request would run inside
 * the open transaction of another and go down with it. MySQL and MariaDB have a pool: there it simply runs.
 */
export function exclusively<T>(orm: Orm, run: () => Promise<T>): Promise<T> {
  if (!isSqlite(orm)) return run();
  const mine = (lastOf.get(orm) ?? Promise.resolve()).then(run, run);
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
