import { isRecord } from '../shared/is-record';

/** Rights as the server stores them: what a role may do with each resource. `*` stands for those not named. */
export const reaches = ['none', 'own', 'group', 'shops', 'all'] as const;
export type Reach = (typeof reaches)[number];

export const levels = ['none', 'masked', 'own', 'all'] as const;
export type Level = (typeof levels)[number];

/** Classes of fields, from what everybody sees to what few should. */
export const classes = ['open', 'personal', 'cost', 'internal'] as const;

export const rowOperations = ['read', 'change', 'delete'] as const;
export type RowOperation = (typeof rowOperations)[number];

export interface RowRule {
  reach: Reach;
  shops?: string[];
  where?: Record<string, unknown>;
}

export interface FieldRule {
  read?: Level;
  write?: boolean;
}

export interface Grant {
  read: RowRule;
  change: RowRule;
  delete: RowRule;
  list: boolean;
  create: boolean;
  export: boolean;
  verbs: 'all' | string[];
  see: string[];
  write: string[];
  fields: Record<string, FieldRule>;
  declassify: string[];
}

export type Grants = Record<string, Grant>;

/** Changes what a role says of a resource; undefined takes it away: the resource follows "all others" again. */
export type SetGrant = (resource: string, change: (grant: Grant) => Grant | undefined) => void;

export const noGrant: Grant = {
  read: { reach: 'none' },
  change: { reach: 'none' },
  delete: { reach: 'none' },
  list: true,
  create: false,
  export: false,
  verbs: [],
  see: [],
  write: [],
  fields: {},
  declassify: [],
};

/** What holds for a resource: its own entry, else the one for all others. */
export function grantOf(grants: Grants, resource: string): Grant {
  return grants[resource] ?? grants['*'] ?? noGrant;
}

/** Reads rights of an answer; what is not understood grants nothing. */
export function readGrants(value: unknown): Grants {
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([name, grant]) => [name, readGrant(grant)]));
}

function readGrant(value: unknown): Grant {
  if (!isRecord(value)) return noGrant;
  return {
    read: readRule(value.read),
    change: readRule(value.change),
    delete: readRule(value.delete),
    list: value.list !== false,
    create: value.create === true,
    export: value.export === true,
    verbs: value.verbs === 'all' ? 'all' : texts(value.verbs),
    see: texts(value.see),
    write: texts(value.write),
    fields: isRecord(value.fields)
      ? Object.fromEntries(Object.entries(value.fields).map(([name, rule]) => [name, readFieldRule(rule)]))
      : {},
    declassify: texts(value.declassify),
  };
}

function readRule(value: unknown): RowRule {
  if (!isRecord(value)) return { reach: reaches.find((one) => one === value) ?? 'none' };
  const reach = reaches.find((one) => one === value.reach) ?? 'none';
  return {
    reach,
    ...(Array.isArray(value.shops) ? { shops: texts(value.shops) } : {}),
    ...(isRecord(value.where) ? { where: value.where } : {}),
  };
}

function readFieldRule(value: unknown): FieldRule {
  if (!isRecord(value)) return {};
  const read = levels.find((one) => one === value.read);
  return { ...(read ? { read } : {}), ...(typeof value.write === 'boolean' ? { write: value.write } : {}) };
}

export function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
