import type { Reader, SqlRow, SqlValue } from '../../db/reader.js';
import { notFound } from '../../errors.js';
import {
  CUSTOM_KINDS,
  CUSTOM_RESOURCES,
  CUSTOM_SENSITIVITIES,
  type CustomKind,
  type CustomResource,
  type CustomSensitivity,
} from './custom-field.entity.js';

/** A custom field as it is stored. */
export interface CustomFieldDefinition {
  id: number;
  version: number;
  resource: CustomResource;
  code: string;
  kind: CustomKind;
  label: string;
  help: string | null;
  section: string | null;
  sensitivity: CustomSensitivity;
  required: boolean;
  unique: boolean;
  indexed: boolean;
  printed: boolean;
  searchable: boolean;
  defaultValue: unknown;
  shops: string[];
  dictionary: string | null;
  target: string | null;
  currency: string | null;
}

const COLUMNS =
  '`id`, `version`, `resource`, `code`, `kind`, `label`, `help`, `sensitivity`, `required`, `unique`, `indexed`, `searchable`, `printed`, `default_value`, `shops`, `dictionary`, `target`, `currency`, `section`';

/** All fields that exist, in the order of forms. */
export async function readDefinitions(reader: Reader): Promise<CustomFieldDefinition[]> {
  const rows = await reader.all(
    `select ${COLUMNS} from \`custom_field\` where \`deleted_at\` is null order by \`ordering\`, \`id\``,
    [],
  );
  return rows.map(definitionOf);
}

export async function getDefinition(reader: Reader, id: string | number): Promise<CustomFieldDefinition> {
  const [row] = await reader.all(
    `select ${COLUMNS} from \`custom_field\` where \`id\` = ? and \`deleted_at\` is null`,
    [Number(id) || -1],
  );
  if (!row) throw notFound('customField', id);
  return definitionOf(row);
}

/** A field that was deleted, to be given back. */
export async function getDeletedDefinition(reader: Reader, id: string): Promise<CustomFieldDefinition> {
  const [row] = await reader.all(
    `select ${COLUMNS} from \`custom_field\` where \`id\` = ? and \`deleted_at\` is not null`,
    [Number(id) || -1],
  );
  if (!row) throw notFound('customField', id);
  return definitionOf(row);
}

/** The names in rights of deleted fields, which keep their rules for the day that they are restored. */
export async function readDeletedNames(
  reader: Reader,
): Promise<{ resource: CustomResource; identity: string }[]> {
  const rows = await reader.all(
    'select `id`, `resource` from `custom_field` where `deleted_at` is not null order by `id`',
    [],
  );
  return rows.map(([id, resource]) => ({
    resource: oneOf(CUSTOM_RESOURCES, resource),
    identity: `cf_${String(id)}`,
  }));
}

function definitionOf(row: SqlRow): CustomFieldDefinition {
  const [id, version, resource, code, kind, label, help, sensitivity, ...rest] = row;
  const [required, unique, indexed, searchable, printed, defaultValue, ...places] = rest;
  const [shops, dictionary, target, currency, section] = places;
  return {
    id: Number(id),
    version: Number(version),
    resource: oneOf(CUSTOM_RESOURCES, resource),
    code: String(code),
    kind: oneOf(CUSTOM_KINDS, kind),
    label: String(label),
    help: textOrNull(help),
    section: textOrNull(section),
    sensitivity: oneOf(CUSTOM_SENSITIVITIES, sensitivity),
    required: Number(required) === 1,
    unique: Number(unique) === 1,
    indexed: Number(indexed) === 1,
    printed: Number(printed) === 1,
    searchable: Number(searchable) === 1,
    defaultValue: typeof defaultValue === 'string' ? JSON.parse(defaultValue) : null,
    shops: typeof shops === 'string' ? JSON.parse(shops) : [],
    dictionary: textOrNull(dictionary),
    target: textOrNull(target),
    currency: textOrNull(currency),
  };
}

function oneOf<T extends string>(choices: readonly T[], value: SqlValue | undefined): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined)
    throw new Error(`custom_field holds "${String(value)}", which this version of Kontor does not know.`);
  return found;
}

const textOrNull = (value: SqlValue | undefined): string | null =>
  value === null || value === undefined ? null : String(value);
