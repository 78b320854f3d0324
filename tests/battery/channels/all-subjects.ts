import { allResources, type FieldMeta, type ResourceMeta } from '../../../server/db/registry.js';
import { LEVELS, type Subject } from './subject.js';

const TEXTS = new Set(['string', 'text', 'textList']);
/** A record's key is how it is asked for, and what was deleted is in no list: the README says more. */
const UNHIDEABLE = new Set(['id', 'code', 'deletedAt', 'deleteReason']);
/** Dictionaries on which the fields that all of them inherit are tried. */
const TRIED_ON = 3;

/** All that is declared but custom fields: a made-up definition would be a field without a column. */
export const triedResources = (): ResourceMeta[] =>
  allResources().filter((resource) => resource.name !== 'customField');

/** Every field of every resource that is declared; texts of business records also masked and on own rows only. */
export function allSubjects(): Subject[] {
  const dictionaries = triedResources().filter((resource) => resource.dictionary);
  const inherited = new Set(
    [...(dictionaries[0]?.fields.keys() ?? [])].filter((name) =>
      dictionaries.every((resource) => resource.fields.has(name)),
    ),
  );
  const isTried = (resource: ResourceMeta, { name, sensitivity }: FieldMeta): boolean =>
    !UNHIDEABLE.has(name) &&
    sensitivity !== 'secret' &&
    !(inherited.has(name) && dictionaries.indexOf(resource) >= TRIED_ON);
  return triedResources().flatMap((resource) =>
    [...resource.fields.values()]
      .filter((field) => isTried(resource, field))
      .flatMap((field) =>
        LEVELS.filter((level) => level === 'none' || hasLevels(resource, field)).map((level) => ({
          resource,
          field,
          level,
        })),
      ),
  );
}

const hasLevels = (resource: ResourceMeta, field: FieldMeta): boolean =>
  !resource.dictionary && TEXTS.has(field.kind) && !field.sql;
