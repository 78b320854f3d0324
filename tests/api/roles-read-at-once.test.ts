import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDeclarations } from '../../server/domain/custom-fields/open-declarations.js';
import { openRoleStore } from '../../server/rights/role-store.js';
import { startApp, type TestApp } from '../support/app.js';

let test: TestApp;

beforeAll(async () => {
  test = await startApp();
});
afterAll(() => test.close());

describe('a server that just started', () => {
  it('gives each of its first requests the whole role, also those that come while the first still reads', async () => {
    const roles = openRoleStore(test.app.reader, openDeclarations(test.app.reader));
    const asked = [roles.find(['manager'])];
    let isAnswered = false;
    void asked[0]?.finally(() => (isAnswered = true));
    while (!isAnswered) {
      asked.push(roles.find(['manager']));
      await setImmediate();
    }
    const found = await Promise.all(asked);
    expect(new Set(found.map(({ codes }) => codes.join()))).toEqual(new Set(['manager']));
  });
});
