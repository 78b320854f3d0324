import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

export type DatabaseTarget = { dialect: 'sqlite'; file: string } | { dialect: 'mysql'; url: string };

/** What is wrong with the address of a database, if anything; never with the password in it. */
export function databaseUrlProblem(text: string): string | undefined {
  if (text.startsWith('sqlite:')) {
    const path = text.slice('sqlite:'.length);
    return path && path !== ':memory:'
      ? undefined
      : 'give SQLite a file, such as sqlite:./data/kontor.sqlite.';
  }
  if (!/^(mysql|mariadb):\/\//.test(text))
    return 'must be sqlite:PATH or mysql://user:password@host:port/name.';
  if (!URL.canParse(text))
    return 'is not an address: write mysql://user:password@host:port/name, with %40 for @ in the password.';
  const { hostname, pathname } = new URL(text);
  if (!hostname) return 'has no host: write mysql://user:password@host:port/name.';
  return pathname.length < 2 ? 'has no name of a database after the last slash.' : undefined;
}

/** Reads `sqlite:PATH` or `mysql://user:password@host:port/name` (MySQL or MariaDB). */
export function parseDatabaseUrl(text: string): DatabaseTarget {
  const problem = databaseUrlProblem(text);
  if (problem) throw new Error(`DATABASE_URL ${problem}`);
  if (text.startsWith('sqlite:')) {
    const file = resolve(text.slice('sqlite:'.length));
    mkdirSync(dirname(file), { recursive: true });
    return { dialect: 'sqlite', file };
  }
  return { dialect: 'mysql', url: new URL(text.replace(/^mariadb:/, 'mysql:')).toString() };
}
