import type { Write } from '../../changes/write.js';
import type { Reader } from '../../db/reader.js';
import { grantsShape, type Grants } from '../../rights/grants.js';

export interface StoredRole {
  code: string;
  name: string;
  active: boolean;
  grants: Grants;
}

/** Roles, the people who hold them, and the statements about them, as one moment has them. */
export interface StoredRights {
  roles: StoredRole[];
  /** Roles of each active person. */
  people: string[][];
  statements: { id: number; statement: string }[];
}

const SQL = {
  roles: 'select code, name, active, grants from role where deleted_at is null order by ordering, code',
  people: 'select roles from `user` where active = 1 and deleted_at is null',
  statements: 'select id, statement from rights_test where deleted_at is null order by id',
};

/** As it is committed. */
export async function readStoredRights(reader: Reader): Promise<StoredRights> {
  return storedRights(
    await reader.all(SQL.roles, []),
    await reader.all(SQL.people, []),
    await reader.all(SQL.statements, []),
  );
}

/** As it is in an open transaction, with what was changed in memory. */
export async function readWrittenRights(writing: Write): Promise<StoredRights> {
  await writing.em.flush();
  const rows = async (sql: string): Promise<unknown[][]> =>
    (await writing.query(sql, [])).map((row) => Object.values(row));
  return storedRights(await rows(SQL.roles), await rows(SQL.people), await rows(SQL.statements));
}

/** As it would be with these roles saved. */
export function withRoles(
  stored: StoredRights,
  saved: ReadonlyMap<string, Omit<StoredRole, 'code'>>,
): StoredRights {
  const others = stored.roles.filter(({ code }) => !saved.has(code));
  const roles = [...saved].map(([code, { name, active, grants }]) => ({ code, name, active, grants }));
  return { ...stored, roles: [...others, ...roles] };
}

function storedRights(roles: unknown[][], people: unknown[][], statements: unknown[][]): StoredRights {
  return {
    roles: roles.map(([code, name, active, grants]) => ({
      code: String(code),
      name: String(name),
      active: Number(active) === 1,
      grants: grantsShape.parse(JSON.parse(String(grants))),
    })),
    people: people.map(([codes]): string[] => JSON.parse(String(codes ?? '[]'))),
    statements: statements.map(([id, statement]) => ({ id: Number(id), statement: String(statement) })),
  };
}
