import type { Configuration } from '@mikro-orm/core';
import { AbstractSqlDriver, BaseSqliteConnection, SqlitePlatform } from '@mikro-orm/sql';
import { CompiledQuery } from 'kysely';

type Execute = BaseSqliteConnection['execute'];

/**
 * Binds the values of a statement instead of writing them into its text, as the ORM does of itself: the text stays the
 * same, so SQLite finds the statement prepared.
 */
class BoundSqliteConnection extends BaseSqliteConnection {
  // The answer's type is the caller's word, as in the method that this one stands for.
  override execute: Execute = async (query, params, method = 'all', context, logging) => {
    const values = typeof query === 'string' && Array.isArray(params) ? bindable(query, params) : undefined;
    if (typeof query !== 'string' || !values) return super.execute(query, params, method, context, logging);
    await this.ensureConnection();
    const result = await (context ?? this.getClient()).executeQuery(CompiledQuery.raw(query, values));
    return this.transformRawResult(result, method);
  };
}

export class BoundSqliteDriver extends AbstractSqlDriver<BoundSqliteConnection> {
  constructor(config: Configuration) {
    super(config, new SqlitePlatform(), BoundSqliteConnection, ['kysely']);
  }
}

/** Undefined when a value or a mark is of a kind that the ORM must write out. */
function bindable(query: string, params: readonly unknown[]): unknown[] | undefined {
  if (query.includes('??') || query.includes('\\?')) return undefined;
  const values: unknown[] = [];
  for (const param of params) {
    const value = boundValue(param);
    if (value === undefined) return undefined;
    values.push(value);
  }
  return values;
}

/** Whole numbers as integers: bound as a fraction, 12 would stand in a column of text as "12.0". */
function boundValue(value: unknown): bigint | number | string | null | undefined {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'bigint') return value;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (typeof value === 'boolean') return value ? 1n : 0n;
  if (value instanceof Date) return BigInt(value.getTime());
  return undefined;
}
