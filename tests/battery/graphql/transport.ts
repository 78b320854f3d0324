import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Attack } from './attack.js';
import { asked, rawHead, sent, written, type Reply, type Sending } from './reply.js';
import type { Target } from './target.js';
import { ME } from './texts.js';

const BODY = JSON.stringify({ query: ME });
const mutation = (code: string): string =>
  JSON.stringify({ query: `mutation { createTag(input: { code: "${code}", name: "x" }) { id } }` });

/** Everything a browser sends by itself when a page of another site makes it: the cookie, and no header of ours. */
const fromAnotherSite =
  (contentType: string, body: string): Sending =>
  (at) =>
    sent({
      headers: {
        'content-type': contentType,
        cookie: at.cookie,
        origin: 'https://evil.example',
        'sec-fetch-site': 'cross-site',
      },
      body,
      anonymous: true,
    })(at);

async function wasMade(at: Target, code: string): Promise<string[]> {
  const { body } = await asked(`{ tag(id: "${code}") { id } }`)(at);
  return body.includes(code) ? ['the mutation of another site ran'] : [];
}

/** Holds the server by `count` clients who say a byte at a time, and asks in their midst. */
const amongSlowClients =
  (count: number, begin: (at: Target) => string): Sending =>
  async (at) => {
    const { hostname, port } = new URL(at.url);
    const sockets: Socket[] = Array.from({ length: count }, () => {
      const socket = connect(Number(port), hostname, () => socket.write(begin(at)));
      return socket.on('error', () => undefined);
    });
    const drip = setInterval(() => sockets.forEach((socket) => socket.writable && socket.write('x')), 100);
    await sleep(500);
    try {
      return await asked(ME)(at);
    } finally {
      clearInterval(drip);
      for (const socket of sockets) socket.destroy();
    }
  };

const PIPELINED = 300;

