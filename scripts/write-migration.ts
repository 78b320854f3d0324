import 'reflect-metadata';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mysql from 'mysql2/promise';
import { parseDatabaseUrl } from '../server/db/database-url.js';
import type { Dialect } from '../server/db/reader.js';
import { openOrm } from '../server/db/orm.js';

/**
 * Brings an empty database of each engine to the last migration and writes the difference to the entities as the next
 * one. `--restart` throws the migrations away and begins with 0001: only before the first release.
 */
const [server, ...options] = process.argv.slice(2);
if (!server) throw new Error('The address of a MariaDB server is missing: call npm run migration.');
const folder = join(import.meta.dirname, '../server/db/migrations');
const restart = options.includes('--restart');
const scratch = mkdtempSync(join(tmpdir(), 'kontor-migration-'));
const dialects: { dialect: Dialect; url: string }[] = [
  { dialect: 'sqlite', url: `sqlite:${scratch}/scratch.sqlite` },
  { dialect: 'mysql', url: await makeDatabase(server) },
];
const number = restart ? '0001' : nextNumber();
let written = 0;
for (const { dialect, url } of dialects) written += await writeDifference(dialect, url);
if (written) writeList();
else console.log('The entities and the migrations agree; nothing was written.');
rmSync(scratch, { recursive: true });

async function makeDatabase(url: string): Promise<string> {
  const connection = await mysql.createConnection({ uri: url });
  await connection.query('create database kontor_migration character set utf8mb4 collate utf8mb4_unicode_ci');
  await connection.end();
  return `${url.replace(/\/$/, '')}/kontor_migration`;
}

function nextNumber(): string {
  const known = existsSync(join(folder, 'sqlite')) ? readdirSync(join(folder, 'sqlite')) : [];
  return String(known.length + 1).padStart(4, '0');
}

async function writeDifference(dialect: Dialect, url: string): Promise<number> {
  const { entities } = await import('../server/entities.js');
  const known = restart ? [] : (await import('../server/db/migrations/list.js')).migrations[dialect];
  const orm = await openOrm(parseDatabaseUrl(url), { entities, migrations: known });
  if (known.length) await orm.migrator.up();
  const sql = known.length ? await orm.schema.getUpdateSchemaSQL() : await orm.schema.getCreateSchemaSQL();
  await orm.close(true);
  const statements = sql
    .split(/;\n/)
    .map((statement) => statement.trim().replace(/;$/, ''))
    .filter((statement) => statement && !/^(set names|set foreign_key|pragma)/i.test(statement));
  if (!statements.length) return 0;
  mkdirSync(join(folder, dialect), { recursive: true });
  writeFileSync(join(folder, dialect, `migration-${number}.ts`), source(statements));
  console.log(
    `${dialect}: ${statements.length} statements in migration-${number}.ts. Read them before you commit.`,
  );
  return statements.length;
}

function source(statements: string[]): string {
  const lines = statements.map((statement) => `    this.addSql(\n      ${literal(statement)},\n    );`);
  return `import { Migration } from '@mikro-orm/migrations';

export class Migration${number} extends Migration {
  override up(): void {
${lines.join('\n')}
  }

  /** A backup made before the upgrade is the way back: data that newer versions wrote would be lost here. */
  override down(): void {
    throw new Error('Migration ${number} has no way back: restore the backup made before the upgrade.');
  }
}
`;
}

function literal(text: string): string {
  return `\`${text.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``;
}

function writeList(): void {
  const numbers = readdirSync(join(folder, 'sqlite'))
    .map((name) => name.slice('migration-'.length, -'.ts'.length))
    .sort();
  const imports = (['mysql', 'sqlite'] as const).flatMap((dialect) =>
    numbers.map(
      (one) =>
        `import { Migration${one} as ${title(dialect)}${one} } from './${dialect}/migration-${one}.js';`,
    ),
  );
  const list = (dialect: Dialect) =>
    numbers.map((one) => `    { name: 'migration-${one}', class: ${title(dialect)}${one} },`).join('\n');
  writeFileSync(
    join(folder, 'list.ts'),
    `import type { MigrationObject } from '@mikro-orm/core';
import type { Dialect } from '../reader.js';
${imports.join('\n')}

/** Migrations are the engine's own SQL, so each dialect has its list; MySQL and MariaDB share one. */
export const migrations: Record<Dialect, MigrationObject[]> = {
  sqlite: [
${list('sqlite')}
  ],
  mysql: [
${list('mysql')}
  ],
};
`,
  );
}

function title(dialect: Dialect): string {
  return dialect === 'sqlite' ? 'Sqlite' : 'Mysql';
}
