import { getField, getResource, getTarget, type FieldMeta, type ResourceMeta } from '../db/registry.js';
import type { Grant } from './grants.js';
import type { Rights } from './rights.js';
import { takesInput } from './vocabulary.js';
import type { Warning } from './warning.js';

/** What is said of fields and does not come about, or comes about unseen. */
export function warnFields(resource: ResourceMeta, grant: Grant, rights: Rights): Warning[] {
  const { name } = resource;
  const writes = grant.create || grant.change.reach !== 'none' || grant.verbs.length > 0;
  return [...resource.fields.values()].flatMap((field) => {
    const found: Warning[] = [];
    const warn = (kind: string, message: string): void =>
      void found.push({ kind, resource: name, field: field.name, message });
    const shown = rights.showsField(name, field.name);
    if (writes && !shown && rights.canWriteField(name, field.name) && takesInput(field))
      warn(
        'WRITE_WITHOUT_READ',
        `${field.path} may be written but not read: people overwrite what they do not see.`,
      );
    const wanted = grant.fields[field.name]?.read;
    if (wanted === 'masked' && !shown)
      warn(
        'MASK_WITHOUT_EFFECT',
        `${field.path} is masked, but it is hidden anyway: ${whyHidden(field, rights)}.`,
      );
    if ((wanted === 'all' || wanted === 'own') && !shown)
      warn(
        'FIELD_WITHOUT_EFFECT',
        `${field.path} is granted, but it stays hidden: ${whyHidden(field, rights)}.`,
      );
    if (wanted === 'masked' && grant.declassify.includes(field.name) && shown)
      warn('MASK_WITHOUT_EFFECT', `${field.path} is both masked and declassified: only its tail is shown.`);
    if (grant.declassify.includes(field.name)) found.push(...warnDeclassified(field, rights));
    return found;
  });
}

function warnDeclassified(field: FieldMeta, rights: Rights): Warning[] {
  const { resource, name, path } = field;
  const hidden = (field.dependsOn ?? []).filter((source) => !rights.canReadField(resource, source));
  if (rights.showsField(resource, name) && hidden.length)
    return [
      {
        kind: 'DECLASSIFIED',
        resource,
        field: name,
        message: `${path} is shown although ${hidden.join(', ')} is not: from the one the other can be worked out.`,
      },
    ];
  const why = hidden.length ? 'its class is not granted' : 'all that it is made from is shown anyway';
  return [
    {
      kind: 'DECLASSIFY_WITHOUT_EFFECT',
      resource,
      field: name,
      message: `${path} is declassified without effect: ${why}.`,
    },
  ];
}

function whyHidden(field: FieldMeta, rights: Rights): string {
  if (!rights.can('read', field.resource)) return `no ${field.resource} can be read`;
  if (field.target && !rights.can('read', getTarget(field).name))
    return `no ${getTarget(field).name}, to which it leads, can be read`;
  const hidden = (field.dependsOn ?? []).find((source) => !rights.canReadField(field.resource, source));
  return hidden === undefined
    ? 'other rights of the role take it away'
    : `it gives away ${pathOf(field, hidden)}, which is not shown in full`;
}

const pathOf = (field: FieldMeta, name: string): string => getField(getResource(field.resource), name).path;
