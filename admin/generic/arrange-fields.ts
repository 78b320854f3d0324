import type { FieldShape } from '../providers/field-shape';

/** Fields of the machinery: every record has them, nobody works with them. */
const machinery = new Set(['id', 'version', 'updatedAt', 'deletedAt', 'deleteReason', 'externalSource', 'externalId']);
const heavy = new Set(['notes', 'description', 'attributes', 'content', 'messengers', 'subscriptions', 'settings']);
const first = ['number', 'code', 'name', 'lastName', 'firstName', 'patronymic', 'email', 'active', 'group', 'color', 'icon', 'isDefault'];

/** Columns of a default list in reading order; those after `shownAtOnce` start hidden behind the column chooser. */
export function arrangeColumns(fields: FieldShape[], shownAtOnce = 8): { columns: FieldShape[]; hidden: string[] } {
  const columns = fields
    .filter((field) => field.kind !== 'group' && field.kind !== 'data' && !(field.many && field.kind === 'reference'))
    .filter((field) => field.creatable || field.updatable || field.kind !== 'text' || field.name !== 'password')
    .filter((field) => !machinery.has(field.name) && !heavy.has(field.name) && field.name !== 'password')
    .sort((a, b) => rank(a) - rank(b));
  return { columns, hidden: columns.slice(shownAtOnce).map((field) => field.name) };
}

/** Inputs of a default form: what may be written, then what may only be read. */
export function arrangeInputs(fields: FieldShape[], mode: 'create' | 'update'): { written: FieldShape[]; readOnly: FieldShape[] } {
  const isWritten = (field: FieldShape) => (mode === 'create' ? field.creatable : field.updatable);
  const isReadable = (field: FieldShape) =>
    !machinery.has(field.name) && field.kind !== 'group' && field.name !== 'password' && !(field.many && field.kind === 'reference');
  return {
    written: fields.filter(isWritten).sort((a, b) => rank(a) - rank(b)),
    readOnly: mode === 'create' ? [] : fields.filter((field) => !isWritten(field) && isReadable(field)).sort((a, b) => rank(a) - rank(b)),
  };
}

function rank(field: FieldShape): number {
  const place = first.indexOf(field.name);
  if (place >= 0) return place;
  if (field.name === 'createdAt') return first.length + 3;
  if (heavy.has(field.name)) return first.length + 2;
  return field.kind === 'group' ? first.length + 4 : first.length + 1;
}
