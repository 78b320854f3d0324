import type { Reader } from '../../db/reader.js';
import { getResource } from '../../db/registry.js';
import type { Team } from '../../auth/viewer-of-user.js';
import { grantsShape, type Grants } from '../../rights/grants.js';
import { recordsAt, type Stored } from './records-at.js';

export interface HeldRole {
  code: string;
  grants: Grants;
}

export interface Person {
  id: number;
  name: string;
  isActive: boolean;
  isDeleted: boolean;
  roles: string[];
  groups: string[];
  shops: string[];
}

export interface Token {
  id: number;
  name: string;
  ownerId: number | null;
  roles: string[];
  shops: string[];
  fields: string[];
  revokedAt: Date | null;
  expiresAt: Date | null;
  isDeleted: boolean;
}

/** Who held what at one moment. */
export interface Office {
  at: Date;
  roles: Map<string, HeldRole>;
  teams: Team[];
  people: Map<number, Person>;
  tokens: Map<number, Token>;
}

/** `at` undefined: now. */
export async function readOffice(reader: Reader, at: Date | undefined): Promise<Office> {
  const read = (name: string): Promise<Map<string, Stored>> => recordsAt(reader, getResource(name), at);
  const [roles, teams, people, tokens] = await Promise.all(
    ['role', 'userGroup', 'user', 'apiToken'].map(read),
  );
  return {
    at: at ?? new Date(),
    roles: new Map(living(roles).map((role) => [text(role, 'code'), roleOf(role)])),
    teams: living(teams).map((team) => ({
      code: text(team, 'code'),
      parent: team.get('parent') === null ? null : text(team, 'parent'),
      head: team.get('head') === null ? null : Number(team.get('head')),
    })),
    people: new Map([...(people ?? [])].map(([id, person]) => [Number(id), personOf(person)])),
    tokens: new Map([...(tokens ?? [])].map(([id, token]) => [Number(id), tokenOf(token, reader)])),
  };
}

/** Switched off or deleted, a role gives nothing and a group is none. */
const living = (records: Map<string, Stored> | undefined): Stored[] =>
  [...(records?.values() ?? [])].filter(
    (record) => Number(record.get('active')) === 1 && record.get('deletedAt') === null,
  );

const text = (record: Stored, name: string): string => String(record.get(name) ?? '');
const listIn = (record: Stored, name: string): string[] => JSON.parse(String(record.get(name) ?? '[]'));

const roleOf = (role: Stored): HeldRole => ({
  code: text(role, 'code'),
  grants: grantsShape.parse(JSON.parse(text(role, 'grants'))),
});

function personOf(person: Stored): Person {
  const name = ['firstName', 'lastName'].map((part) => text(person, part)).filter(Boolean);
  return {
    id: Number(person.get('id')),
    name: name.join(' ') || text(person, 'email'),
    isActive: Number(person.get('active')) === 1,
    isDeleted: person.get('deletedAt') !== null,
    roles: listIn(person, 'roles'),
    groups: listIn(person, 'groups'),
    shops: listIn(person, 'shops'),
  };
}

function tokenOf(token: Stored, { dialect }: Reader): Token {
  const moment = (name: string): Date | null => {
    const value = token.get(name);
    if (value === null || value === undefined) return null;
    return dialect === 'sqlite' ? new Date(Number(value)) : new Date(`${String(value).replace(' ', 'T')}Z`);
  };
  const owner = token.get('owner') ?? null;
  return {
    id: Number(token.get('id')),
    name: text(token, 'name'),
    ownerId: owner === null ? null : Number(owner),
    roles: listIn(token, 'roles'),
    shops: listIn(token, 'shops'),
    fields: listIn(token, 'fields'),
    revokedAt: moment('revokedAt'),
    expiresAt: moment('expiresAt'),
    isDeleted: token.get('deletedAt') !== null,
  };
}
