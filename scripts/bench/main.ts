import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benchDatabase, type Result } from './bench-database.js';
import { benchImport } from './bench-import.js';
import { emptyDatabase, mysqlDataSet, sqliteDataSet } from './data-set.js';
import { lineNames } from './line-names.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    orders: { type: 'string', default: '100000' },
    database: { type: 'string' },
    'mysql-url': { type: 'string' },
    seconds: { type: 'string', default: '12' },
    json: { type: 'string' },
  },
});

const unknown = positionals.filter((name) => !lineNames.includes(name));
if (unknown.length) {
  console.error(`There is no line ${unknown.join(', ')}. Lines: ${lineNames.join(', ')}.`);
  process.exit(2);
}

const orders = Number(values.orders);
const results: Result[] = [];
let failed = 0;
const wants = (name: string): boolean => !positionals.length || positionals.includes(name);
for (const database of databases()) {
  if (lineNames.some((name) => name !== 'import' && wants(name))) await measureLines(database);
  if (wants('import')) await measureImport(database);
}
if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
const missed = results.filter((one) => one.ratio < one.target);
console.log(
  missed.length
    ? `\nMissed: ${missed.map((one) => `${one.line} on ${one.database} (${one.ratio.toFixed(2)}, target ${one.target})`).join('; ')}.`
    : '\nEvery line reached its target.',
);
process.exitCode = failed ? 1 : 0;

function databases(): ('sqlite' | 'mysql')[] {
  if (values.database === undefined) return ['sqlite', 'mysql'];
  if (values.database === 'sqlite' || values.database === 'mysql') return [values.database];
  console.error('--database is sqlite or mysql.');
  process.exit(2);
}

async function measureLines(database: 'sqlite' | 'mysql'): Promise<void> {
  const dataSet =
    database === 'sqlite'
      ? await sqliteDataSet(orders, console.log)
      : await mysqlDataSet(values['mysql-url'] ?? '', orders, console.log);
  try {
    const done = await benchDatabase({
      database,
      url: dataSet.url,
      lines: positionals,
      seconds: Number(values.seconds),
    });
    results.push(...done.results);
    failed += done.failed;
  } finally {
    await dataSet.drop();
  }
}

async function measureImport(database: 'sqlite' | 'mysql'): Promise<void> {
  try {
    const result = await benchImport(database, () => emptyDatabase(database, values['mysql-url'] ?? ''));
    if (result) results.push(result);
  } catch (error) {
    failed++;
    console.log(`import    did not run: ${error instanceof Error ? error.message : String(error)}`);
  }
}
