import { createHash } from 'node:crypto';
import type { ReadStream } from 'node:fs';
import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { badInput, limitExceeded, unavailable, type AppError } from '../errors.js';
import { errorCode } from '../lib/error-code.js';
import { HEAD_BYTES } from './media-type.js';

/** What was written, as the bytes themselves say. */
export interface Received {
  size: number;
  sha256: string;
  head: Buffer;
}

/** The bytes of uploaded files, one file of the disk each, under the id of their record. */
export interface FileFolder {
  /** Writes all of it or nothing: what is at the id's place is whole and on the disk. */
  receive(id: string, source: AsyncIterable<Buffer>, limit: number): Promise<Received>;
  /** The bytes, opened: what fails does so before anything was sent. */
  open(id: string): Promise<{ stream: ReadStream; size: number }>;
  /** No error when they are not there. */
  remove(id: string): Promise<void>;
}

export function openFileFolder(folder: string): FileFolder {
  const placeOf = (id: string): string => {
    if (!/^[0-9a-f]{32}$/.test(id)) throw new Error('This is no id of a file.');
    return join(folder, id.slice(0, 2), id);
  };
  const partOf = (id: string): string => `${placeOf(id)}.part`;
  return {
    async receive(id, source, limit) {
      const part = partOf(id);
      try {
        // Nobody else on the machine reads them.
        await mkdir(dirname(part), { recursive: true, mode: 0o700 });
        const received = await writeAll(part, source, limit);
        await rename(part, placeOf(id));
        await syncFolder(dirname(part));
        return received;
      } catch (error) {
        await rm(part, { force: true }).catch(() => undefined);
        throw asRefusal(error);
      }
    },
    async open(id) {
      const handle = await open(placeOf(id), 'r').catch((error: unknown) => {
        if (errorCode(error) === 'ENOENT') return undefined;
        throw error;
      });
      if (!handle)
        throw unavailable(
          'The bytes of this file are not in the folder of files. Whoever runs Kontor has to look at FILES_DIR.',
          60,
        );
      const { size } = await handle.stat();
      return { stream: handle.createReadStream(), size };
    },
    async remove(id) {
      await rm(partOf(id), { force: true });
      await rm(placeOf(id), { force: true });
    },
  };
}

async function writeAll(path: string, source: AsyncIterable<Buffer>, limit: number): Promise<Received> {
  const hash = createHash('sha256');
  const heads: Buffer[] = [];
  let size = 0;
  const handle = await open(path, 'wx', 0o600);
  try {
    for await (const piece of source) {
      if (size < HEAD_BYTES) heads.push(piece.subarray(0, HEAD_BYTES - size));
      size += piece.length;
      if (size > limit) throw tooLarge(limit);
      hash.update(piece);
      await writePiece(handle, piece);
    }
    if (!size) throw badInput([{ path: '', message: 'the file is empty: send its bytes as the body.' }]);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { size, sha256: hash.digest('hex'), head: Buffer.concat(heads) };
}

/** A disk may take a part of it only. */
async function writePiece(handle: FileHandle, piece: Buffer): Promise<void> {
  for (let from = 0; from < piece.length;)
    from += (await handle.write(piece, from, piece.length - from)).bytesWritten;
}

/** A name is on the disk when its folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export const tooLarge = (limit: number): AppError =>
  limitExceeded(`The file is larger than ${limit} bytes, which is the most that is taken.`);

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EFBIG']);

/** That the disk is full is nobody's mistake who uploads, and is told to them as it is. */
function asRefusal(error: unknown): unknown {
  if (!FULL.has(errorCode(error))) return error;
  return unavailable(
    'The disk that keeps files has no room, so nothing was kept. Tell whoever runs Kontor, then try again.',
    60,
  );
}
