import type { MigrationObject } from '@mikro-orm/core';
import type { Dialect } from '../reader.js';
import { Migration0001 as Mysql0001 } from './mysql/migration-0001.js';
import { Migration0001 as Sqlite0001 } from './sqlite/migration-0001.js';

/** Migrations are the engine's own SQL, so each dialect has its list; MySQL and MariaDB share one. */
export const migrations: Record<Dialect, MigrationObject[]> = {
  sqlite: [{ name: 'migration-0001', class: Sqlite0001 }],
  mysql: [{ name: 'migration-0001', class: Mysql0001 }],
};
