import { isRecord } from '../shared/is-record';
import { customValues } from './custom-field';
import { changedCustomValues, newCustomValues } from './custom-input';
import { describeFields, type FieldShape } from './field-shape';
import { pruneInput } from './prune-document';
import type { ResourceShape } from './resource-shape';
import type { RoleSchema } from './role-schema';

/**
 * A record as a form edits it: a reference becomes what the input takes of it, a dictionary's code or a record's id.
 * Values that are such already stay.
 */
export function toFormValues(fields: FieldShape[], record: unknown): Record<string, unknown> {
  if (!isRecord(record)) return {};
  const values: Record<string, unknown> = { ...record };
  for (const field of fields) {
    if (field.name in record) values[field.name] = formValue(field, record[field.name]);
  }
  return values;
}

function formValue(field: FieldShape, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => formValue({ ...field, many: false }, item));
  if (!isRecord(value)) return value;
  if (field.kind === 'reference') return field.byCode ? value.code : value.id;
  if (field.kind === 'group') return toFormValues(field.fields, value);
  return value;
}

/** All that a form holds, as the input of a new record. */
export function createInput(role: RoleSchema, shape: ResourceShape, data: unknown): unknown {
  const fields = describeFields(role, shape);
  const values = withoutUndefined(toFormValues(fields, data));
  const made = role.customFields(shape.noun);
  const custom = newCustomValues(made, customValues(made, data), values.shop);
  return pruneInput(shape.createInput, { ...values, custom });
}

/** What a form changed, as the input of an update: a field that nobody touched cannot conflict with anybody. */
export function changedInput(
  role: RoleSchema,
  shape: ResourceShape,
  previous: unknown,
  data: unknown,
): unknown {
  const fields = describeFields(role, shape);
  const before = toFormValues(fields, previous);
  const after = toFormValues(fields, data);
  const changed = Object.entries(after).filter(([name, value]) => !isSame(before[name], value));
  const input = withoutUndefined(Object.fromEntries(changed));
  const made = role.customFields(shape.noun);
  const [held, given] = [customValues(made, previous), customValues(made, data)];
  const custom = changedCustomValues(made, held, given, after.shop);
  return pruneInput(shape.updateInput, { ...input, custom });
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}

function withoutUndefined(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
