import { describe, expect, it } from '@jest/globals';
import { openProbeLimit } from './probe-limit.js';

const taken = [{ extensions: { code: 'CONFLICT', duplicate: true } }];

describe('the limit of being told that a value is taken', () => {
  it('lets through sixty a minute and refuses the next', () => {
    const limit = openProbeLimit(() => 1000);
    for (let index = 0; index < 60; index++) {
      limit.check('user:1');
      limit.note('user:1', taken);
    }
    expect(() => limit.check('user:1')).toThrow('Try again in 60 seconds.');
  });

  it('is each caller’s own', () => {
    const limit = openProbeLimit(() => 1000);
    limit.note(
      'user:1',
      Array.from({ length: 60 }, () => taken[0] ?? {}),
    );
    expect(() => limit.check('user:2')).not.toThrow();
  });

  it('ends after a minute', () => {
    let time = 1000;
    const limit = openProbeLimit(() => time);
    limit.note(
      'user:1',
      Array.from({ length: 60 }, () => taken[0] ?? {}),
    );
    time += 60_000;
    expect(() => limit.check('user:1')).not.toThrow();
  });

  it('does not count other errors', () => {
    const limit = openProbeLimit(() => 1000);
    limit.note(
      'user:1',
      Array.from({ length: 100 }, () => ({ extensions: { code: 'CONFLICT', version: 3 } })),
    );
    expect(() => limit.check('user:1')).not.toThrow();
  });
});
