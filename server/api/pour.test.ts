import { createServer, get, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { pour } from './pour.js';

/** More than the buffers of a connection hold. */
const LONG = new Uint8Array(20_000_000);

let server: Server;
let response: ServerResponse;
let client: IncomingMessage;

beforeEach(async () => {
  server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const asking = get({ port, host: '127.0.0.1', agent: false });
  [, response] = (await once(server, 'request')) as [unknown, ServerResponse];
  response.writeHead(200).flushHeaders();
  [client] = (await once(asking, 'response')) as [IncomingMessage];
});
afterEach(() => {
  client.destroy();
  server.close();
});

describe('what is poured into a connection', () => {
  it('waits for who reads it', async () => {
    let taken = false;
    const poured = pour(response, LONG, async () => undefined).then(() => expect(taken).toBe(true));
    await new Promise((resolve) => setImmediate(resolve));
    taken = true;
    client.resume();
    await poured;
  });

  it('goes on when it was taken while rights were asked', async () => {
    let asked = 0;
    await pour(response, LONG, async () => {
      asked += 1;
      if (asked > 1) throw new Error('asked again, although there was room');
      client.resume();
      await once(response, 'drain');
    });
    expect(asked).toBe(1);
  });

  it('ends when the rights are gone', async () => {
    const refused = pour(response, LONG, () => Promise.reject(new Error('no rights any more')));
    await expect(refused).rejects.toThrow('no rights any more');
  });

  it('ends when the client goes away', async () => {
    const poured = pour(response, LONG, async () => undefined);
    client.destroy();
    await expect(poured).rejects.toThrow('The connection was closed before the export ended.');
  });
});
