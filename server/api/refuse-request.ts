import type { IncomingMessage, ServerResponse } from 'node:http';
import { errorAnswer, send } from './send.js';

const LONGEST_MS = 30_000;
const MOST_BYTES = 100_000_000;

/**
 * Answers with an error, and reads away what is left of the body, for a while: a connection that is closed on bytes
 * nobody read is reset, and who was still sending hears of that and not of the reason.
 */
export function refuseRequest(
  request: IncomingMessage,
  response: ServerResponse,
  error: unknown,
  requestId: string,
): void {
  send(response, errorAnswer(error, requestId));
  if (request.readableEnded || request.destroyed) return;
  let size = 0;
  const cut = setTimeout(() => request.destroy(), LONGEST_MS).unref();
  request
    .on('data', (part: Buffer) => {
      size += part.length;
      if (size > MOST_BYTES) request.destroy();
    })
    .once('end', () => clearTimeout(cut))
    .once('close', () => clearTimeout(cut))
    .resume();
}
