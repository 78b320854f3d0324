import type { Reader, SqlValue } from '../../db/reader.js';
import type { ResourceMeta } from '../../db/registry.js';
import { AppError } from '../../errors.js';
import { unrestricted, type RowScope } from '../../resource/access.js';
import { conditionSql } from '../../resource/scope-sql.js';
import { openSource, quote, selectSql, type Draft, type Source, type Sql } from '../../resource/sql.js';
import { whereSql } from '../../resource/where.js';
import { relationsIn } from './relations-in.js';
import { rootOf } from '../../rights/root-of.js';
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
  /** Conditions that can be tried no more, for a field they ask was given up since: they count as not fulfilled. */
  problems: ReadonlySet<string>;
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
  const problems = new Set<string>();
  return {
    problems,
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
        while (rest.length) await runSome(reader, currencies, place, rest, problems);
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
  problems: Set<string>,
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
    const condition = tryCondition(draft, source, test.scope, problems);
    tests.push(test);
    columns.push(condition ? `case when ${condition.text} then 1 else 0 end` : '1');
    values.push(...(condition?.values ?? []));
    if (tests.length >= TESTS_A_STATEMENT || values.length >= VALUES_A_STATEMENT) break;
  }
  const ledTo = new Set(tests.flatMap(({ scope }) => [...relationsIn(rootOf(resource), scope)]));
  const leadsBack = past.some((record) => ledTo.has(record.resource.name));
  const tables = pastTablesSql(reader.dialect, past, leadsBack);
  const select = selectSql(columns, source, {
    text: `${source.alias}.${quote(resource.idColumn)} = ?`,
    values: [key],
  });
  const [row] = await reader.all(tables.text + select.text, [...tables.values, ...values, ...select.values]);
  tests.forEach((test, index) => {
    test.holds = Number(row?.[index] ?? 0) === 1;
  });
}

const NEVER: Sql = { text: '1 = 0', values: [] };

function tryCondition(draft: Draft, source: Source, scope: RowScope, problems: Set<string>): Sql | undefined {
  try {
    return conditionSql(draft, source, scope);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    problems.add(error.message);
    return NEVER;
  }
}
