import { CompiledQuery, type Transaction } from 'kysely';
import type { Dialect, SqlValue } from '../db/reader.js';
import { fieldsVersion, type ResourceMeta } from '../db/registry.js';
import { searchedFields, termsOf } from '../search/terms.js';
import {
  changedRows,
  createdRow,
  insertChanges,
  VALUES_A_CHANGE,
  type ChangeRow,
  type Values,
} from './change-rows.js';
import { encodeColumn, toMoment, toSqlValue } from './encode-column.js';
import { announcement } from './outbox.js';
import type { Write } from './write.js';

/**
 * Many records at once past the unit of work, for imports: plain SQL with bound values, and in the same transaction the
 * same rows of the change log and the same search words that a flush would write.
 */
export interface Bulk {
  dialect: Dialect;
  /** Values by property; references are keys. What the class gives by default is filled in; the id must be there. */
  insert(resource: ResourceMeta, records: Values[]): Promise<void>;
  /** Writes the `changed` properties of each record, which was read as `before` in this transaction. */
  update(resource: ResourceMeta, changes: BulkChange[]): Promise<void>;
  run(sql: string, values: SqlValue[]): Promise<void>;
  all(sql: string, values: SqlValue[]): Promise<Values[]>;
  /** A moment as the engine keeps it. */
  moment(at: Date): string | number;
}

export interface BulkChange {
  before: Values;
  after: Values;
  changed: string[];
}

export function openBulk(writing: Write, dialect: Dialect): Bulk {
  const transaction = writing.em.getTransactionContext<Transaction<unknown>>();
  if (!transaction) throw new Error('Bulk writes happen inside write() only: it opens the transaction.');
  const run = async (sql: string, values: SqlValue[]): Promise<void> => {
    // Not through the ORM's connection, which writes values into the text: SQLite then parses each statement anew.
    await transaction.executeQuery(CompiledQuery.raw(sql, values));
  };
  const all = async (sql: string, values: SqlValue[]): Promise<Values[]> => {
    const { rows } = await transaction.executeQuery<Values>(CompiledQuery.raw(sql, values));
    return rows;
  };
  const at = toMoment(writing.operation.at, dialect);
  const log = async (rows: ChangeRow[]): Promise<void> => {
    const announced = rows.length ? announcement(writing.operation, dialect, rows) : undefined;
    if (announced) await run(announced.sql, announced.values);
    await sendAll(
      cut(rows, VALUES_A_CHANGE, ({ newValue }) => newValue?.length ?? 0),
      (part) => insertChanges(part, writing.operation, at, writing.nextId),
    );
  };
  const insertRows = <Row>(
    table: string,
    columns: string[],
    rows: Row[],
    encode: (row: Row, into: SqlValue[]) => void,
  ): Promise<void> => {
    const into = `insert into \`${table}\` (${columns.map((name) => `\`${name}\``).join(', ')}) values `;
    const marks = `(${columns.map(() => '?').join(', ')})`;
    return sendAll(cut(rows, columns.length), (part) => {
      const values: SqlValue[] = [];
      for (const row of part) encode(row, values);
      return { sql: into + Array<string>(part.length).fill(marks).join(', '), values };
    });
  };
  /** Makes each statement while the one before runs. Never sends two: after a deadlock the second would be outside the transaction. */
  const sendAll = async <Row>(
    parts: Iterable<Row[]>,
    make: (part: Row[]) => { sql: string; values: SqlValue[] },
  ): Promise<void> => {
    let running = Promise.resolve();
    for (const part of parts) {
      const { sql, values } = make(part);
      await running;
      running = run(sql, values);
    }
    await running;
  };
  const index = async (resource: ResourceMeta, records: Values[]): Promise<void> => {
    const terms = records.flatMap((record) =>
      termsOf(resource, (field) => record[field.name]).map((term) => ({ ...term, id: Number(record['id']) })),
    );
    await insertRows(
      'search_term',
      ['term', 'resource', 'record_id', 'field'],
      terms,
      ({ term, field, id }, into) => {
        into.push(term, resource.name, id, field);
      },
    );
  };

  return {
    dialect,
    run,
    all,
    moment: (moment) => toMoment(moment, dialect),
    async insert(resource, records) {
      const columns = columnsOf(resource, dialect);
      const defaults = defaultsOf(resource, writing.operation.at);
      const complete = records.map((values) => withDefaults(values, defaults));
      const names = columns.map((column) => column.name);
      await insertRows(resource.table, names, complete, (record, into) => {
        for (const { property, encode } of columns) into.push(encode(record[property]));
      });
      if (!resource.ledger) await log(complete.map((values) => createdRow(resource, values)));
      if (searchedFields(resource).length) await index(resource, complete);
    },
    async update(resource, changes) {
      const columns = columnsOf(resource, dialect);
      const searched = new Set(searchedFields(resource).map((field) => field.name));
      const reindexed: Values[] = [];
      for (const { before, after, changed } of changes) {
        const set = columns.filter((column) => changed.includes(column.property));
        await run(
          `update \`${resource.table}\` set ${set.map(({ name }) => `\`${name}\` = ?, `).join('')}\`version\` = \`version\` + 1, \`updated_at\` = ? where \`${resource.idColumn}\` = ?`,
          [
            ...set.map(({ property, encode }) => encode(after[property])),
            at,
            toSqlValue(before[resource.idColumn]),
          ],
        );
        if (changed.some((name) => searched.has(name))) reindexed.push(after);
      }
      if (!resource.ledger)
        await log(
          changes.flatMap(({ before, after, changed }) => changedRows(resource, before, after, changed)),
        );
      for (const record of reindexed) {
        await run('delete from `search_term` where `resource` = ? and `record_id` = ?', [
          resource.name,
          Number(record['id']),
        ]);
      }
      await index(resource, reindexed);
    },
  };
}

