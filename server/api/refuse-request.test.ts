import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { forbidden, limitExceeded } from '../errors.js';
import { readBody } from './read-body.js';
import { refuseRequest } from './refuse-request.js';

const MEGABYTE = Buffer.alloc(1_000_000, 'x');

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

/** Sends all of it before a byte of the answer is read, as proxies and many clients do. */
async function send(megabytes: number): Promise<string> {
  client.pause();
  client.write(`PUT / HTTP/1.1\r\nhost: x\r\ncontent-length: ${megabytes * MEGABYTE.length}\r\n\r\n`);
  for (let sent = 0; sent < megabytes; sent++) if (!client.write(MEGABYTE)) await once(client, 'drain');
  let answer = '';
  const take = (part: Buffer): void => void (answer += String(part));
  client.on('data', take).resume();
  while (!answer.includes('}]}')) await turn();
  client.off('data', take);
  return answer;
}

const serve = (handle: (request: IncomingMessage, response: ServerResponse) => void): void =>
  void server.on('request', handle);

describe('who is refused before all was read', () => {
  it('hears why, though they send on', async () => {
    serve((request, response) => refuseRequest(request, response, forbidden('Not you.'), 'id'));
    const answer = await send(20);
    expect(answer).toContain('403 Forbidden');
    expect(answer).toContain('Not you.');
  });

  it('hears why half way, too', async () => {
    serve((request, response) => {
      // The length alone tells enough to refuse this one: half way is what is told without a length.
      delete request.headers['content-length'];
      readBody(request, 5_000_000).catch((error: unknown) => refuseRequest(request, response, error, 'id'));
    });
    const answer = await send(20);
    expect(answer).toContain('413 Payload Too Large');
  });

  it('may ask again on the same connection', async () => {
    serve((request, response) => refuseRequest(request, response, limitExceeded('Later.'), 'id'));
    expect(await send(3)).toContain('Later.');
    expect(await send(3)).toContain('Later.');
  });

  it('is cut off after a hundred megabytes', async () => {
    serve((request, response) => refuseRequest(request, response, forbidden('Not you.'), 'id'));
    client.on('error', () => undefined).resume();
    client.setMaxListeners(0);
    client.write(`PUT / HTTP/1.1\r\nhost: x\r\ncontent-length: 1000000000\r\n\r\n`);
    let sent = 0;
    while (!client.destroyed && sent++ < 1000)
      if (!client.write(MEGABYTE))
        await Promise.race([once(client, 'drain'), once(client, 'close')]).catch(() => undefined);
    expect(sent).toBeLessThan(200);
  });
});
