import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readBody } from './read-body.js';

let server: Server;
let client: Socket;

beforeEach(async () => {
  server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  client = connect((server.address() as AddressInfo).port, '127.0.0.1');
});
afterEach(() => {
  client.destroy();
  server.close();
});

/** The request as the server has it; of its ten bytes of body those come that are given. */
async function sent(body: string): Promise<IncomingMessage> {
  client.write(`POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\n${body}`);
  const [request] = (await once(server, 'request')) as [IncomingMessage];
  return request;
}

describe('the body of a request', () => {
  it('is read', async () => {
    expect(await readBody(await sent('0123456789'), 100)).toBe('0123456789');
  });

  it('has broken off when the sender goes away while it is read', async () => {
    const reading = readBody(await sent('01234'), 100);
    client.destroy();
    await expect(reading).rejects.toThrow(/broke off/);
  });

  it.each(['01234', '0123456789'])(
    'has broken off when the sender had gone before it was read: %s',
    async (body) => {
      const request = await sent(body);
      client.destroy();
      request.on('error', () => undefined);
      await once(request, 'close').catch(() => undefined);
      await expect(readBody(request, 100)).rejects.toThrow(/broke off/);
    },
  );
});
