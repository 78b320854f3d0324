import { createHash } from 'node:crypto';
import type { Reader, SqlRow } from '../db/reader.js';
import { freshRead } from '../lib/fresh-read.js';
import type { Declarations } from '../resource/declarations.js';
import { narrowed } from './narrowed.js';
import type { Rights } from './rights.js';
import { rightsOfRoles } from './rights-of-roles.js';
import { grantsShape, type Grants } from './grants.js';

interface StoredRole {
  code: string;
  version: number;
  /** A hash of all that follows: what was worked out for a role counts until the role itself changes. */
  content: string;
  grants: Grants;
  sections: string[];
  forms: string[];
  isDeveloper: boolean;
}

/** What a token is limited to beside its roles; an empty list limits nothing. */
export interface Narrowing {
  /** Roles of the person it stands for. */
  ownerRoles?: string[] | undefined;
  shops: string[];
  fields: string[];
}

/** The rights of a set of roles as they stand in the database, with a key that changes when any of them does. */
export interface RoleSet {
  key: string;
  /** What these roles say, whatever fields there are by now. */
  stamp: string;
  codes: string[];
  /** Of these, those that whom it stands for holds too: nobody gives others more. */
  held: string[];
  rights: Rights;
  sections: string[];
  /** Codes of print forms; `*` for all. */
  forms: string[];
  /** May see the schema as a document and try queries in the panel. */
  isDeveloper: boolean;
}

/** How long a read of the role table counts: a change of rights must hold within a second, on every server. */
const FRESH_MS = 300;
const KEPT = 200;

export interface RoleStore {
  /** After this process changed a role: the next request sees it without waiting. */
  forget(): void;
  find(codes: readonly string[], narrowing?: Narrowing): Promise<RoleSet>;
}

export function openRoleStore(reader: Reader, declarations: Declarations): RoleStore {
  const sets = new Map<string, RoleSet>();
  let declared = '';
  let roles: ReadonlyMap<string, StoredRole> = new Map();
  const latest = freshRead(
    FRESH_MS,
    () => readRoles(reader, roles),
    (read) => {
      roles = read;
    },
  );
  return {
    forget: latest.forget,
    async find(codes, narrowing) {
      await declarations.refresh();
      await latest.refresh();
      // Rights of a field follow its class, which may have become another.
      if (declared !== declarations.version()) sets.clear();
      declared = declarations.version();
      const plain = setOf(codes);
      if (!narrowing) return plain;
      const { ownerRoles, shops, fields } = narrowing;
      if (!ownerRoles && !shops.length && !fields.length) return plain;
      const owner = ownerRoles && setOf(ownerRoles);
      return remember(JSON.stringify([plain.key, owner?.key, shops, fields]), (key) => ({
        ...plain,
        key,
        stamp: JSON.stringify([plain.stamp, owner?.stamp, shops, fields]),
        held: owner ? plain.codes.filter((code) => owner.codes.includes(code)) : plain.codes,
        rights: narrowed(plain.rights, owner?.rights, shops, fields),
        forms: owner ? both(plain.forms, owner.forms) : plain.forms,
        isDeveloper: plain.isDeveloper && (owner?.isDeveloper ?? true),
      }));
    },
  };

  function remember(key: string, make: (key: string) => RoleSet): RoleSet {
    const cached = sets.get(key);
    if (cached) return cached;
    const made = make(key);
    if (sets.size >= KEPT) sets.delete(sets.keys().next().value ?? '');
    sets.set(key, made);
    return made;
  }

  function setOf(codes: readonly string[]): RoleSet {
    const known = [...new Set(codes)].filter((code) => roles.has(code)).sort();
    const held = known.map((code) => roles.get(code)).filter((role) => role !== undefined);
    const contents = held.map(({ content }) => content).join(',');
    const stamp = `${known.join(',')} ${contents}`;
    return remember(`${stamp} ${declared}`, (key) => {
      return {
        key,
        stamp,
        codes: known,
        held: known,
        rights: rightsOfRoles(held.map((role) => role.grants)),
        sections: [...new Set(held.flatMap((role) => role.sections))],
        forms: [...new Set(held.flatMap((role) => role.forms))],
        isDeveloper: held.some((role) => role.isDeveloper),
      };
    });
  }
}

const both = (one: string[], other: string[]): string[] =>
  one.includes('*') ? other : other.includes('*') ? one : one.filter((form) => other.includes(form));

/** The roles as they are now; of those known before only the changed ones are read. */
async function readRoles(
  reader: Reader,
  known: ReadonlyMap<string, StoredRole>,
): Promise<ReadonlyMap<string, StoredRole>> {
  const rows = await reader.all(
    'select code, version from role where deleted_at is null and active = 1 order by code',
    [],
  );
  const present = rows.map(([code, version]) => ({ code: String(code), version: Number(version) }));
  const isKnown = ({ code, version }: { code: string; version: number }): boolean =>
    known.get(code)?.version === version;
  const changed = present.filter((role) => !isKnown(role)).map(({ code }) => code);
  if (!changed.length && present.length === known.size) return known;
  const read = changed.length
    ? await reader.all(
        `select code, version, grants, sections, forms, developer from role where code in (${changed.map(() => '?').join(', ')}) and deleted_at is null and active = 1`,
        changed,
      )
    : [];
  // A changed one that is gone by now is not kept as it was.
  const kept = present.filter(isKnown).flatMap(({ code }) => known.get(code) ?? []);
  return new Map([...kept, ...read.map(readRole)].map((role) => [role.code, role]));
}

function readRole([code, version, grants, sections, forms, developer]: SqlRow): StoredRole {
  const content = createHash('sha256')
    .update(JSON.stringify([grants, sections, forms, developer]))
    .digest('base64url');
  return {
    code: String(code),
    version: Number(version),
    content,
    grants: grantsShape.parse(JSON.parse(String(grants))),
    sections: JSON.parse(String(sections)),
    forms: JSON.parse(String(forms)),
    isDeveloper: Number(developer) === 1,
  };
}
