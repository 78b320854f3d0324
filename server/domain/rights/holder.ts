import type { Phrase } from '../../lib/phrase.js';
import { viewerAmong } from '../../auth/viewer-of-user.js';
import type { Viewer } from '../../rights/access.js';
import { narrowed } from '../../rights/narrowed.js';
import type { Rights } from '../../rights/rights.js';
import { rightsOfRoles } from '../../rights/rights-of-roles.js';
import type { HeldRole, Office, Person, Token } from './office.js';
import { tell } from './phrases.js';

/** A person or a token as they stood at the moment of an office. */
export interface Holder {
  kind: 'user' | 'token';
  id: string;
  name: string;
  roles: HeldRole[];
  /** Roles that they name and that give nothing: switched off, deleted, never made. */
  idleRoles: string[];
  rights: Rights;
  viewer: Viewer;
  /** Why no request of theirs was answered at all. */
  refusal?: Phrase;
  /** Of a token: whom it stands for, and what it is limited to. */
  owner?: Holder;
  shops: string[];
  fields: string[];
}

export interface Holders {
  person(id: number): Holder | undefined;
  token(id: number): Holder | undefined;
  all(): Holder[];
  /** The rights of one role alone, for telling which of them decided. */
  rightsOf(role: HeldRole): Rights;
}

/** Rights are made once for each set of roles, whoever holds them. */
export function holdersOf(office: Office): Holders {
  const made = new Map<string, Rights>();
  const kept = (key: string, make: () => Rights): Rights => {
    const known = made.get(key) ?? make();
    made.set(key, known);
    return known;
  };
  const members = [...office.people.values()].filter((person) => !person.isDeleted);
  const held = (codes: readonly string[]): HeldRole[] =>
    [...new Set(codes)]
      .sort()
      .map((code) => office.roles.get(code))
      .filter((role) => role !== undefined);
  const rightsOfSet = (roles: readonly HeldRole[]): Rights =>
    kept(keyOf(roles), () => rightsOfRoles(roles.map((role) => role.grants)));
  const base = (named: readonly string[]) => {
    const roles = held(named);
    return { roles, idleRoles: named.filter((code) => !office.roles.has(code)), rights: rightsOfSet(roles) };
  };

  function ofPerson(person: Person): Holder {
    const refusal = person.isDeleted
      ? tell('accountDeleted', { name: person.name })
      : person.isActive
        ? undefined
        : tell('accountOff', { name: person.name });
    return {
      ...base(person.roles),
      kind: 'user',
      id: String(person.id),
      name: person.name,
      viewer: viewerAmong(office.teams, members, person, person.shops),
      shops: [],
      fields: [],
      ...(refusal ? { refusal } : {}),
    };
  }

  function ofToken(token: Token): Holder {
    const person = token.ownerId === null ? undefined : office.people.get(token.ownerId);
    const owner = person && ofPerson(person);
    const plain = base(token.roles);
    const key = JSON.stringify([keyOf(plain.roles), owner && keyOf(owner.roles), token.shops, token.fields]);
    const refusal = refusalOf(token, office.at) ?? owner?.refusal;
    return {
      ...plain,
      kind: 'token',
      id: String(token.id),
      name: token.name,
      rights: kept(key, () => narrowed(plain.rights, owner?.rights, token.shops, token.fields)),
      viewer: owner?.viewer ?? { userId: null, own: [], colleagues: [], groups: [], shops: token.shops },
      shops: token.shops,
      fields: token.fields,
      ...(owner ? { owner } : {}),
      ...(refusal ? { refusal } : {}),
    };
  }

  return {
    person(id) {
      const person = office.people.get(id);
      return person && ofPerson(person);
    },
    token(id) {
      const token = office.tokens.get(id);
      return token && ofToken(token);
    },
    all: () => [...[...office.people.values()].map(ofPerson), ...[...office.tokens.values()].map(ofToken)],
    rightsOf: (role) => rightsOfSet([role]),
  };
}

const keyOf = (roles: readonly HeldRole[]): string => roles.map((role) => role.code).join(',');

function refusalOf({ name, isDeleted, revokedAt, expiresAt }: Token, at: Date): Phrase | undefined {
  if (isDeleted) return tell('tokenDeleted', { name });
  if (revokedAt && revokedAt <= at) return tell('tokenRevoked', { name, at: revokedAt.toISOString() });
  if (expiresAt && expiresAt <= at) return tell('tokenEnded', { name, at: expiresAt.toISOString() });
  return undefined;
}
