import { getField, getResource, getTarget, type FieldMeta, type ResourceMeta } from '../db/registry.js';
import type { Phrase } from '../lib/phrase.js';
import type { Grant } from './grants.js';
import { say } from './phrases.js';
import { placeOf } from './place-of.js';
import type { Rights } from './rights.js';
import { takesInput } from './vocabulary.js';
import { warningOf, type Warning } from './warning.js';

/** What is said of fields and does not come about, or comes about unseen. */
export function warnFields(resource: ResourceMeta, grant: Grant, rights: Rights): Warning[] {
  const { name } = resource;
  const writes = grant.create || grant.change.reach !== 'none' || grant.verbs.length > 0;
  return [...resource.fields.values()].flatMap((field) => {
    const found: Warning[] = [];
    const warn = (kind: string, phrase: Phrase): void =>
      void found.push(warningOf(kind, name, phrase, field.name));
    const place = placeOf(field);
    const shown = rights.showsField(name, field.name);
    if (writes && !shown && rights.canWriteField(name, field.name) && takesInput(field))
      warn('WRITE_WITHOUT_READ', say('writtenUnread', { field: place }));
    const wanted = grant.fields[field.name]?.read;
    if (wanted === 'masked' && !shown)
      warn('MASK_WITHOUT_EFFECT', say('maskHidden', { field: place, why: whyHidden(field, rights) }));
    if ((wanted === 'all' || wanted === 'own') && !shown)
      warn('FIELD_WITHOUT_EFFECT', say('grantHidden', { field: place, why: whyHidden(field, rights) }));
    if (wanted === 'masked' && grant.declassify.includes(field.name) && shown)
      warn('MASK_WITHOUT_EFFECT', say('maskedDeclassified', { field: place }));
    if (grant.declassify.includes(field.name)) found.push(...warnDeclassified(field, rights));
    return found;
  });
}

function warnDeclassified(field: FieldMeta, rights: Rights): Warning[] {
  const { resource, name } = field;
  const place = placeOf(field);
  const hidden = (field.dependsOn ?? []).filter((source) => !rights.canReadField(resource, source));
  if (rights.showsField(resource, name) && hidden.length)
    return [
      warningOf(
        'DECLASSIFIED',
        resource,
        say('declassified', { field: place, fields: hidden.map((one) => `${resource}.${one}`) }),
        name,
      ),
    ];
  const why = hidden.length ? say('idleClass', {}) : say('idleShown', {});
  return [
    warningOf('DECLASSIFY_WITHOUT_EFFECT', resource, say('declassifiedIdle', { field: place, why }), name),
  ];
}

function whyHidden(field: FieldMeta, rights: Rights): Phrase {
  if (!rights.can('read', field.resource)) return say('hiddenUnread', { resource: field.resource });
  if (field.target && !rights.can('read', getTarget(field).name))
    return say('hiddenTarget', { target: getTarget(field).name });
  const hidden = (field.dependsOn ?? []).find((source) => !rights.canReadField(field.resource, source));
  return hidden === undefined
    ? say('hiddenOtherwise', {})
    : say('hiddenPart', { field: `${field.resource}.${pathOf(field, hidden)}` });
}

const pathOf = (field: FieldMeta, name: string): string => getField(getResource(field.resource), name).path;
