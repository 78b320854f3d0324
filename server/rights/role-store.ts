import type { Reader } from '../db/reader.js';
import type { Declarations } from '../resource/declarations.js';
import { rightsOfRoles, type RightsOfRoles } from './access.js';
import { grantsShape, type Grants } from './grants.js';

interface StoredRole {
  code: string;
  grants: Grants;
  sections: string[];
}

/** The rights of a set of roles as they stand in the database, with a key that changes when any of them does. */
export interface RoleSet {
  key: string;
  codes: string[];
  rights: RightsOfRoles;
  sections: string[];
}

/** How long a read of the role table counts: a change of rights must hold within a second, on every server. */
const FRESH_MS = 300;
const KEPT = 200;

export interface RoleStore {
  /** After this process changed a role: the next request sees it without waiting. */
  forget(): void;
  find(codes: readonly string[]): Promise<RoleSet>;
}

export function openRoleStore(reader: Reader, declarations: Declarations): RoleStore {
  const sets = new Map<string, RoleSet>();
  let readAt = 0;
  let versions = '';
  let declared = '';
  let roles = new Map<string, StoredRole>();
  const refresh = async (): Promise<void> => {
    if (Date.now() - readAt < FRESH_MS) return;
    const rows = await reader.all(
      'select code, version from role where deleted_at is null and active = 1 order by code',
      [],
    );
    const now = JSON.stringify(rows);
    readAt = Date.now();
    if (now === versions) return;
    roles = new Map(
      (
        await reader.all(
          'select code, grants, sections from role where deleted_at is null and active = 1',
          [],
        )
      ).map(readRole),
    );
    versions = now;
    sets.clear();
  };
  return {
    forget() {
      readAt = 0;
    },
    async find(codes) {
      await declarations.refresh();
      await refresh();
      // Rights of a field follow its class, which may have become another.
      if (declared !== declarations.version()) sets.clear();
      declared = declarations.version();
      const known = [...new Set(codes)].filter((code) => roles.has(code)).sort();
      const key = known.join(',');
      const cached = sets.get(key);
      if (cached) return cached;
      const held = known.map((code) => roles.get(code)).filter((role) => role !== undefined);
      const made: RoleSet = {
        key: `${key} ${versions} ${declared}`,
        codes: known,
        rights: rightsOfRoles(held.map((role) => role.grants)),
        sections: [...new Set(held.flatMap((role) => role.sections))],
      };
      if (sets.size >= KEPT) sets.delete(sets.keys().next().value ?? '');
      sets.set(key, made);
      return made;
    },
  };
}

function readRole([code, grants, sections]: (string | number | null)[]): [string, StoredRole] {
  return [
    String(code),
    {
      code: String(code),
      grants: grantsShape.parse(JSON.parse(String(grants))),
      sections: JSON.parse(String(sections)),
    },
  ];
}
