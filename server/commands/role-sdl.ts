import { existsSync } from 'node:fs';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { readConfig } from '../config.js';
import { parseDatabaseUrl } from '../db/database-url.js';
import { openReader, type Reader } from '../db/reader.js';
import { BUILT_IN_ROLES } from '../rights/built-in-roles.js';
import { grantsShape } from '../rights/grants.js';
import type { Rights } from '../rights/rights.js';
import { rightsOfRoles } from '../rights/rights-of-roles.js';
import { roleSchema } from '../rights/role-schema.js';
import { openRoleStore } from '../rights/role-store.js';

/** Prints the schema of these roles together, as the database has them; gives the exit code of the command. */
export async function printRoleSdl(whole: GraphQLSchema, codes: string[]): Promise<number> {
  const { DATABASE_URL } = readConfig(process.env);
  const found = (await rolesOfDatabase(DATABASE_URL, codes)) ?? builtInRoles(codes);
  const unknown = codes.filter((code) => !found.known.includes(code));
  if (unknown.length) {
    console.error(
      `There is no role ${unknown.map((code) => `"${code}"`).join(', ')} in ${found.source}: it has ${found.known.join(', ')}.`,
    );
    return 2;
  }
  console.error(`The roles are those of ${found.source}.`);
  console.log(printSchema(lexicographicSortSchema(roleSchema(whole, found.rights()))));
  return 0;
}

interface Found {
  source: string;
  known: string[];
  rights(): Rights;
}

/** Undefined when there is no database yet. One that is there and does not answer is an error: its roles may differ. */
async function rolesOfDatabase(address: string, codes: string[]): Promise<Found | undefined> {
  if (address.startsWith('sqlite:') && !existsSync(address.slice('sqlite:'.length))) return undefined;
  const reader = openReader(parseDatabaseUrl(address));
  try {
    const known = await codesOf(reader);
    if (!known?.length) return undefined;
    const { rights } = await openRoleStore(reader).find(codes);
    return { source: `the database ${withoutPassword(address)}`, known, rights: () => rights };
  } finally {
    await reader.close();
  }
}

async function codesOf(reader: Reader): Promise<string[] | undefined> {
  try {
    const rows = await reader.all(
      'select code from role where deleted_at is null and active = 1 order by ordering, code',
      [],
    );
    return rows.map(([code]) => String(code));
  } catch (error) {
    // Neither tables nor, with MariaDB, the database itself: the first start makes them.
    if (/no such table|doesn't exist|Unknown database/.test(String(error))) return undefined;
    throw error;
  }
}

const withoutPassword = (address: string): string => address.replace(/\/\/[^@/]*@/, '//');

function builtInRoles(codes: string[]): Found {
  return {
    source: 'Kontor itself, since there is no database yet',
    known: BUILT_IN_ROLES.map((role) => role.code),
    rights: () =>
      rightsOfRoles(
        BUILT_IN_ROLES.filter((role) => codes.includes(role.code)).map((role) =>
          grantsShape.parse(role.grants),
        ),
      ),
  };
}
