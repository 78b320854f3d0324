import { describe, expect, it } from '@jest/globals';
import {
  AppError,
  badInput,
  conflict,
  forbidden,
  limitExceeded,
  notFound,
  unauthenticated,
  unavailable,
} from './errors.js';

describe('AppError', () => {
  it('keeps code, details and cause', () => {
    const cause = new Error('socket closed');
    const error = new AppError('UNAVAILABLE', 'The carrier does not answer.', { carrier: 'post' }, { cause });
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: 'AppError',
      code: 'UNAVAILABLE',
      details: { carrier: 'post' },
      cause,
    });
  });
});

describe('the constructors', () => {
  it('badInput names every path in the message and in the issues', () => {
    const issues = [
      { path: 'lines.0.quantity', message: 'must not be 0' },
      { path: '', message: 'an order needs a shop' },
    ];
    const error = badInput(issues);
    expect(error.code).toBe('BAD_INPUT');
    expect(error.message).toBe('lines.0.quantity: must not be 0; an order needs a shop');
    expect(error.details).toEqual({ issues });
  });

  it('badInput without issues still says something', () => {
    expect(badInput([]).message).toBe('The input is not valid.');
  });

  it('notFound names the record', () => {
    expect(notFound('order', 17)).toMatchObject({
      code: 'NOT_FOUND',
      details: { resource: 'order', id: '17' },
    });
    expect(notFound('order', 17).message).toContain('order 17');
  });

  it('conflict carries the current version and the changed fields', () => {
    const error = conflict('Order 5 was changed meanwhile.', { version: 3, changedFields: ['status'] });
    expect(error).toMatchObject({ code: 'CONFLICT', details: { version: 3, changedFields: ['status'] } });
    expect(conflict('Order 5 is shipped.').details).toEqual({});
  });

  it('the others carry their code', () => {
    expect(forbidden('no').code).toBe('FORBIDDEN');
    expect(unauthenticated().code).toBe('UNAUTHENTICATED');
    expect(limitExceeded('too many').code).toBe('LIMIT_EXCEEDED');
    expect(unavailable('later', 30)).toMatchObject({
      code: 'UNAVAILABLE',
      details: { retryAfterSeconds: 30 },
    });
  });
});
