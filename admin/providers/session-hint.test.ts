import { describe, expect, it } from '@jest/globals';
import { mayHaveSession } from './session-hint';

describe('mayHaveSession', () => {
  it('asks for a person who signed in here', () => {
    expect(mayHaveSession('in', '')).toBe(true);
  });

  it('does not ask after signing out, whatever page the address leads to', () => {
    expect(mayHaveSession('out', '#/orders/5')).toBe(false);
  });

  it('asks a browser that was never here only when its address leads to a page', () => {
    expect(mayHaveSession(undefined, '')).toBe(false);
    expect(mayHaveSession(undefined, '#/')).toBe(true);
  });
});
