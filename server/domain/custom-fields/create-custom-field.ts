import { write } from '../../changes/write.js';
import type { Context } from '../../context.js';
import { getResource } from '../../db/registry.js';
import { conflict, limitExceeded } from '../../errors.js';
import { readInput } from '../../resource/input.js';
import { addRecord } from '../../resource/records.js';
import { checkDefinition, isIndexable } from './check-definition.js';
import { addColumn, dropColumn } from './custom-column.js';
import { CustomDictionary } from './custom-dictionary.entity.js';
import type { CustomFieldDefinition } from './custom-field-definition.js';
import { CustomField, type CustomKind, type CustomResource } from './custom-field.entity.js';
import { identityOf } from './field-of-definition.js';

/** Beyond these a form is no form, and engines come to the end of what a row holds. */
const MOST_FIELDS = 200;
/** MySQL and MariaDB take 64 indexes a table, of which orders have half for themselves. */
const MOST_INDEXED = 25;

export interface CustomFieldInput {
  resource: CustomResource;
  code: string;
  kind: CustomKind;
  label: string;
}

/** Makes a field: first its column, then its definition, which every server process sees within a second. */
export async function createCustomField(context: Context, input: CustomFieldInput): Promise<number> {
  const values = readInput(getResource('customField'), input, 'create', undefined, 'input');
  const given = Object.fromEntries([...values].map(([field, value]) => [field.name, value]));
  const { resource, code, kind } = input;
  const draft: CustomFieldDefinition = { ...PLAIN, shops: [], resource, code, kind, ...given };
  draft.indexed = await isIndexed(context, draft, given['indexed'] === true);
  await checkDefinition(context, draft);
  await context.numbers.reserve(1);
  const definition = { ...draft, id: context.numbers.next() };
  await addColumn(context.orm, context.dialect, definition);
  try {
    return await write(context, async (writing) => {
      const { id, indexed, dictionary } = definition;
      addRecord(writing, CustomField, {
        ...storedSettings(given),
        id,
        indexed,
        liveKey: liveKeyOf(resource, code),
        ...(dictionary === null ? {} : { dictionary: writing.em.getReference(CustomDictionary, dictionary) }),
      });
      return id;
    });
  } catch (error) {
    await dropColumn(context.orm, context.dialect, getResource(resource).table, identityOf(definition));
    throw error;
  } finally {
    context.declarations.forget();
  }
}

const PLAIN = {
  id: 0,
  version: 1,
  label: '',
  help: null,
  section: null,
  sensitivity: 'open',
  required: false,
  unique: false,
  indexed: true,
  printed: false,
  defaultValue: null,
  dictionary: null,
  target: null,
  currency: null,
} as const;

/** The settings as the record holds them. */
export function storedSettings(given: Record<string, unknown>): Record<string, unknown> {
  const { defaultValue } = given;
  return defaultValue === undefined || defaultValue === null
    ? given
    : { ...given, defaultValue: JSON.stringify(defaultValue) };
}

export const liveKeyOf = (resource: string, code: string): string => `${resource}.${code}`;

export function refuseTaken(resource: string, code: string): never {
  throw conflict(`There is a custom field "${code}" of ${resource} already: choose another code.`);
}

async function isIndexed(
  context: Context,
  draft: CustomFieldDefinition,
  isWanted: boolean,
): Promise<boolean> {
  const rows = await context.reader.all(
    'select `code`, `indexed`, `unique` from `custom_field` where `resource` = ? and `deleted_at` is null',
    [draft.resource],
  );
  if (rows.some(([code]) => code === draft.code)) refuseTaken(draft.resource, draft.code);
  if (rows.length >= MOST_FIELDS)
    throw limitExceeded(`${draft.resource} has ${rows.length} custom fields, which is the most: delete one.`);
  const hasRoom = rows.filter(([, indexed, unique]) => indexed || unique).length < MOST_INDEXED;
  if ((isWanted || draft.unique) && !hasRoom)
    throw limitExceeded(
      `${MOST_INDEXED} custom fields of ${draft.resource} are indexed or unique, which is the most: take it from one of them.`,
    );
  if (isWanted) return true;
  return draft.indexed && hasRoom && isIndexable(draft);
}
