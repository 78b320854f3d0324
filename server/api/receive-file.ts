import type { Request } from 'express';
import type { Context } from '../context.js';
import { allResources, customFieldsOf } from '../db/registry.js';
import { AppError, forbidden, unauthenticated } from '../errors.js';
import { tooLarge } from '../files/file-folder.js';
import type { StoredFile } from '../files/stored-file.js';
import { receiveUpload } from '../files/uploads.js';

/** Nothing comes for so long: the sender is gone, or only keeps a place occupied. */
const SILENT_MS = 30_000;

/**
 * `PUT /files?name=plan.pdf` with the bytes as the body. They go to the disk as they come; no page of another site can
 * send them, because a PUT is asked about first and the session's cookie needs its header.
 */
export async function receiveFile(context: Context, request: Request): Promise<StoredFile> {
  const { actor, files, orm } = context;
  if (actor.id === null) throw unauthenticated();
  if (!mayWriteFiles(context)) throw forbidden('Your role writes no field that holds a file.');
  const encoding = request.headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity')
    throw new AppError('BAD_INPUT', 'Compressed request bodies are not accepted: send the file as it is.');
  if (Number(request.headers['content-length'] ?? 0) > files.limit) throw tooLarge(files.limit);
  const { name } = request.query;
  request.setTimeout(SILENT_MS, () => request.destroy());
  return receiveUpload(orm, files, {
    uploader: `${actor.kind}:${actor.id}`,
    name: typeof name === 'string' ? name : '',
    // Who is refused half-way still has to be told why.
    body: request.iterator({ destroyOnReturn: false }),
  });
}

const mayWriteFiles = ({ access }: Context): boolean =>
  allResources()
    .flatMap(customFieldsOf)
    .some((field) => field.kind === 'file' && access.rights.canWriteField(field.resource, field.name));
