import { getResource, type FieldMeta, type ScalarKind } from '../../db/registry.js';
import type { CustomFieldDefinition } from './custom-field-definition.js';
import type { CustomKind } from './custom-field.entity.js';

const KINDS: Record<Exclude<CustomKind, 'LINK'>, ScalarKind> = {
  TEXT: 'string',
  LONG_TEXT: 'text',
  NUMBER: 'number',
  WHOLE_NUMBER: 'int',
  MONEY: 'money',
  DATE: 'date',
  DATE_TIME: 'dateTime',
  YES_NO: 'bool',
  CHOICE: 'string',
  CHOICES: 'textList',
  FILE: 'file',
};

const LENGTHS: Partial<Record<CustomKind, number>> = { TEXT: 255, LONG_TEXT: 64_000, CHOICE: 40 };

export const identityOf = ({ id }: { id: number }): string => `cf_${id}`;

/** What nobody can sort by. */
const UNSORTED = new Set<CustomKind>(['LONG_TEXT', 'CHOICES', 'FILE']);

/** The field as planner, rights and change log know declared ones: they need not know that staff made it. */
export function fieldOfDefinition(definition: CustomFieldDefinition): FieldMeta {
  const { resource, kind, code, label, help, target, currency } = definition;
  const name = identityOf(definition);
  const length = LENGTHS[kind];
  const place = target === null ? undefined : getResource(target);
  return {
    resource,
    name,
    kind: kind === 'LINK' ? 'toOne' : KINDS[kind],
    path: `custom.${code}`,
    column: name,
    sensitivity: definition.sensitivity,
    filter: true,
    sort: !UNSORTED.has(kind),
    input: 'both',
    // Records older than the field have no value: whether one is asked for stands in the rules.
    required: false,
    description: help ? `${label}: ${help}` : label,
    ...(length === undefined ? {} : { maxLength: length }),
    ...(place ? { target: () => place.entity } : {}),
    ...(kind === 'MONEY' ? (currency === null ? { currency: 'currency' } : { fixedCurrency: currency }) : {}),
    custom: {
      version: definition.version,
      label,
      required: definition.required,
      unique: definition.unique,
      printed: definition.printed,
      searchable: definition.searchable,
      shops: definition.shops,
      ...(definition.defaultValue === null ? {} : { defaultValue: definition.defaultValue }),
      ...(definition.dictionary === null ? {} : { dictionary: definition.dictionary }),
    },
  };
}