async function pipelined(at: Target): Promise<Reply> {
  const one = (...lines: string[]) => `${rawHead(at, `content-length: ${BODY.length}`, ...lines)}${BODY}`;
  const all = one().repeat(PIPELINED - 1) + one('connection: close');
  const reply = await written(() => [all], 15_000)(at);
  const answers = `${reply.head}\r\n\r\n${reply.body}`.match(/"data":\{"me"/g)?.length ?? 0;
  const first = reply.body.split('HTTP/1.1')[0] ?? '';
  return answers === PIPELINED
    ? { ...reply, body: first }
    : { ...reply, status: 599, body: `${answers} answers` };
}

/** The way the request comes: its headers, its length, its speed, the site that sends it. */
export const transport: Attack[] = [
  {
    name: 'another site: JSON sent as plain text',
    twin: asked(ME),
    attacks: {
      plain: fromAnotherSite('text/plain', mutation('csrf')),
      'with a charset': fromAnotherSite('text/plain; charset=application/json', mutation('csrf')),
      'without a type': fromAnotherSite('', mutation('csrf')),
      'application/jsonp': fromAnotherSite('application/jsonp', mutation('csrf')),
    },
    outcome: 'refused',
    proves: (_, at) => wasMade(at, 'csrf'),
  },
  {
    name: 'another site: forms in several parts',
    twin: asked(ME),
    attacks: {
      operations: fromAnotherSite(
        'multipart/form-data; boundary=x',
        `--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n${mutation('csrf-multipart')}\r\n--x--\r\n`,
      ),
      'that says JSON too': fromAnotherSite(
        'multipart/form-data; boundary=x; application/json',
        mutation('csrf-multipart'),
      ),
    },
    outcome: 'refused',
    proves: (_, at) => wasMade(at, 'csrf-multipart'),
  },
  {
    name: 'another site: JSON with the cookie of the panel',
    twin: (at) => sent({ headers: { cookie: at.cookie, 'x-kontor': '1' }, body: BODY, anonymous: true })(at),
    attacks: {
      'without our header': fromAnotherSite('application/json', mutation('csrf-json')),
      'by GET': (at) =>
        sent({
          method: 'GET',
          path: `/graphql?query=${encodeURIComponent(ME)}`,
          headers: { cookie: at.cookie },
          anonymous: true,
        })(at),
    },
    outcome: 'refused',
    proves: async (_, at) => {
      const preflight = await sent({
        method: 'OPTIONS',
        headers: {
          origin: 'https://evil.example',
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'x-kontor,content-type',
        },
        anonymous: true,
      })(at);
      return [
        ...(await wasMade(at, 'csrf-json')),
        ...(/access-control-allow/i.test(preflight.head) ? ['other sites are given leave'] : []),
      ];
    },
  },
  {
    name: 'body: 50 MB',
    twin: asked(ME, { pad: 'x'.repeat(500_000) }),
    attacks: {
      'that says so': sent({ body: Buffer.alloc(50_000_000, 'x') }),
      'that does not': sent({
        headers: { 'transfer-encoding': 'chunked' },
        body: Buffer.alloc(50_000_000, 'x'),
      }),
      'as 100-continue': written(
        (at) => [rawHead(at, 'content-length: 50000000', 'expect: 100-continue')],
        1000,
      ),
    },
    // The connection may be cut before a client that only writes has read the answer.
    outcome: 'silent',
  },
  {
    name: 'body: compressed',
    twin: asked(ME),
    attacks: {
      'a bomb': sent({ headers: { 'content-encoding': 'gzip' }, body: gzipSync(Buffer.alloc(50_000_000)) }),
      small: sent({ headers: { 'content-encoding': 'gzip' }, body: gzipSync(BODY) }),
      'br, which it is not': sent({ headers: { 'content-encoding': 'br' }, body: BODY }),
      twice: sent({ headers: { 'content-encoding': 'gzip, gzip' }, body: gzipSync(gzipSync(BODY)) }),
    },
    outcome: 'refused',
  },
  {
    name: 'body: chunks without end',
    twin: sent({ headers: { 'transfer-encoding': 'chunked' }, body: BODY }),
    attacks: {
      large: written((at) => [
        rawHead(at, 'transfer-encoding: chunked'),
        ...Array.from({ length: 40 }, () => `10000\r\n${'x'.repeat(65_536)}\r\n`),
      ]),
      'of one byte': written((at) => [
        rawHead(at, 'transfer-encoding: chunked'),
        '1\r\nx\r\n'.repeat(1_100_000),
      ]),
      'with long extensions': written(
        (at) => [rawHead(at, 'transfer-encoding: chunked'), `1;${'a'.repeat(100_000)}\r\nx\r\n`],
        1500,
      ),
      'of a length that is none': written(
        (at) => [rawHead(at, 'transfer-encoding: chunked'), 'zz\r\nx\r\n'],
        1500,
      ),
    },
    outcome: 'silent',
  },
  {
    name: 'body: another length than it says',
    twin: written((at) => [rawHead(at, `content-length: ${BODY.length}`, 'connection: close'), BODY], 15_000),
    attacks: {
      longer: written(
        (at) => [
          rawHead(at, `content-length: ${BODY.length}`, 'connection: close'),
          BODY,
          mutation('too-long'),
        ],
        1500,
      ),
      shorter: written(
        (at) => [rawHead(at, `content-length: ${BODY.length - 5}`, 'connection: close'), BODY],
        1500,
      ),
      'never sent': written((at) => [rawHead(at, 'content-length: 100')], 1000),
      negative: written((at) => [rawHead(at, 'content-length: -1')], 1000),
      'no number': written((at) => [rawHead(at, 'content-length: 1e3')], 1000),
    },
    outcome: 'silent',
    proves: (_, at) => wasMade(at, 'too-long'),
  },
  {
    name: 'body: two lengths, one hidden from the proxy',
    twin: asked(ME),
    attacks: {
      'length and chunks': written(
        (at) => [
          rawHead(at, 'content-length: 4', 'transfer-encoding: chunked'),
          `0\r\n\r\n${rawHead(at, 'content-length: 90')}${mutation('smuggled')}`,
        ],
        1500,
      ),
      'two lengths': written(
        (at) => [rawHead(at, 'content-length: 4', 'content-length: 200'), mutation('smuggled')],
        1500,
      ),
      'a folded header': written(
        (at) => [rawHead(at, 'transfer-encoding:', ' chunked', 'content-length: 4'), '0\r\n\r\n'],
        1500,
      ),
      'an odd coding': written(
        (at) => [rawHead(at, 'transfer-encoding: xchunked', 'content-length: 4'), '0\r\n\r\n'],
        1500,
      ),
    },
    outcome: 'silent',
    proves: (_, at) => wasMade(at, 'smuggled'),
  },
  {
    name: 'headers: too many and too long',
    twin: sent({ headers: { 'x-one': '1', 'x-two': '2' }, body: BODY }),
    attacks: {
      'one of 100 kB': written((at) => [rawHead(at, `x-long: ${'x'.repeat(100_000)}`)], 1000),
      'ten thousand': written(
        (at) => [rawHead(at, ...Array.from({ length: 10_000 }, (_, i) => `x-${i}: 1`))],
        1000,
      ),
      'a long cookie': sent({
        headers: { cookie: `kontor=${'x'.repeat(12_000)}` },
        body: BODY,
        anonymous: true,
      }),
      'a long token': sent({
        headers: { authorization: `Bearer ${'x'.repeat(12_000)}` },
        body: BODY,
        anonymous: true,
      }),
      'a long address': written(() => [`GET /${'x'.repeat(100_000)} HTTP/1.1\r\nhost: x\r\n\r\n`], 1000),
      'a broken cookie': sent({
        headers: { cookie: 'kontor=%E0%A4%A; =; kontor' },
        body: BODY,
        anonymous: true,
      }),
    },
    outcome: 'silent',
  },
  {
    name: 'headers: of other methods and versions',
    twin: asked(ME),
    attacks: {
      TRACE: sent({ method: 'TRACE' }),
      'an unknown method': written(() => ['HACK /graphql HTTP/1.1\r\nhost: x\r\n\r\n'], 1000),
      'HTTP/3.0': written(() => ['GET / HTTP/3.0\r\nhost: x\r\n\r\n'], 1000),
      'no host': written(() => ['GET /health/live HTTP/1.1\r\n\r\n'], 1000),
      'an upgrade': written(
        () => [
          'GET /graphql HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: eA==\r\n\r\n',
        ],
        1000,
      ),
      'another host in the line': written(
        () => ['GET http://evil.example/graphql HTTP/1.1\r\nhost: x\r\n\r\n'],
        1000,
      ),
      CONNECT: written(() => ['CONNECT evil.example:443 HTTP/1.1\r\nhost: evil.example\r\n\r\n'], 1000),
    },
    outcome: 'silent',
  },
  {
    name: 'speed: 200 clients who send a byte at a time',
    twin: asked(ME),
    attacks: {
      bodies: amongSlowClients(200, (at) => rawHead(at, 'content-length: 100000')),
      headers: amongSlowClients(200, () => 'POST /graphql HTTP/1.1\r\nhost: x\r\nx-slow: '),
      silence: amongSlowClients(200, () => ''),
    },
    outcome: 'answered',
  },
  {
    name: 'speed: 300 requests on one connection without waiting',
    twin: asked(ME),
    attacks: { pipelined },
    outcome: 'answered',
  },
];
