import { randomBytes } from 'node:crypto';
import { runStatement, selectRows } from '../db/exclusively.js';
import type { Orm } from '../db/orm.js';
import type { Reader } from '../db/reader.js';
import { limitExceeded } from '../errors.js';
import { cleanFileName } from './clean-file-name.js';
import type { Files } from './files.js';
import { mediaTypeOf } from './media-type.js';
import { storedFile, type StoredFile } from './stored-file.js';

/** An upload that no record took is removed after this. */
const WAITS_MS = 24 * 3600_000;
/** Nobody fills the disk with files that stand nowhere. */
const MOST_WAITING = 50;

export interface Upload {
  /** Person or token, `user:5`; nobody else may put the file into a record. */
  uploader: string;
  name: string;
  body: AsyncIterable<Buffer>;
}

/**
 * Takes a file in. Its row is written before its bytes and says how far it came, so that whatever a crash leaves on the
 * disk is known and removed.
 */
export async function receiveUpload(orm: Orm, files: Files, upload: Upload): Promise<StoredFile> {
  const { uploader, body } = upload;
  await refuseHoarding(orm, uploader);
  const id = randomBytes(16).toString('hex');
  const name = cleanFileName(upload.name);
  await runStatement(
    orm,
    "insert into `file` (`id`, `name`, `size`, `media_type`, `sha256`, `uploader`, `state`, `created_at_ms`) values (?, ?, 0, '', '', ?, 'RECEIVING', ?)",
    [id, name, uploader, Date.now()],
  );
  try {
    const { size, sha256, head } = await files.folder.receive(id, body, files.limit);
    const mediaType = mediaTypeOf(head, name);
    await runStatement(
      orm,
      "update `file` set `size` = ?, `media_type` = ?, `sha256` = ?, `state` = 'UPLOADED' where `id` = ?",
      [size, mediaType, sha256, id],
    );
    return storedFile({ id, name, size, mediaType });
  } catch (error) {
    // What can not be cleared away now is cleared away with old uploads.
    await removeFile(orm, files, id).catch(() => undefined);
    throw error;
  }
}

async function refuseHoarding(orm: Orm, uploader: string): Promise<void> {
  const rows = await selectRows<{ waiting: number }>(
    orm,
    "select count(*) as waiting from `file` where `uploader` = ? and `state` in ('RECEIVING', 'UPLOADED')",
    [uploader],
  );
  const waiting = Number(rows[0]?.waiting ?? 0);
  if (waiting >= MOST_WAITING)
    throw limitExceeded(
      `You have ${waiting} uploads that no record holds yet, which is the most: save the records that they are for. What is not taken is removed after a day.`,
    );
}

/** The upload, when it is this caller's own and no field took it yet. */
export async function findUpload(
  reader: Reader,
  id: string,
  uploader: string,
): Promise<StoredFile | undefined> {
  const [row] = await reader.all(
    "select `id`, `name`, `size`, `media_type` from `file` where `id` = ? and `uploader` = ? and `state` = 'UPLOADED'",
    [id, uploader],
  );
  if (!row) return undefined;
  const [found, name, size, mediaType] = row;
  return storedFile({
    id: String(found),
    name: String(name),
    size: Number(size),
    mediaType: String(mediaType),
  });
}

/** Uploads that nobody put into a record within a day, and what removing left half done. */
export async function forgetUploads(orm: Orm, files: Files, now = Date.now()): Promise<void> {
  // From this statement on no field can take them, however long their bytes take to go.
  await runStatement(
    orm,
    "update `file` set `state` = 'GONE' where `state` in ('RECEIVING', 'UPLOADED') and `created_at_ms` < ?",
    [now - WAITS_MS],
  );
  for (const { id } of await selectRows<{ id: string }>(
    orm,
    "select `id` from `file` where `state` = 'GONE' order by `created_at_ms` limit 1000",
    [],
  ))
    await removeFile(orm, files, id);
}

/** First the bytes: a row without bytes is found again, bytes without a row never. */
async function removeFile(orm: Orm, files: Files, id: string): Promise<void> {
  await files.folder.remove(id);
  await runStatement(orm, "delete from `file` where `id` = ? and `state` <> 'KEPT'", [id]);
}
