import { write, type Write } from '../../changes/write.js';
import type { Context } from '../../context.js';
import { getResource } from '../../db/registry.js';
import { readInput } from '../../resource/input.js';
import { addRecord } from '../../resource/records.js';
import { checkDefinition } from './check-definition.js';
import { checkRoom, liveKeyOf } from './check-room.js';
import { addColumn, dropColumn } from './custom-column.js';
import { CustomDictionary } from './custom-dictionary.entity.js';
import type { CustomFieldDefinition } from './custom-field-definition.js';
import { CustomField, type CustomKind, type CustomResource } from './custom-field.entity.js';
import { identityOf } from './field-of-definition.js';

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
  draft.indexed = await checkRoom(context, draft, given['indexed'] === true || draft.searchable);
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
        ordering: await placeOf(writing, input, given['ordering']),
        liveKey: liveKeyOf(resource, code),
        ...(dictionary === null ? {} : { dictionary: writing.em.getReference(CustomDictionary, dictionary) }),
      });
      return id;
    });
  } catch (error) {
    await dropColumn(context.orm, context.dialect, getResource(resource).table, identityOf(definition));
    throw error;
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
  searchable: false,
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

/** A field stands behind those that there are, unless its place was given. */
async function placeOf(writing: Write, { resource }: CustomFieldInput, given: unknown): Promise<number> {
  if (typeof given === 'number') return given;
  const [row] = await writing.query<{ last: number | null }>(
    'select max(`ordering`) as `last` from `custom_field` where `resource` = ? and `deleted_at` is null',
    [resource],
  );
  return Number(row?.last ?? 0) + 1;
}
