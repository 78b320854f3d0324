import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect } from 'node:net';
import { startApp, type TestApp } from '../support/app.js';

let test: TestApp;

beforeAll(async () => {
  test = await startApp();
});
afterAll(() => test.close());

/** What a client sends that does not speak HTTP properly. */
function raw(text: string): Promise<string> {
  const { hostname, port } = new URL(test.url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(text));
    let answer = '';
    socket.on('data', (data) => (answer += data.toString()));
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
    socket.setTimeout(3000, () => socket.destroy());
  });
}

describe('the server over HTTP', () => {
  it('tells that it lives and that it is ready', async () => {
    const live = await fetch(`${test.url}/health/live`);
    expect([live.status, await live.json()]).toEqual([200, { status: 'ok' }]);
    const ready = await fetch(`${test.url}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);
  });

  it('has a request id in every answer', async () => {
    for (const [method, path] of [
      ['GET', '/health/live'],
      ['GET', '/health/ready'],
      ['GET', '/nothing'],
      ['POST', '/auth/sign-out'],
      ['POST', '/auth/sign-in'],
      ['POST', '/graphql'],
      ['GET', '/graphql'],
    ]) {
      const response = await fetch(`${test.url}${path}`, { method: method ?? '' });
      expect([path, response.headers.get('x-request-id')]).toEqual([
        path,
        expect.stringMatching(/^[0-9a-f-]{36}$/),
      ]);
    }
  });

  it('sends the headers that browsers keep pages safe by, and does not name its parts', async () => {
    const { headers } = await fetch(`${test.url}/health/live`);
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('strict-transport-security')).toBeNull();
  });

  it.each([
    '/nothing',
    '/graphql/',
    '/graphql?query=1',
    '/../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/health',
    '/auth/sign-in',
    '/.env',
    '/package.json',
  ])('answers %s, where nothing is, with an error in the shape of all others', async (path) => {
    const response = await fetch(`${test.url}${path}`);
    expect(response.status).toBe(404);
    const body = (await response.json()) as { errors: { extensions: object }[] };
    expect(body.errors[0]?.extensions).toEqual({
      code: 'NOT_FOUND',
      requestId: response.headers.get('x-request-id'),
    });
  });

  it.each(['/%c0%ae', '/%', '/%00', '/a%E0%A4%A', '/print/invoice/%.pdf'])(
    'answers the address %s, which can not be read, without a stack',
    async (path) => {
      const answer = await raw(`GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1.1 4\d\d /);
      expect(answer).not.toMatch(/node_modules|\.ts:|\.js:|URIError/);
    },
  );

  it.each([
    ['no HTTP at all', 'hello\r\n\r\n'],
    [
      'headers without end',
      `GET / HTTP/1.1\r\nhost: x\r\n${`x-pad: ${'y'.repeat(1000)}\r\n`.repeat(50)}\r\n`,
    ],
    [
      'two lengths',
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\nhello!',
    ],
    [
      'a length and chunks',
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['a negative length', 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: -5\r\n\r\n'],
  ])('refuses %s', async (_, text) => {
    expect(await raw(text)).toMatch(/^HTTP\/1.1 4\d\d /);
  });

  it('goes on after a client that hung up in the middle', async () => {
    const { hostname, port } = new URL(test.url);
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(
          'POST /graphql HTTP/1.1\r\nhost: x\r\nauthorization: Bearer kontor_x\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{"query":',
          () => socket.destroy(),
        );
      });
      socket.on('close', () => resolve());
    });
    expect((await fetch(`${test.url}/health/ready`)).status).toBe(200);
  });
});
