import { describe, expect, it } from '@jest/globals';
import { describeError } from './describe-error.js';

describe('describeError', () => {
  it('keeps message and place of our own faults', () => {
    expect(describeError(new TypeError('x is not a function'))).toMatchObject({
      name: 'TypeError',
      message: 'x is not a function',
    });
  });

  it('keeps no statement of a database error, because people stand in it', () => {
    const error = Object.assign(new Error("insert into customer values ('Ada', '+4420') - disk full"), {
      errno: 1021,
      code: 'ER_DISK_FULL',
    });
    const kept = JSON.stringify(describeError(error));
    expect(kept).toContain('ER_DISK_FULL');
    expect(kept).not.toContain('+4420');
  });
});
