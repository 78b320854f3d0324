import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Bulk } from '../changes/bulk.js';
import type { Context } from '../context.js';
import { joinedPath } from './joined-tables.js';
import type { Mapping } from './mapping.js';
import type { Summary } from './tally.js';

/** Where an import stands: what of the file is in the database already. */
export interface Cursor {
  id: string;
  position: number;
  rejectsBytes: number;
  summary: Summary | undefined;
}

/** Finds how far an unfinished run of the same files by the same mapping came. */
export async function findCursor(context: Context, id: string): Promise<Cursor> {
  const [row] = await context.reader.all(
    'select `position`, `rejects_bytes`, `summary` from `import_run` where `id` = ? and `finished_at` is null',
    [id],
  );
  if (!row) return { id, position: 0, rejectsBytes: 0, summary: undefined };
  const summary: Summary | undefined = typeof row[2] === 'string' ? JSON.parse(row[2]) : undefined;
  return { id, position: Number(row[0]), rejectsBytes: Number(row[1]), summary };
}

/** Moves the cursor in the transaction that writes the batch. */
export async function moveCursor(
  bulk: Bulk,
  cursor: Cursor,
  kind: string,
  file: string,
  at: Date,
  isFinished: boolean,
): Promise<void> {
  const moment = bulk.moment(at);
  const [known] = await bulk.all('select `started_at` from `import_run` where `id` = ?', [cursor.id]);
  const progress = [
    cursor.position,
    cursor.rejectsBytes,
    JSON.stringify(cursor.summary),
    moment,
    isFinished ? moment : null,
  ];
  if (known) {
    await bulk.run(
      'update `import_run` set `position` = ?, `rejects_bytes` = ?, `summary` = ?, `updated_at` = ?, `finished_at` = ? where `id` = ?',
      [...progress, cursor.id],
    );
  } else {
    await bulk.run(
      'insert into `import_run` (`position`, `rejects_bytes`, `summary`, `updated_at`, `finished_at`, `id`, `kind`, `file`, `started_at`) values (?, ?, ?, ?, ?, ?, ?, ?, ?)',
      [...progress, cursor.id, kind, file.slice(-255), moment],
    );
  }
}

/** Another content, another joined file or another mapping makes another run. */
export async function fingerprint(mapping: Mapping, path: string): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(mapping));
  const joined = Object.values(mapping.with).map(({ file }) => joinedPath(file, path));
  for (const file of [path, ...joined]) {
    hash.update('\0');
    await pipeline(
      createReadStream(file, { highWaterMark: 1024 * 1024 }),
      async (chunks: AsyncIterable<Buffer>) => {
        for await (const chunk of chunks) hash.update(chunk);
      },
    );
  }
  return hash.digest('hex');
}
