import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { AppError } from '../errors.js';

/** A file as text, piece by piece. */
export interface TextFile {
  /** Ends, rather than throws, where the bytes make no sense any more; `failure` then says what is wrong. */
  pieces: AsyncGenerator<string>;
  failure(): AppError | undefined;
  /** Part of the file that was read, 0 to 1. */
  progress(): number;
}

/** Opens a text file, gzip or not (its first bytes tell), in an encoding whose bad bytes are an error. */
export async function readText(path: string, encoding: string): Promise<TextFile> {
  const { size, isGzip } = await look(path);
  const file = createReadStream(path, { highWaterMark: 256 * 1024 });
  // The pipeline's error is the one that reading the unpacked stream throws below.
  const bytes: Readable = isGzip
    ? pipeline(file, createGunzip({ chunkSize: 256 * 1024 }), () => undefined)
    : file;
  let failure: AppError | undefined;
  let line = 1;
  const decoder = new TextDecoder(encoding, { fatal: true });
  async function* pieces(): AsyncGenerator<string> {
    try {
      for await (const chunk of bytes) {
        const text = decode(decoder, chunk);
        if (text === undefined) {
          const good = goodLines(chunk, encoding);
          failure = badBytes(path, encoding, line + countLines(good));
          yield good;
          return;
        }
        line += countLines(text);
        yield text;
      }
      if (decode(decoder, undefined) === undefined) failure = badBytes(path, encoding, line);
    } catch (error) {
      failure = brokenFile(path, line, error);
    }
  }
  return { pieces: pieces(), failure: () => failure, progress: () => (size ? file.bytesRead / size : 1) };
}

async function look(path: string): Promise<{ size: number; isGzip: boolean }> {
  try {
    const { size } = await stat(path);
    const handle = await open(path);
    try {
      const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
      return { size, isGzip: buffer[0] === 0x1f && buffer[1] === 0x8b };
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw new AppError(
      'BAD_INPUT',
      `${path} can not be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

type Decoder = InstanceType<typeof TextDecoder>;

function decode(decoder: Decoder, chunk: Uint8Array | undefined): string | undefined {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch {
    return undefined;
  }
}

/** The lines of a chunk before the one whose bytes can not be read; what the decoder held back is part of that line. */
function goodLines(chunk: Uint8Array, encoding: string): string {
  let end = 0;
  for (let next = chunk.indexOf(10); next >= 0; next = chunk.indexOf(10, next + 1)) {
    // A chunk may begin in the middle of a letter: only its first line is then unreadable by itself.
    if (
      end > 0 &&
      decode(new TextDecoder(encoding, { fatal: true }), chunk.subarray(end, next)) === undefined
    )
      break;
    if (
      end === 0 &&
      decode(new TextDecoder(encoding, { fatal: true }), chunk.subarray(0, next)) === undefined
    )
      break;
    end = next + 1;
  }
  return new TextDecoder(encoding).decode(chunk.subarray(0, end));
}

const countLines = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
};

function badBytes(path: string, encoding: string, line: number): AppError {
  return new AppError(
    'BAD_INPUT',
    `${path}, line ${line}: its bytes are not ${encoding}. Name the right encoding in the mapping (file.encoding), such as windows-1251 or latin1, or save the file as UTF-8.`,
    { line },
  );
}

function brokenFile(path: string, line: number, error: unknown): AppError {
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
  const isGzip = typeof code === 'string' && code.startsWith('Z_');
  const why = isGzip
    ? 'the gzip ends in the middle or is damaged. Fetch the file again'
    : `reading stopped: ${String(error)}. Try again`;
  return new AppError('BAD_INPUT', `${path}, line ${line}: ${why}; what stands before this line was kept.`, {
    line,
  });
}
