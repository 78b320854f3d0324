import type { IncomingMessage } from 'node:http';
import { AppError, limitExceeded } from '../errors.js';

/** A body of pieces of one byte takes a hundred times its size in memory, and seconds to read. */
const MOST_PARTS = 10_000;

/** The whole body as text. A body past the limit is refused as soon as it passes it, not when it ends. */
export async function readBody(request: IncomingMessage, limitBytes: number): Promise<string> {
  const tooLarge = () => limitExceeded(`The request is larger than ${limitBytes} bytes. Send less at once.`);
  if (Number(request.headers['content-length'] ?? 0) > limitBytes) throw tooLarge();
  if (request.headers['content-encoding'] && request.headers['content-encoding'] !== 'identity') {
    throw new AppError('BAD_INPUT', 'Compressed request bodies are not accepted.');
  }
  const brokenOff = () => new AppError('BAD_INPUT', 'The request broke off before its body was complete.');
  // Who sent it may have gone while rights were asked: nothing tells of that a second time.
  if (request.destroyed) throw brokenOff();
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let size = 0;
    const refuse = (why: AppError) => {
      request.off('data', take).pause();
      parts.length = 0;
      reject(why);
    };
    const take = (part: Buffer) => {
      size += part.length;
      if (size > limitBytes) refuse(tooLarge());
      else if (parts.length >= MOST_PARTS)
        refuse(limitExceeded(`The body comes in more than ${MOST_PARTS} pieces. Send it in larger ones.`));
      else parts.push(part);
    };
    request.on('data', take);
    request.on('end', () => resolve(Buffer.concat(parts).toString('utf8')));
    request.on('error', () => reject(brokenOff()));
    // A body that came whole and was not read to its end has no other end either; behind `end` this changes nothing.
    request.on('close', () => reject(brokenOff()));
  });
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new AppError('BAD_INPUT', 'The body is not JSON.', {
      issues: [{ path: '', message: 'is not JSON.' }],
    });
  }
}
