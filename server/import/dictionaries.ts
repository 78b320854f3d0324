import { badInput, type InputIssue } from '../errors.js';
import type { Values } from '../changes/change-rows.js';
import type { Reader } from '../db/reader.js';
import { allResources, getResource, getTarget, type FieldMeta, type ResourceMeta } from '../db/registry.js';
import { readInput } from '../resource/input.js';
import { saveRecords, type Batch } from './batch.js';
import type { Mapping } from './mapping.js';
import { toRecord } from './stored-records.js';

/** The lists of the shop (statuses, types, warehouses), and the entries the mapping allows to be made. */
export interface Dictionaries {
  find(resource: string, code: string): Values | undefined;
  /** The entry used when none is named. */
  findDefault(resource: string): Values | undefined;
  /** Makes the entry ready to be created when the mapping says so; otherwise says that it is unknown. */
  need(resource: string, code: string): string | undefined;
  /** Checks all references to dictionaries among the values of a record. */
  needAll(fields: FieldMeta[], values: Values, path: string, issues: InputIssue[]): void;
  /** Writes the needed entries that are not in the database yet. */
  save(batch: Batch): Promise<void>;
  /** To be called when the transaction of `save` is committed. */
  saved(): void;
}

export async function openDictionaries(reader: Reader, mapping: Mapping): Promise<Dictionaries> {
  const known = new Map<string, Map<string, Values>>();
  for (const resource of allResources().filter((one) => one.dictionary)) {
    known.set(resource.name, await loadDictionary(reader, resource));
  }
  const waiting = new Map<string, { resource: ResourceMeta; values: Values }>();
  const entriesOf = (resource: string): Map<string, Values> =>
    known.get(resource) ?? new Map<string, Values>();

  const dictionaries: Dictionaries = {
    find: (resource, code) => entriesOf(resource).get(code),
    findDefault(resource) {
      const entries = [...entriesOf(resource).values()].filter(
        (entry) => !entry['deletedAt'] && entry['active'] !== false,
      );
      return entries.find((entry) => entry['isDefault']) ?? (entries.length === 1 ? entries[0] : undefined);
    },
    need(resource, code) {
      const entry = entriesOf(resource).get(code);
      if (entry) return entry['deletedAt'] ? `the ${resource} "${code}" was deleted.` : undefined;
      const rule = mapping.create[resource];
      const given = rule === true ? {} : rule && Object.hasOwn(rule, code) ? rule[code] : undefined;
      if (!given)
        return `there is no ${resource} "${code}": create it in the settings, or name it under "create" in the mapping.`;
      const meta = getResource(resource);
      const values = newEntry(meta, code, given, mapping);
      for (const field of meta.fields.values()) {
        const value = values[field.name];
        if (field.kind !== 'toOne' || typeof value !== 'string' || !getTarget(field).dictionary) continue;
        const problem =
          field.name === 'group' ? needGroup(value) : dictionaries.need(getTarget(field).name, value);
        if (problem) return `the ${resource} "${code}" can not be made: ${problem}`;
      }
      // Behind its own references, which have to be written first.
      waiting.set(`${resource} ${code}`, { resource: meta, values });
      entriesOf(resource).set(code, values);
      return undefined;
    },
    needAll(fields, values, path, issues) {
      for (const field of fields) {
        const code = values[field.name];
        if (field.kind !== 'toOne' || typeof code !== 'string') continue;
        const problem = dictionaries.need(getTarget(field).name, code);
        if (problem) issues.push({ path: `${path}.${field.path}`, message: problem });
      }
    },
    async save(batch) {
      for (const { resource, values } of waiting.values())
        await saveRecords(batch, resource, [{ values }], 'overwrite');
    },
    saved: () => waiting.clear(),
  };
  /** A status without a word about its group goes into one for imported orders. */
  const needGroup = (code: string): string | undefined => {
    if (code === IMPORTED_GROUP && !mapping.create['statusGroup'])
      mapping.create['statusGroup'] = { [IMPORTED_GROUP]: { name: 'Imported', inWork: false } };
    return dictionaries.need('statusGroup', code);
  };
  return dictionaries;
}

const IMPORTED_GROUP = 'imported';

async function loadDictionary(reader: Reader, resource: ResourceMeta): Promise<Map<string, Values>> {
  const columns = [...resource.fields.values()].flatMap((field) => field.column ?? []);
  const rows = await reader.all(
    `select ${columns.map((name) => `\`${name}\``).join(', ')} from \`${resource.table}\``,
    [],
  );
  return new Map(
    rows.map((row) => {
      const record = toRecord(resource, Object.fromEntries(columns.map((name, index) => [name, row[index]])));
      return [String(record['code']), record];
    }),
  );
}

function newEntry(resource: ResourceMeta, code: string, given: object, mapping: Mapping): Values {
  const currency: unknown = Reflect.get(given, 'currency') ?? mapping.currency;
  const input = readInput(
    resource,
    { name: code, ...given, code },
    'create',
    typeof currency === 'string' ? currency : undefined,
    `create.${resource.name}.${code}`,
  );
  const values: Values = Object.fromEntries([...input].map(([field, value]) => [field.name, value]));
  if (resource.name === 'status') values['group'] ??= IMPORTED_GROUP;
  if (resource.fields.get('currency')?.required) values['currency'] ??= mapping.currency;
  const missing = [...resource.fields.values()].filter(
    (field) =>
      field.required &&
      !field.hasDefault &&
      field.input !== 'none' &&
      field.column &&
      values[field.name] === undefined,
  );
  if (missing.length) {
    throw badInput(
      missing.map((field) => ({
        path: `create.${resource.name}.${code}.${field.path}`,
        message: 'is required.',
      })),
    );
  }
  return values;
}
