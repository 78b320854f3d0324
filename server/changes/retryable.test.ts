import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { createConnection } from 'mysql2';
import { isRetryable, isUnreachable } from './retryable.js';

/** What the driver says of a statement on a connection that was lost before. */
async function errorOfLostConnection(): Promise<unknown> {
  const server = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const connection = createConnection({ host: '127.0.0.1', port });
  await once(connection, 'error').catch(() => undefined);
  connection.on('error', () => undefined);
  try {
    return await new Promise((resolve) => connection.query('select 1', resolve));
  } finally {
    server.close();
  }
}

describe('a statement on a connection that was lost before', () => {
  it('may be repeated on another, and the database counts as gone', async () => {
    const error = await errorOfLostConnection();
    expect(String(error)).toMatch(/closed state/);
    expect([isRetryable(error), isUnreachable(error)]).toEqual([true, true]);
  });
});

describe('an error of the statement itself', () => {
  it('is neither', () => {
    const error = Object.assign(new Error('Unknown column'), { errno: 1054, code: 'ER_BAD_FIELD_ERROR' });
    expect([isRetryable(error), isUnreachable(error)]).toEqual([false, false]);
  });
});
