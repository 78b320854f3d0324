import { describe, expect, it } from '@jest/globals';
import { ApiError, formPath } from './api-error';
import { readAnswer } from './read-answer';

const refused = (extensions: object, status = 200) => {
  try {
    readAnswer({ errors: [{ message: 'No.', extensions }] }, status);
  } catch (error) {
    if (error instanceof ApiError) return error;
  }
  throw new Error('The answer above is a refusal.');
};

describe('readAnswer', () => {
  it('gives the data', () => {
    expect(readAnswer({ data: { me: null } }, 200)).toEqual({ me: null });
  });

  it('makes issues errors of the form, without the argument they travelled in', () => {
    const error = refused({
      code: 'BAD_INPUT',
      issues: [{ path: 'input.lines.0.quantity', message: 'More than none.' }],
    });
    expect(error.body).toEqual({ errors: { 'lines.0.quantity': 'More than none.' } });
    expect(formPath('$input.email')).toBe('email');
  });

  it('keeps what a stale version tells', () => {
    const error = refused({ code: 'CONFLICT', version: 4, changedFields: ['phone'] });
    expect(error).toMatchObject({ code: 'CONFLICT', details: { version: 4, changedFields: ['phone'] } });
  });

  it('keeps the number of the request', () => {
    expect(refused({ code: 'INTERNAL', requestId: 'abc' }).details.requestId).toBe('abc');
  });

  it('understands a proxy that answers without our codes', () => {
    expect(() => readAnswer(undefined, 502)).toThrow('502');
    expect(refused({}, 503).code).toBe('UNAVAILABLE');
  });
});
