import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type Ask, type TestApp } from '../support/app.js';

let test: TestApp;
let manager: Ask;

beforeAll(async () => {
  test = await startApp();
  manager = await test.as('manager');
});
afterAll(() => test.close());

describe('asking for values by making records of the same name', () => {
  it('is told sixty times a minute that they exist, and then no more', async () => {
    const make = (id: string): Promise<string | undefined> =>
      manager(
        'mutation ($id: String) { createCustomer(input: { firstName: "Ada", externalSource: "shop", externalId: $id }) { id } }',
        { id },
      ).then(({ errors }) => errors?.[0]?.extensions.code);
    expect(await make('taken')).toBeUndefined();
    for (let index = 0; index < 60; index++) expect(await make('taken')).toBe('CONFLICT');
    expect(await make('taken')).toBe('LIMIT_EXCEEDED');
    expect(await make('free')).toBe('LIMIT_EXCEEDED');
    expect((await manager('{ customers { totalCount } }')).data.customers.totalCount).toBe(1);
    const other = await test.as('head-of-sales');
    expect(
      (await other('mutation { createCustomer(input: { firstName: "Bob" }) { id } }')).errors,
    ).toBeUndefined();
  });
});
