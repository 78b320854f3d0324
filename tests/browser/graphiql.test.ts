import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { browserTests } from './support/browser-tests.js';
import { keepScreenshot } from './support/keep-screenshot.js';
import { openOffice, type Office, type Person } from './support/office.js';
import { signedOut } from './support/sign-in.js';

browserTests('GraphiQL', () => {
  let office: Office;
  let developer: Person;
  let manager: Person;

  beforeAll(async () => {
    office = await openOffice();
    developer = await office.hire('administrator', { firstName: 'Ada', lastName: 'Holm' });
    manager = await office.hire('manager');
  });
  afterAll(() => office.close());
  afterEach(async () => expect(await office.leave()).toEqual({ foreign: [], errors: [] }));

  it('opens from the user menu and runs a query, with nothing loaded from elsewhere', async () => {
    const page = await office.enter(developer);
    const asked: string[] = [];
    page.context().on('request', (request) => asked.push(request.url()));
    await page.getByRole('button', { name: 'User menu' }).click();
    await page.getByRole('menuitem', { name: 'Try queries (GraphiQL)' }).click();
    await page.waitForURL('**/graphiql');
    const run = page.getByRole('button', { name: /execute query/i });
    await page.locator('.graphiql-query-editor .view-lines').getByText('NewestOrders').waitFor();
    await run.click();
    await page.locator('.graphiql-response').getByText('totalCount').waitFor();
    // The documentation of the schema, and what the editor draws in its own worker.
    await page.getByRole('button', { name: /documentation explorer/i }).click();
    await page.getByText('Root Types').waitFor();
    await keepScreenshot(page, 'graphiql');
    const own = new URL(office.test.url).origin;
    const away = asked.filter((url) => !url.startsWith(own) && !/^(data|blob):/.test(url));
    expect(away).toEqual([]);
    expect(asked.some((url) => /graphql\.worker/.test(url))).toBe(true);
  });

  it('suggests the fields of the own schema', async () => {
    const page = await office.enter(developer);
    await page.goto('/graphiql');
    await page.locator('.graphiql-query-editor .view-lines').getByText('NewestOrders').waitFor();
    await page.locator('.graphiql-query-editor .view-lines').getByText('totalCount').click();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('nextC');
    await page.keyboard.press('Control+Space');
    await page.locator('.suggest-widget').getByText('nextCursor').first().waitFor();
  });

  it('sends nobody away without a session: one signs in and is there', async () => {
    const page = await office.open({ expected: [signedOut] });
    await page.goto('/graphiql');
    await page.getByLabel('E-mail').fill(developer.email);
    await page.getByLabel('Password').fill(developer.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL('**/graphiql');
    await page.getByRole('button', { name: /execute query/i }).waitFor();
  });

  it('is refused to a manager with a page that says why, and is not in their menu', async () => {
    const page = await office.enter(manager, '/', { expected: [/403/] });
    await page.getByRole('button', { name: 'User menu' }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).waitFor();
    expect(await page.getByRole('menuitem', { name: /GraphiQL/ }).count()).toBe(0);
    const answer = await page.goto('/graphiql');
    expect(answer?.status()).toBe(403);
    await page.getByRole('heading', { name: 'GraphiQL is for developers' }).waitFor();
    await keepScreenshot(page, 'graphiql-refused');
    await page.getByRole('link', { name: 'Back to the panel' }).click();
    await page.getByRole('main').waitFor();
  });
});
