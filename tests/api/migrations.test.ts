import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../support/app.js';

let test: TestApp;

beforeAll(async () => {
  test = await startApp();
});
afterAll(() => test.close());

describe('the migrations', () => {
  it('make the very schema that the entities declare', async () => {
    const missing = await test.app.orm.schema.getUpdateSchemaSQL();
    expect(missing.replace(/^set names utf8mb4;/m, '').trim()).toBe('');
  });
});
