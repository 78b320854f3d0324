import { connect, type Socket } from 'node:net';

/** Where to send what: whole HTTP requests, one after the other. */
export interface Load {
  port: number;
  next(): Buffer;
}

/** The requests in a circle that goes on from run to run, so that those that change something never repeat themselves. */
export function inTurn(requests: Buffer[], from = 0): () => Buffer {
  let sent = from;
  return () => {
    const request = requests[sent++ % requests.length];
    if (!request) throw new Error('There is no request to send.');
    return request;
  };
}

export interface Loaded {
  /** Requests answered. */
  count: number;
  seconds: number;
  latenciesMs: number[];
}

export const CONNECTIONS = 16;

/** An HTTP request as bytes, made once: the generator shares its core with the database. */
export function requestOf(path: string, body: object, headers: Record<string, string> = {}): Buffer {
  const text = JSON.stringify(body);
  const lines = [
    `POST ${path} HTTP/1.1`,
    'host: bench',
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(text)}`,
  ];
  for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`);
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${text}`);
}

/** Keeps 16 connections busy for a while. An answer that is not a success stops the run with its text. */
export async function runLoad(load: Load, ms: number): Promise<Loaded> {
  const latenciesMs: number[] = [];
  const startedMs = performance.now();
  const isOver = () => performance.now() - startedMs >= ms;
  const worker = async (): Promise<void> => {
    const connection = await openConnection(load.port);
    try {
      while (!isOver()) {
        const request = load.next();
        const sentMs = performance.now();
        await connection.ask(request);
        latenciesMs.push(performance.now() - sentMs);
      }
    } finally {
      connection.close();
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  return { count: latenciesMs.length, seconds: (performance.now() - startedMs) / 1000, latenciesMs };
}

interface Connection {
  ask(request: Buffer): Promise<void>;
  close(): void;
}

/** Reads no more of an answer than its head: how long it is, and whether it is a success. */
function openConnection(port: number): Promise<Connection> {
  return new Promise((resolve, reject) => {
    const socket: Socket = connect({ port, host: '127.0.0.1', noDelay: true });
    let done: (error?: Error) => void = (error) => reject(error ?? new Error('closed'));
    let missing = -1;
    let isSuccess = true;
    let kept = '';
    socket.on('data', (chunk) => {
      if (missing < 0) {
        const head = chunk.toString('latin1', 0, Math.min(chunk.length, 2000));
        const end = head.indexOf('\r\n\r\n');
        const length = /content-length: (\d+)/i.exec(head)?.[1];
        if (end < 0 || length === undefined)
          return done(new Error(`This is no answer the bench can read: ${head.slice(0, 300)}`));
        isSuccess = head.startsWith('HTTP/1.1 200') && head.startsWith('{"data":', end + 4);
        missing = Number(length) - (chunk.length - end - 4);
      } else missing -= chunk.length;
      if (!isSuccess) kept += chunk.toString('utf8');
      if (missing > 0) return undefined;
      missing = -1;
      return done(isSuccess ? undefined : new Error(`The answer is not a success: ${kept.slice(0, 1500)}`));
    });
    socket.on('error', (error) => done(error));
    socket.on('close', () => done(new Error('The server closed the connection.')));
    socket.on('connect', () =>
      resolve({
        ask: (request) =>
          new Promise((answered, failed) => {
            done = (error) => (error ? failed(error) : answered());
            socket.write(request);
          }),
        close: () => {
          done = () => undefined;
          socket.destroy();
        },
      }),
    );
  });
}
