import type { Context } from '../../context.js';
import type { FieldMeta } from '../../db/registry.js';
import type { InputIssue } from '../../errors.js';
import { readStoredFile, type StoredFile } from '../../files/stored-file.js';
import { findUpload } from '../../files/uploads.js';
import { readOne } from '../../resource/read.js';
import { selectionOf } from '../../resource/selection.js';
import type { CustomCheck } from './check-custom-values.js';

/**
 * Puts the files in the place of the ids that were given. An id is no right: it must be of the caller's own upload, or
 * of the file that this very field holds and the caller reads there.
 */
export async function findFiles(context: Context, check: CustomCheck): Promise<InputIssue[]> {
  const issues: InputIssue[] = [];
  for (const [field, given] of check.values) {
    if (field.kind !== 'file' || typeof given !== 'string') continue;
    const file = (await findOwnUpload(context, given)) ?? (await findHeld(context, check, field, given));
    check.values.set(field, file ?? null);
    if (!file)
      issues.push({
        path: `${check.path}.${field.path}`,
        message: `there is no upload "${given.slice(0, 60)}" of yours: upload the file (PUT /files) and give the id of the answer.`,
      });
  }
  return issues;
}

async function findOwnUpload({ reader, actor }: Context, id: string): Promise<StoredFile | undefined> {
  return actor.id === null ? undefined : findUpload(reader, id, `${actor.kind}:${actor.id}`);
}

async function findHeld(
  context: Context,
  { resource, held, id }: CustomCheck,
  field: FieldMeta,
  given: string,
): Promise<StoredFile | undefined> {
  const file = readStoredFile(held?.get(field) ?? null);
  if (file?.id !== given || id === undefined) return undefined;
  return (await readsFile(context, resource, field, id, given)) ? file : undefined;
}

async function readsFile(
  context: Context,
  resource: CustomCheck['resource'],
  field: FieldMeta,
  record: number,
  id: string,
): Promise<boolean> {
  const [group = '', code = ''] = field.path.split('.');
  const found = await readOne(context, resource, selectionOf({ [group]: { [code]: true } }), record);
  const custom: unknown = found?.[group];
  const seen: unknown = typeof custom === 'object' && custom !== null ? Reflect.get(custom, code) : undefined;
  return readStoredFile(seen ?? null)?.id === id;
}
