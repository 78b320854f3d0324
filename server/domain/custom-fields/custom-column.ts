import type { Dialect } from '../../db/reader.js';
import { exclusively } from '../../db/exclusively.js';
import type { Orm } from '../../db/orm.js';
import { getResource } from '../../db/registry.js';
import { unavailable } from '../../errors.js';
import { retry } from '../../lib/retry.js';
import { isRetryable } from '../../changes/retryable.js';
import type { CustomFieldDefinition } from './custom-field-definition.js';
import type { CustomKind } from './custom-field.entity.js';
import { identityOf } from './field-of-definition.js';

type IndexKind = 'unique' | 'index' | 'none';

const SECONDS_FOR_LOCK = '5';
const TRIES = 3;

/** Adds the column of a new field, with its index. The engines do both while orders go on being written. */
export function addColumn(orm: Orm, dialect: Dialect, definition: CustomFieldDefinition): Promise<void> {
  const { table, column } = placeOf(definition);
  const add = `alter table \`${table}\` add column \`${column}\` ${columnType(definition, dialect)}`;
  return change(orm, dialect, [add, ...createIndex(definition, indexKind(definition))]);
}

/** Gives the column the index that the definition now asks for. */
export async function changeIndex(
  orm: Orm,
  dialect: Dialect,
  before: CustomFieldDefinition,
  after: CustomFieldDefinition,
): Promise<void> {
  const [old, wanted] = [indexKind(before), indexKind(after)];
  if (old === wanted) return;
  const { table, column } = placeOf(after);
  const isRetyped = columnType(before, dialect) !== columnType(after, dialect);
  const retype = isRetyped
    ? [`alter table \`${table}\` modify column \`${column}\` ${columnType(after, dialect)}`]
    : [];
  const drop = dropIndexes(after, dialect, old);
  await change(
    orm,
    dialect,
    wanted === 'none' ? [...drop, ...retype] : [...retype, ...createIndex(after, wanted), ...drop],
  );
}

/** Gives the column of a restored field its index again; says whether it was missing. */
export async function createMissingIndex(
  orm: Orm,
  dialect: Dialect,
  definition: CustomFieldDefinition,
  present: ReadonlySet<string>,
): Promise<boolean> {
  const kind = indexKind(definition);
  if (kind === 'none' || present.has(indexName(definition, kind))) return false;
  await changeIndex(orm, dialect, { ...definition, unique: false, indexed: false }, definition);
  return true;
}

/** What nobody filters by any more needs no index; tables have room for few. */
export function dropIndex(orm: Orm, dialect: Dialect, definition: CustomFieldDefinition): Promise<void> {
  return change(orm, dialect, dropIndexes(definition, dialect, indexKind(definition)));
}

/** SQLite drops no column that has an index. */
export function dropColumn(orm: Orm, dialect: Dialect, table: string, column: string): Promise<void> {
  const indexes = dialect === 'sqlite' ? ['index', 'unique'] : [];
  return change(orm, dialect, [
    ...indexes.map((kind) => `drop index if exists \`${table}_${column}_${kind}\``),
    `alter table \`${table}\` drop column \`${column}\``,
  ]);
}

const indexKind = ({ unique, indexed }: CustomFieldDefinition): IndexKind =>
  unique ? 'unique' : indexed ? 'index' : 'none';

const placeOf = (definition: CustomFieldDefinition) => ({
  table: getResource(definition.resource).table,
  column: identityOf(definition),
});

const indexName = (definition: CustomFieldDefinition, kind: IndexKind): string => {
  const { table, column } = placeOf(definition);
  return `${table}_${column}_${kind}`;
};

function createIndex(definition: CustomFieldDefinition, kind: IndexKind): string[] {
  if (kind === 'none') return [];
  const { table, column } = placeOf(definition);
  const unique = kind === 'unique' ? 'unique ' : '';
  return [`create ${unique}index \`${indexName(definition, kind)}\` on \`${table}\` (\`${column}\`)`];
}

function dropIndexes(definition: CustomFieldDefinition, dialect: Dialect, kind: IndexKind): string[] {
  if (kind === 'none') return [];
  const name = `\`${indexName(definition, kind)}\``;
  return [
    dialect === 'sqlite' ? `drop index ${name}` : `drop index ${name} on \`${placeOf(definition).table}\``,
  ];
}

function columnType(definition: CustomFieldDefinition, dialect: Dialect): string {
  const types = TYPES[dialect];
  const { kind, target } = definition;
  if (kind === 'LINK') return target && getResource(target).dictionary ? types.CHOICE : types.WHOLE_NUMBER;
  return kind === 'TEXT' && indexKind(definition) !== 'none' ? types.indexedText : types[kind];
}

/**
 * MySQL counts the full length of every varchar against 65,535 bytes a row, and keeps those of 255 bytes and less in
 * the page: so a text without an index is a `text`, and a code is longer than it need be.
 */
const TYPES: Record<Dialect, Record<Exclude<CustomKind, 'LINK'> | 'indexedText', string>> = {
  mysql: {
    TEXT: 'text',
    indexedText: 'varchar(255)',
    LONG_TEXT: 'mediumtext',
    NUMBER: 'bigint',
    WHOLE_NUMBER: 'bigint',
    MONEY: 'bigint',
    DATE: 'varchar(10)',
    DATE_TIME: 'datetime(3)',
    YES_NO: 'tinyint(1)',
    CHOICE: 'varchar(64) character set utf8mb4 collate utf8mb4_bin',
    CHOICES: 'mediumtext',
    FILE: 'text',
  },
  sqlite: {
    TEXT: 'text collate nocase',
    indexedText: 'text collate nocase',
    LONG_TEXT: 'text collate nocase',
    NUMBER: 'integer',
    WHOLE_NUMBER: 'integer',
    MONEY: 'integer',
    DATE: 'text',
    DATE_TIME: 'integer',
    YES_NO: 'integer',
    CHOICE: 'text',
    CHOICES: 'text',
    FILE: 'text',
  },
};

/** A statement that changes a table waits for those who write in it, and the others wait behind it: never for long. */
async function change(orm: Orm, dialect: Dialect, statements: string[]): Promise<void> {
  // SQLite takes back all of them together; MySQL and MariaDB keep what was done, so each is repeated by itself.
  const steps = dialect === 'sqlite' ? [statements] : statements.map((statement) => [statement]);
  try {
    for (const step of steps)
      await retry(() => exclusively(orm, () => run(orm, dialect, step)), {
        tries: TRIES,
        isRetryable,
        delayMs: (attempt) => 200 * 2 ** attempt,
      });
  } catch (error) {
    if (!isRetryable(error)) throw error;
    throw unavailable(
      'The table is busy with long transactions, so its fields stay as they are. Try again.',
      10,
    );
  }
}

async function run(orm: Orm, dialect: Dialect, statements: string[]): Promise<void> {
  const connection = orm.em.getConnection();
  const transaction = await connection.begin();
  const execute = (sql: string) => connection.execute(sql, [], 'run', transaction);
  const waitAtMost = async (seconds: string): Promise<void> => {
    if (dialect === 'mysql') await execute(`set session lock_wait_timeout = ${seconds}`);
  };
  try {
    await waitAtMost(SECONDS_FOR_LOCK);
    for (const statement of statements) await execute(statement);
    await waitAtMost('default');
    await connection.commit(transaction);
  } catch (error) {
    await waitAtMost('default').catch(() => undefined);
    await connection.rollback(transaction).catch(() => undefined);
    throw error;
  }
}