const VALUES_A_STATEMENT = 8_000;
const BYTES_A_STATEMENT = 4_000_000;

/**
 * Rows in parts whose sizes are powers of two: few different statements, so that each is prepared once and kept. A part
 * of very long texts is cut further, since MySQL takes no endless packet.
 */
function* cut<Row>(
  rows: Row[],
  valuesARow: number,
  lengthOf: (row: Row) => number = textLength,
): Generator<Row[]> {
  const most = 2 ** Math.floor(Math.log2(Math.max(1, VALUES_A_STATEMENT / valuesARow)));
  for (let from = 0; from < rows.length;) {
    let size = Math.min(most, 2 ** Math.floor(Math.log2(rows.length - from)));
    let part = rows.slice(from, from + size);
    while (size > 1 && part.reduce((sum, row) => sum + lengthOf(row), 0) > BYTES_A_STATEMENT) {
      size /= 2;
      part = part.slice(0, size);
    }
    yield part;
    from += size;
  }
}

/** Only texts of tens of thousands of characters matter here. */
function textLength(row: unknown): number {
  if (typeof row !== 'object' || row === null) return 0;
  let length = 0;
  for (const name of LONG_TEXTS) {
    const text: unknown = Reflect.get(row, name);
    if (typeof text === 'string') length += text.length;
  }
  return length;
}

const LONG_TEXTS = ['notes', 'customerComment', 'managerComment', 'description'];

interface Column {
  name: string;
  property: string;
  encode: (value: unknown) => SqlValue;
}

const columnsByResource = new Map<string, { version: number; columns: Column[] }>();

function columnsOf(resource: ResourceMeta, dialect: Dialect): Column[] {
  const key = `${dialect} ${resource.name}`;
  const version = fieldsVersion(resource);
  const known = columnsByResource.get(key);
  if (known?.version === version) return known.columns;
  const columns: Column[] = [];
  for (const field of resource.fields.values()) {
    if (field.column)
      columns.push({
        name: field.column,
        property: field.name,
        encode: (value) => encodeColumn(field, value, dialect),
      });
  }
  columnsByResource.set(key, { version, columns });
  return columns;
}

function withDefaults(values: Values, defaults: Values): Values {
  const complete = { ...defaults, ...values };
  for (const name in defaults) if (complete[name] === undefined) complete[name] = defaults[name];
  return complete;
}

/** What a new object of the class holds in its columns; moments are those of the operation. */
function defaultsOf(resource: ResourceMeta, at: Date): Values {
  const made: object = Reflect.construct(resource.entity, []);
  const defaults: Values = {};
  for (const field of resource.fields.values()) {
    const value: unknown = field.column ? Reflect.get(made, field.name) : undefined;
    if (value !== undefined) defaults[field.name] = value instanceof Date ? at : value;
  }
  return defaults;
}
