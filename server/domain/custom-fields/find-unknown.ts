import { getTarget, type FieldMeta } from '../../db/registry.js';
import type { InputIssue } from '../../errors.js';
import { readOne, type ReadContext } from '../../resource/read.js';
import { selectionOf, type Selection } from '../../resource/selection.js';
import { marks } from '../../resource/sql.js';

/** A value that names something else, and where it was given. */
export interface Naming {
  field: FieldMeta;
  value: unknown;
  path: string;
}

/** What is named by values but does not exist: entries of dictionaries, and records within the caller's reach. */
export async function findUnknown(context: ReadContext, namings: Naming[]): Promise<InputIssue[]> {
  const issues: InputIssue[] = [];
  for (const dictionary of new Set(namings.map(({ field }) => field.custom?.dictionary))) {
    if (dictionary === undefined) continue;
    const chosen = namings.filter(({ field }) => field.custom?.dictionary === dictionary);
    issues.push(...(await unknownCodes(context, dictionary, chosen)));
  }
  for (const { field, value, path } of namings) {
    if (field.kind === 'toOne' && isGiven(value) && !(await isThere(context, field, value)))
      issues.push({ path, message: `there is no ${getTarget(field).name} "${String(value).slice(0, 60)}".` });
  }
  return issues;
}

const isGiven = (value: unknown): boolean => value !== null && value !== undefined;

const codesOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter(isGiven).map(String);

async function unknownCodes(
  context: ReadContext,
  dictionary: string,
  namings: Naming[],
): Promise<InputIssue[]> {
  const codes = [...new Set(namings.flatMap(({ value }) => codesOf(value)))];
  if (!codes.length) return [];
  const rows = await context.reader.all(
    `select \`code\` from \`custom_dictionary_entry\` where \`dictionary\` = ? and \`active\` = 1 and \`deleted_at\` is null and \`code\` in (${marks(codes)})`,
    [dictionary, ...codes],
  );
  const known = new Set(rows.map(([code]) => String(code)));
  return namings.flatMap(({ value, path }) =>
    codesOf(value)
      .filter((code) => !known.has(code))
      .map((code) => ({
        path,
        message: `"${code.slice(0, 60)}" is no entry of the dictionary ${dictionary}.`,
      })),
  );
}

/** Plans are kept by selection: each resource has one of its own. */
const selections = new Map<string, Selection>();

function referenceOf(resource: string): Selection {
  const selection = selections.get(resource) ?? selectionOf({ id: true, deletedAt: true });
  selections.set(resource, selection);
  return selection;
}

/** Read as the caller, so that nobody links to a record that they could not see. */
async function isThere(context: ReadContext, field: FieldMeta, value: unknown): Promise<boolean> {
  const target = getTarget(field);
  const found = await readOne(context, target, referenceOf(target.name), String(value));
  return found !== null && found['deletedAt'] === null;
}
