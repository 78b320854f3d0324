import type { Reader, SqlValue } from '../../db/reader.js';
import type { ResourceMeta } from '../../db/registry.js';
import { unrestricted, type RowScope } from '../../resource/access.js';
import { conditionSql } from '../../resource/scope-sql.js';
import { openSource, quote, selectSql, type Draft, type Sql } from '../../resource/sql.js';
import { whereSql } from '../../resource/where.js';
import { pastTablesSql, type PastRecord } from './past-tables.js';

/** A record that row scopes are tried on; `past` stand in for what is in the tables now. */
export interface Place {
  resource: ResourceMeta;
  key: SqlValue;
  past: PastRecord[];
}

export interface ScopeTests {
  /** Notes a test; its answer is there after `run`. */
  add(place: Place, scope: RowScope): () => boolean;
  run(): Promise<void>;
}

const VALUES_A_STATEMENT = 4000;
const TESTS_A_STATEMENT = 60;

interface Test {
  place: Place;
  scope: RowScope;
  holds: boolean;
}

/**
 * Tries many row scopes on few records with few statements: each scope that differs is one column. The conditions are
 * those that stand in the statements of every read.
 */
export function openScopeTests(reader: Reader, currencies: readonly string[]): ScopeTests {
  const places = new Map<Place, Map<string, Test>>();
  return {
    add(place, scope) {
      if (scope === 'all' || scope === 'none') return () => scope === 'all';
      const tests = places.get(place) ?? new Map<string, Test>();
      places.set(place, tests);
      const key = JSON.stringify(scope);
      const test = tests.get(key) ?? { place, scope, holds: false };
      tests.set(key, test);
      return () => test.holds;
    },
    async run() {
      for (const [place, tests] of places) {
        const rest = [...tests.values()];
        while (rest.length) await runSome(reader, currencies, place, rest);
      }
      places.clear();
    },
  };
}

/** As many of the tests as one statement takes; they are taken from the list. */
async function runSome(
  reader: Reader,
  currencies: readonly string[],
  { resource, key, past }: Place,
  rest: Test[],
): Promise<void> {
  const draft: Draft = {
    dialect: reader.dialect,
    access: unrestricted(currencies),
    aliases: 0,
    filter: whereSql,
  };
  const source = openSource(draft, resource);
  const tests: Test[] = [];
  const columns: string[] = [];
  const values: SqlValue[] = [];
  for (let test = rest.shift(); test; test = rest.shift()) {
    const condition: Sql | undefined = conditionSql(draft, source, test.scope);
    tests.push(test);
    columns.push(condition ? `case when ${condition.text} then 1 else 0 end` : '1');
    values.push(...(condition?.values ?? []));
    if (tests.length >= TESTS_A_STATEMENT || values.length >= VALUES_A_STATEMENT) break;
  }
  const tables = pastTablesSql(reader.dialect, past);
  const select = selectSql(columns, source, {
    text: `${source.alias}.${quote(resource.idColumn)} = ?`,
    values: [key],
  });
  const [row] = await reader.all(tables.text + select.text, [...tables.values, ...values, ...select.values]);
  tests.forEach((test, index) => {
    test.holds = Number(row?.[index] ?? 0) === 1;
  });
}
