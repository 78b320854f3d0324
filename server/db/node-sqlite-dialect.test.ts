import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Kysely, sql } from 'kysely';
import { DatabaseFileError } from './database-file-error.js';
import { NodeSqliteDialect } from './node-sqlite-dialect.js';

describe('a SQLite file that can not be used', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kontor-sqlite-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const opened = async (file: string) => {
    const database = new Kysely<object>({ dialect: new NodeSqliteDialect(file, 'off') });
    try {
      await sql`select 1`.execute(database);
      return undefined;
    } catch (error) {
      return error;
    } finally {
      await database.destroy().catch(() => undefined);
    }
  };

  it('is named when it can not be opened, with what its owner has to look at', async () => {
    const error = await opened(folder);
    expect(error).toBeInstanceOf(DatabaseFileError);
    expect(String(error)).toContain(`The database file ${folder} can not be opened`);
    expect(String(error)).toContain('read and write this file and the folder');
  });

  it('is named when it is no database', async () => {
    const file = join(folder, 'kontor.sqlite');
    writeFileSync(file, 'a letter to a customer, and nothing that SQLite has ever written'.repeat(20));
    const error = String(await opened(file));
    expect(error).toContain(`The database file ${file} can not be opened`);
    expect(error).toContain('file is not a database');
  });
});
