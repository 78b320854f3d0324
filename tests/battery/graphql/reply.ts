import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import type { Target } from './target.js';

/** What came back, as bytes: nothing of it is trusted to be well-formed. */
export interface Reply {
  /** 0 when the server hung up without an answer. */
  status: number;
  head: string;
  body: string;
  ms: number;
}

export type Sending = (at: Target) => Promise<Reply>;

export interface Request {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
  /** Without the session that requests have otherwise. */
  anonymous?: boolean;
}

const PATIENCE_MS = 20_000;

/** One request over a connection of its own, with any body and headers. */
export const sent =
  ({ method = 'POST', path = '/graphql', headers = {}, body = '', anonymous = false }: Request): Sending =>
  (at) =>
    new Promise((resolve, reject) => {
      const startedMs = performance.now();
      const done = (status: number, head: string, text: string) =>
        resolve({ status, head, body: text, ms: performance.now() - startedMs });
      const request = httpRequest(
        `${at.url}${path}`,
        {
          method,
          agent: false,
          headers: {
            'content-type': 'application/json',
            ...(anonymous ? {} : at.who.administrator),
            ...headers,
          },
        },
        (response) => {
          let text = '';
          response.setEncoding('utf8').on('data', (part: string) => (text += part));
          response.on('close', () => {
            request.destroy();
            done(response.statusCode ?? 0, response.rawHeaders.join('\n'), text);
          });
        },
      );
      // A server that refuses a body before it ended cuts the connection while we write: that is an answer too.
      request.on('error', () => done(0, '', ''));
      request.setTimeout(PATIENCE_MS, () => {
        reject(new Error(`no answer within ${PATIENCE_MS} ms`));
        request.destroy();
      });
      request.end(body);
    });

/** A GraphQL request as a client sends it. */
export const asked = (query: string, variables: object = {}, rest: object = {}): Sending =>
  sent({ body: JSON.stringify({ query, variables, ...rest }) });

/** The same with variables written by hand, past what JSON.stringify would make of them. */
export const withVariables = (query: string, variables: string): Sending =>
  sent({ body: `{"query":${JSON.stringify(query)},"variables":${variables}}` });

/** Bytes on a socket, for what no HTTP client would send; `keepOpen` says nothing further and waits for the answer. */
export const written =
  (make: (at: Target) => (string | Buffer)[], quietMs = 3000): Sending =>
  (at) =>
    new Promise((resolve, reject) => {
      const startedMs = performance.now();
      const { hostname, port } = new URL(at.url);
      const socket = connect(Number(port), hostname, () => {
        for (const part of make(at)) socket.write(part);
      });
      let answer = '';
      socket.setEncoding('utf8').on('data', (part: string) => (answer += part));
      socket.on('error', () => undefined);
      socket.setTimeout(quietMs, () => socket.destroy());
      const tooLong = setTimeout(() => {
        reject(new Error(`the connection stayed open for ${PATIENCE_MS} ms`));
        socket.destroy();
      }, PATIENCE_MS);
      socket.on('close', () => {
        clearTimeout(tooLong);
        resolve({ ...parseAnswer(answer), ms: performance.now() - startedMs });
      });
    });

/** The first answer in what came over a socket; "go on" is none, and an empty chunked body is empty. */
function parseAnswer(text: string): Pick<Reply, 'status' | 'head' | 'body'> {
  const [head = '', ...rest] = text.replace(/^HTTP\/1\.1 100 .*?\r\n\r\n/s, '').split('\r\n\r\n');
  const body = rest.join('\r\n\r\n');
  const status = Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1] ?? 0);
  return { status, head, body: /^0\s*$/.test(body) ? '' : body };
}

/** The head of a raw POST /graphql with the attacker's session. */
export const rawHead = (at: Target, ...lines: string[]): string =>
  [
    'POST /graphql HTTP/1.1',
    'host: battery',
    `cookie: ${at.who.administrator.cookie}`,
    'x-kontor: 1',
    'content-type: application/json',
    ...lines,
    '',
    '',
  ].join('\r\n');
