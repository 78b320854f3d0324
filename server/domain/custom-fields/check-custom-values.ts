import type { Context } from '../../context.js';
import {
  customFieldsOf,
  getTarget,
  type CustomRules,
  type FieldMeta,
  type ResourceMeta,
} from '../../db/registry.js';
import type { InputIssue } from '../../errors.js';
import { unrestricted } from '../../resource/access.js';
import { readFieldValue, type PropertyValues } from '../../resource/input.js';
import { findFiles } from './find-files.js';
import { findUnknown, type Naming } from './find-unknown.js';
import { isSameValue } from './held-values.js';

export interface CustomCheck {
  resource: ResourceMeta;
  /** What was given for the record; custom fields are completed here. */
  values: PropertyValues;
  use: 'create' | 'update';
  /** The record's shop; empty when it belongs to all. */
  shop: string | null;
  currency: string | undefined;
  path: string;
  /** False for a record that is made by the way: what was meant is not refused for it. */
  asksRequired?: boolean;
  /** What the record holds now: what stays as it is, is not questioned. */
  held?: PropertyValues;
  /** Its number, when it is there already. */
  id?: number;
}

/** Completes the custom fields of a record by their defaults and tells everything that is wrong with them. */
export async function checkCustomValues(context: Context, check: CustomCheck): Promise<InputIssue[]> {
  const issues = await findFiles(context, check);
  const badFiles = new Set(issues.map(({ path }) => path));
  const defaults = await usableDefaults(context, check);
  const namings: Naming[] = [];
  for (const field of customFieldsOf(check.resource)) {
    const { custom } = field;
    if (!custom) continue;
    const path = `${check.path}.${field.path}`;
    if (badFiles.has(path)) continue;
    const isHere = isFor(custom, check.shop);
    complete(field, check, defaults);
    const value = check.values.get(field);
    if (isRequired(context, field, custom, check) && isHere)
      issues.push({ path, message: check.use === 'create' ? 'is required.' : 'can not be empty.' });
    if (value === undefined || value === null || isSameValue(field, value, check.held?.get(field))) continue;
    if (!isHere)
      issues.push({
        path,
        message: `is a field of ${custom.shops.join(', ')}, not of shop ${String(check.shop)}.`,
      });
    else if (names(field) && !defaults.has(field)) namings.push({ field, value, path });
  }
  return [...issues, ...(await findUnknown(context, namings))];
}

const isFor = ({ shops }: CustomRules, shop: string | null): boolean =>
  !shops.length || shop === null || shops.includes(shop);

function complete(field: FieldMeta, check: CustomCheck, defaults: PropertyValues): void {
  const given = check.values.get(field);
  if (given !== undefined) check.values.set(field, tidy(field, given));
  else if (defaults.has(field)) check.values.set(field, defaults.get(field));
}

/**
 * What a new record is given where nobody said anything. The administrator who chose an entry or a record reached it;
 * who makes the record need not, and is not refused for what they never named. What is gone since is left out.
 */
async function usableDefaults(context: Context, check: CustomCheck): Promise<PropertyValues> {
  const defaults: PropertyValues = new Map();
  if (check.use !== 'create') return defaults;
  for (const field of customFieldsOf(check.resource)) {
    const { custom } = field;
    if (custom?.defaultValue === undefined || check.values.get(field) !== undefined) continue;
    if (isFor(custom, check.shop))
      defaults.set(field, tidy(field, readFieldValue(field, custom.defaultValue, check.currency)));
  }
  const namings = [...defaults]
    .filter(([field]) => names(field))
    .map(([field, value]): Naming => ({ field, value, path: field.name }));
  const everything = { reader: context.reader, access: unrestricted(context.access.currencies) };
  const gone = new Set((await findUnknown(everything, namings)).map(({ path }) => path));
  for (const { field } of namings) if (gone.has(field.name)) defaults.delete(field);
  return defaults;
}

/** Whether its values name an entry of a dictionary or another record. */
const names = ({ custom, kind }: FieldMeta): boolean => custom?.dictionary !== undefined || kind === 'toOne';

/** An empty text or list is no value; a record is named by its key as the column holds it. */
function tidy(field: FieldMeta, value: unknown): unknown {
  if ((typeof value === 'string' && !value.trim()) || (Array.isArray(value) && !value.length)) return null;
  if (field.kind !== 'toOne' || value === null || getTarget(field).dictionary) return value;
  return Number.isSafeInteger(Number(value)) ? Number(value) : -1;
}

/** Who may not write a field is not asked for it, or they could make no record at all. */
function isRequired(context: Context, field: FieldMeta, custom: CustomRules, check: CustomCheck): boolean {
  if (
    !custom.required ||
    check.asksRequired === false ||
    !context.access.rights.canWriteField(field.resource, field.name)
  )
    return false;
  const value = check.values.get(field);
  if (check.use === 'create') return value === undefined || value === null;
  return value === null && !isSameValue(field, null, check.held?.get(field));
}
