import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { getResource } from '../../server/db/registry.js';
import { readList } from '../../server/resource/read.js';
import { selectionOf } from '../../server/resource/selection.js';
import { startApp, type TestApp } from '../support/app.js';

let test: TestApp;

beforeAll(async () => {
  test = await startApp();
});
afterAll(() => test.close());

it('a request whose custom field was renamed while it ran is asked to come again', async () => {
  const selection = selectionOf({ items: { id: true, custom: { renamedJustNow: true } } });
  await expect(readList(await test.context(), getResource('order'), selection, {})).rejects.toMatchObject({
    code: 'UNAVAILABLE',
    details: { retryAfterSeconds: 1 },
  });
});
