import type { ServerResponse } from 'node:http';

/** Proxies and clients take a connection without bytes for a dead one. */
const HEARTBEAT_MS = 15_000;
/** What may wait for a subscriber who does not read. */
const MOST_WAITING = 1_000_000;
/** How long who does not read has to take the last event. */
const LAST_CALL_MS = 5000;

/** A response as a stream of events, in the form of GraphQL over SSE ("distinct connections"). */
export interface EventStream {
  /** False when the subscriber does not read what is sent. */
  next(result: object): boolean;
  complete(): void;
}

/** One answer, as a stream that ends with it. */
export function sendAsEvent(response: ServerResponse, answer: string): void {
  const stream = openEventStream(response);
  stream.next(JSON.parse(answer));
  stream.complete();
}

export function openEventStream(response: ServerResponse): EventStream {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    // What nginx gathers before it passes on.
    'x-accel-buffering': 'no',
  });
  response.write(':\n\n');
  const heartbeat = setInterval(() => response.write(':\n\n'), HEARTBEAT_MS).unref();
  response.once('close', () => clearInterval(heartbeat));
  return {
    next(result) {
      if (response.destroyed || response.writableEnded) return true;
      const isTaken = response.write(`event: next\ndata: ${JSON.stringify(result)}\n\n`);
      return isTaken || response.writableLength < MOST_WAITING;
    },
    complete() {
      clearInterval(heartbeat);
      if (response.writableEnded) return;
      response.end('event: complete\ndata:\n\n');
      const cut = setTimeout(() => response.destroy(), LAST_CALL_MS).unref();
      response.once('close', () => clearTimeout(cut));
    },
  };
}
