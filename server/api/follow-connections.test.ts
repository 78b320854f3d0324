import { once } from 'node:events';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from '@jest/globals';
import { followConnections } from './follow-connections.js';

/** Longer than any test takes: what ends before it was not cut off. */
const NEVER_MS = 20_000;
const GET = 'GET / HTTP/1.1\r\nhost: here\r\n\r\n';

let http: Server;
afterEach(() => http.closeAllConnections());

async function serve(answer: RequestListener): Promise<ReturnType<typeof followConnections>> {
  http = createServer(answer);
  http.keepAliveTimeout = NEVER_MS;
  const connections = followConnections(http);
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  return connections;
}

async function open(): Promise<Socket> {
  const socket = connect((http.address() as AddressInfo).port, '127.0.0.1');
  await once(socket, 'connect');
  return socket;
}

const firstBytes = (socket: Socket): Promise<string> =>
  new Promise((resolve) => socket.once('data', (bytes) => resolve(String(bytes))));

describe('a server that stops', () => {
  it('does not wait for who never asked', async () => {
    const connections = await serve((_, response) => response.end());
    const socket = await open();
    await connections.end(NEVER_MS);
    expect(await text(socket)).toBe('');
  });

  it('does not wait for who was answered and keeps the connection', async () => {
    const connections = await serve((_, response) => response.end('done'));
    const socket = await open();
    socket.write(GET);
    expect(await firstBytes(socket)).toContain('done');
    await connections.end(NEVER_MS);
  });

  it('does not wait for who was refused in the middle of a body', async () => {
    const connections = await serve((_, response) => response.writeHead(413).end('too large'));
    const socket = await open();
    socket.write('PUT / HTTP/1.1\r\nhost: here\r\ncontent-length: 1000000\r\n\r\nonly the first bytes');
    expect(await firstBytes(socket)).toContain('too large');
    await connections.end(NEVER_MS);
  });

  it('gives what is asked of it its whole answer', async () => {
    const connections = await serve(() => undefined);
    const socket = await open();
    socket.write(GET);
    const [, response] = (await once(http, 'request')) as [IncomingMessage, ServerResponse];
    const ended = connections.end(NEVER_MS);
    response.end('all of it');
    expect(await text(socket)).toContain('all of it');
    await ended;
  });

  it('cuts off what takes longer than it may wait', async () => {
    const connections = await serve(() => undefined);
    const socket = await open();
    socket.write(GET);
    await once(http, 'request');
    await connections.end(50);
    expect(await text(socket)).toBe('');
  });
});
