import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

export type DatabaseTarget = { dialect: 'sqlite'; file: string } | { dialect: 'mysql'; url: string };

/** Reads `sqlite:PATH` or `mysql://user:password@host:port/name` (MySQL or MariaDB). */
export function parseDatabaseUrl(text: string): DatabaseTarget {
  if (text.startsWith('sqlite:')) {
    const path = text.slice('sqlite:'.length);
    if (!path || path === ':memory:') throw new Error('DATABASE_URL: give SQLite a file, such as sqlite:./data/kontor.sqlite.');
    const file = resolve(path);
    mkdirSync(dirname(file), { recursive: true });
    return { dialect: 'sqlite', file };
  }
  if (!/^(mysql|mariadb):\/\//.test(text)) {
    throw new Error('DATABASE_URL must be sqlite:PATH or mysql://user:password@host:port/name.');
  }
  const url = new URL(text.replace(/^mariadb:/, 'mysql:'));
  if (url.pathname.length < 2) throw new Error('DATABASE_URL: the name of the database is missing after the last slash.');
  return { dialect: 'mysql', url: url.toString() };
}
