import type { EventSubscriber, MigrationObject } from '@mikro-orm/core';
import { MikroORM, type Options, type SqlEntityManager } from '@mikro-orm/sql';
import { MariaDbDriver } from '@mikro-orm/mariadb';
import { Migrator } from '@mikro-orm/migrations';
import { MySqlDriver } from '@mikro-orm/mysql';
import { CompiledQuery, type DatabaseConnection } from 'kysely';
import mysql from 'mysql2/promise';
import { BoundSqliteDriver } from './bound-sqlite-driver.js';
import type { DatabaseTarget } from './database-url.js';
import { NodeSqliteDialect } from './node-sqlite-dialect.js';
import { findResourceOf, type EntityClass } from './registry.js';

export type Orm = MikroORM;
export type Em = SqlEntityManager;

export interface OrmOptions {
  entities: EntityClass[];
  migrations?: MigrationObject[];
  subscribers?: EventSubscriber[];
  /** Tests may skip waiting for the disk; a running shop may not. */
  synchronous?: 'full' | 'off';
}

/** Opens the database with one set of entities; the driver follows the address and what answers there. */
export async function openOrm(target: DatabaseTarget, options: OrmOptions): Promise<Orm> {
  const shared: Options = {
    entities: options.entities as never[],
    extensions: [Migrator],
    forceUtcTimezone: true,
    implicitTransactions: false,
    allowGlobalContext: false,
    discovery: { onMetadata: (meta) => caseSensitivity(meta as never, target.dialect) },
    subscribers: options.subscribers ?? [],
    // The ORM's own lines about migrations are not for the operator; errors are thrown.
    logger: () => undefined,
    migrations: {
      migrationsList: options.migrations ?? [],
      snapshot: false,
      transactional: target.dialect === 'sqlite',
    },
  };
  if (target.dialect === 'sqlite') {
    return MikroORM.init({
      ...shared,
      driver: BoundSqliteDriver as never,
      driverOptions: new NodeSqliteDialect(target.file, options.synchronous ?? 'full'),
      dbName: target.file,
    });
  }
  const driver = (await answersAsMariaDb(target.url)) ? MariaDbDriver : MySqlDriver;
  const name = decodeURIComponent(new URL(target.url).pathname.slice(1));
  return MikroORM.init({
    ...shared,
    driver: driver as never,
    clientUrl: target.url,
    dbName: name,
    charset: 'utf8mb4',
    collate: 'utf8mb4_unicode_ci',
    timezone: 'Z',
    pool: { min: 0, max: 20 },
    onCreateConnection: readCommitted,
  });
}

/**
 * Set once for each connection instead of before each transaction, which costs a way to the server and back. With the
 * engine's own choice gaps between rows are locked, and orders that have nothing to do with each other wait.
 */
async function readCommitted(connection: unknown): Promise<void> {
  // The ORM names no type; Kysely, which calls this, hands over its own.
  await (connection as DatabaseConnection).executeQuery(
    CompiledQuery.raw('set session transaction isolation level read committed'),
  );
}

/** The schema of MariaDB and MySQL differs in small ways that only the right driver compares correctly. */
async function answersAsMariaDb(url: string): Promise<boolean> {
  const server = new URL(url);
  server.pathname = '/';
  const connection = await mysql.createConnection({ uri: server.toString() });
  try {
    const [rows] = await connection.query<mysql.RowDataPacket[]>('select version() as version');
    return String(rows[0]?.['version']).includes('MariaDB');
  } finally {
    await connection.end();
  }
}

interface PropertyLike {
  type: string;
  primary?: boolean;
  kind: string;
  comment?: string;
  entity?: () => EntityClass;
  collation?: string;
  columnTypes?: string[];
}

/**
 * Text compares without regard to case on every engine; codes and identifiers of other systems with it. (SQLite folds
 * only ASCII letters here; the search box folds all of Unicode by itself.)
 */
function caseSensitivity(
  meta: { properties: Record<string, PropertyLike> },
  dialect: 'sqlite' | 'mysql',
): void {
  for (const property of Object.values(meta.properties)) {
    // A foreign key compares as the code it holds: engines refuse one of another collation.
    const holdsCode =
      property.kind === 'm:1' && property.entity && findResourceOf(property.entity())?.dictionary;
    const isText = property.kind === 'scalar' && (property.type === 'string' || property.type === 'text');
    const exact = holdsCode || property.primary || property.comment === 'exact case';
    delete property.comment;
    if (!isText && !holdsCode) continue;
    if (dialect === 'sqlite' && !exact) property.collation = 'nocase';
    if (dialect === 'mysql' && exact) property.collation = 'utf8mb4_bin';
  }
}

/** One fork per piece of work: entities never leak between requests. */
export function forkEm(orm: Orm): Em {
  return orm.em.fork({ clear: true, useContext: false });
}
