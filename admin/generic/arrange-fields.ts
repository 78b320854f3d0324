import type { FieldShape } from '../providers/field-shape';

/** Fields of the machinery: every record has them, nobody works with them. */
const machinery = new Set([
  'id',
  'version',
  'updatedAt',
  'deletedAt',
  'deleteReason',
  'externalSource',
  'externalId',
]);
const heavy = new Set([
  'notes',
  'description',
  'attributes',
  'content',
  'messengers',
  'subscriptions',
  'settings',
]);
const first = [
  'number',
  'code',
  'name',
  'lastName',
  'firstName',
  'patronymic',
  'email',
  'active',
  'group',
  'color',
  'icon',
  'isDefault',
];

/** Columns of a default list in reading order; those after `shownAtOnce` start hidden behind the column chooser. */
export function arrangeColumns(
  fields: FieldShape[],
  { chosen, shownAtOnce = 8 }: { chosen?: string[]; shownAtOnce?: number } = {},
): { columns: FieldShape[]; hidden: string[] } {
  const columns = chosen
    ? chosen.flatMap((name) => fields.filter((field) => field.name === name))
    : fields.filter(isColumn).sort((a, b) => rank(a) - rank(b));
  return { columns, hidden: columns.slice(shownAtOnce).map((field) => field.name) };
}

function isColumn(field: FieldShape): boolean {
  if (field.kind === 'group' || field.kind === 'data' || (field.many && field.kind === 'reference'))
    return false;
  return !machinery.has(field.name) && !heavy.has(field.name) && field.name !== 'password';
}

/** Inputs of a default form: what may be written, `main` first and the rest folded away, then what may only be read. */
export function arrangeInputs(
  fields: FieldShape[],
  mode: 'create' | 'update',
  main?: string[],
): { written: FieldShape[]; more: FieldShape[]; readOnly: FieldShape[] } {
  const isWritten = (field: FieldShape) => (mode === 'create' ? field.creatable : field.updatable);
  const isReadable = (field: FieldShape) =>
    !machinery.has(field.name) &&
    field.kind !== 'group' &&
    field.name !== 'password' &&
    !(field.many && field.kind === 'reference');
  const written = fields.filter(isWritten).sort((a, b) => rank(a) - rank(b));
  const isMain = (field: FieldShape) => (main ? main.includes(field.name) : !machinery.has(field.name));
  const lead = main
    ? main.flatMap((name) => written.filter((field) => field.name === name))
    : written.filter(isMain);
  const readOnly = fields
    .filter((field) => !isWritten(field) && isReadable(field))
    .sort((a, b) => rank(a) - rank(b));
  return {
    written: lead,
    more: written.filter((field) => !isMain(field)),
    readOnly: mode === 'create' ? [] : readOnly,
  };
}

function rank(field: FieldShape): number {
  const place = first.indexOf(field.name);
  if (place >= 0) return place;
  if (field.name === 'createdAt') return first.length + 3;
  if (heavy.has(field.name)) return first.length + 2;
  return field.kind === 'group' ? first.length + 4 : first.length + 1;
}
