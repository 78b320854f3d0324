import { allResources, type FieldMeta, type ResourceMeta } from '../db/registry.js';
import { allGoverned } from '../resource/governed.js';
import type { Phrase } from '../lib/phrase.js';
import { fieldNames } from './check-grant-fields.js';
import { resourceNames } from './check-grants.js';
import type { Action, Claim, RightsStatement, Whose } from './rights-statement.js';
import { say } from './phrases.js';
import { placeOf } from './place-of.js';
import { rootOf } from './root-of.js';

/** A statement that can not be judged; the phrase says what was not understood and what is. */
export class NotUnderstood extends Error {
  constructor(readonly phrase: Phrase) {
    super(phrase.text);
  }
}

export interface NamedRole {
  code: string;
  name: string;
}

const FORM = /^(?<role>.+?)\s+(?<may>can\s?not|can't|must not|may not|can|may)\s+(?<rest>.+)$/is;

/** Reads a sentence such as "courier cannot read customer.email"; throws NotUnderstood. */
export function readStatement(text: string, roles: readonly NamedRole[]): RightsStatement {
  const plain = text.replaceAll('’', "'").replace(/\s+/g, ' ').trim().replace(/\.$/, '');
  const { role, may, rest } = FORM.exec(plain)?.groups ?? {};
  if (role === undefined || may === undefined || rest === undefined) {
    throw new NotUnderstood(say('noStatement', {}));
  }
  return {
    role: findRole(role, roles),
    isDenied: !/^(can|may)$/i.test(may),
    claim: readClaim(rest),
  };
}

function findRole(text: string, roles: readonly NamedRole[]): string {
  const wanted = plainOf(text.replace(/^(an?|the)\s+/i, '').replace(/^role\s+/i, ''));
  const found =
    roles.find(({ code }) => plainOf(code) === wanted) ??
    roles.find(({ name }) => plainOf(name) === wanted) ??
    roles.find(({ code, name }) => [plainOf(code), plainOf(name)].some((one) => `${one}s` === wanted));
  if (found) return found.code;
  throw new NotUnderstood(say('noRole', { name: text, names: roles.map(({ code }) => code) }));
}

const plainOf = (text: string): string => text.toLowerCase().replace(/[\s_-]/g, '');

const WORDS: Record<string, Action> = {
  read: 'read',
  see: 'read',
  view: 'read',
  open: 'read',
  list: 'list',
  filter: 'filter',
  sort: 'sort',
  order: 'sort',
  write: 'write',
  set: 'write',
  fill: 'write',
  change: 'change',
  update: 'change',
  edit: 'change',
  create: 'create',
  make: 'create',
  add: 'create',
  delete: 'delete',
  remove: 'delete',
  export: 'export',
};
const FIELD_ACTIONS = new Set<Action>(['read', 'filter', 'sort', 'write']);

function readClaim(text: string): Claim {
  const [, word = '', after = ''] = /^(\S+)\s*(.*)$/s.exec(text) ?? [];
  if (['call', 'run', 'use'].includes(word.toLowerCase())) return { call: findOperation(after) };
  const action = WORDS[word.toLowerCase()];
  if (!action) {
    throw new NotUnderstood(say('noWord', { name: word, names: [...Object.keys(WORDS), 'call'].sort() }));
  }
  const isInFull = /\s+in full$/i.test(after);
  const { whose, rest } = readWhose(after.replace(/\s+in full$/i, '').replace(/^by\s+/i, ''));
  const target = rest.replace(/^(an?|the)\s+/i, '');
  const [name = '', ...path] = target.split('.');
  const resource = findResource(name);
  checkWhose(whose, resource);
  const about = { resource, isInFull, ...(whose ? { whose } : {}) };
  if (!path.length) {
    if (action === 'filter' || action === 'sort' || action === 'write')
      throw new NotUnderstood(
        say('whichField', { resource: resource.name, name: `${word} ${resource.name}.FIELD` }),
      );
    return { ...about, action };
  }
  const field = findField(resource, path.join('.'));
  const onField = action === 'change' ? 'write' : action;
  if (!FIELD_ACTIONS.has(onField))
    throw new NotUnderstood(say('wholeRecords', { name: word, field: placeOf(field) }));
  return { ...about, action: onField, field };
}

const OTHERS: [form: RegExp, whose: Whose][] = [
  [/^(?:another|other) (?:group|team)s?(?:'s|')?\s+/i, 'beyond group'],
  [/^(?:another|other) shops?(?:'s|')?\s+/i, 'beyond shops'],
  [/^(?:another|other) (?:people|person|user|manager|courier|colleague)s?(?:'s|')?\s+/i, 'beyond own'],
  [/^(?:somebody|someone) else's\s+/i, 'beyond own'],
  [/^others'\s+/i, 'beyond own'],
  [/^(?:(?:their|his|her|its|the) )?own (?:group|team)(?:'s|s')?\s+/i, 'group'],
  [/^(?:their|his|her|its|the) (?:group|team)(?:'s|s')\s+/i, 'group'],
  [/^(?:(?:their|his|her|its|the) )?own\s+/i, 'own'],
  [/^(?:all|any|every|each)\s+(?:the\s+)?/i, 'all'],
];
const OF_OTHERS: [form: RegExp, whose: Whose][] = [
  [/\s+of (?:another|other) (?:group|team)s?$/i, 'beyond group'],
  [/\s+of (?:another|other) shops?$/i, 'beyond shops'],
  [/\s+of (?:another person|other people|others|somebody else|someone else)$/i, 'beyond own'],
  [/\s+of (?:their|his|her|its|the) (?:own )?(?:group|team)$/i, 'group'],
];

function readWhose(text: string): { whose?: Whose; rest: string } {
  for (const [form, whose] of [...OTHERS, ...OF_OTHERS]) {
    if (form.test(text)) return { whose, rest: text.replace(form, '') };
  }
  return { rest: text };
}

function checkWhose(whose: Whose | undefined, resource: ResourceMeta): void {
  if (!whose || whose === 'all') return;
  const root = rootOf(resource);
  const about = { resource: root.name, name: `all ${root.plural}` };
  if (whose === 'beyond shops' && !root.scope?.shop) throw new NotUnderstood(say('noneOfShop', about));
  if (whose !== 'beyond shops' && !root.scope?.owner) throw new NotUnderstood(say('noneOfPerson', about));
}

function findResource(text: string): ResourceMeta {
  const wanted = plainOf(text);
  const found = allResources().find(
    ({ name, plural }) => wanted === plainOf(name) || wanted === plainOf(plural),
  );
  if (found) return found;
  throw new NotUnderstood(say('noResourceNamed', { name: text, names: resourceNames() }));
}

function findField(resource: ResourceMeta, text: string): FieldMeta {
  const wanted = text.trim().toLowerCase();
  const fields = [...resource.fields.values()].filter(({ sensitivity }) => sensitivity !== 'secret');
  const isNamed = ({ path, name }: FieldMeta, spelling: string): boolean =>
    path.toLowerCase() === spelling || name.toLowerCase() === spelling;
  const found =
    fields.find((one) => isNamed(one, wanted)) ??
    fields.find((one) => isNamed(one, `${wanted}s`) || isNamed(one, wanted.replace(/s$/, '')));
  if (found) return found;
  throw new NotUnderstood(
    say('noFieldNamed', { resource: resource.name, name: text, names: fieldNames(resource) }),
  );
}

/** The place of an operation in the schema: `Mutation.mergeCustomers`. */
function findOperation(text: string): string {
  const places = [...allGoverned()]
    .map(([place]) => place)
    .filter((place) => /^(Mutation|Query)\./.test(place));
  const wanted = text.trim().toLowerCase();
  const found = places.find((place) => place.toLowerCase().split('.')[1] === wanted);
  if (found) return found;
  const known = places.flatMap((place) => /^Mutation\.(.+)$/.exec(place)?.[1] ?? []);
  throw new NotUnderstood(say('noOperation', { name: text, names: known.sort() }));
}
