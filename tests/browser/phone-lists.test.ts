import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { browserTests } from './support/browser-tests.js';
import { eventually } from './support/eventually.js';
import { openOffice, type Office, type Person } from './support/office.js';
import { settled, turnTo } from './support/settled.js';

browserTests('Lists on a phone, and the first screen', () => {
  let office: Office;
  let administrator: Person;

  beforeAll(async () => {
    office = await openOffice();
    administrator = await office.hire('administrator');
  });
  afterAll(() => office.close());
  afterEach(async () => expect(await office.leave()).toEqual({ foreign: [], errors: [] }));

  it('say of every figure of a product and of a customer what it is', async () => {
    const page = await office.enter(administrator, '/products', { screen: 'phone' });
    const product = page.getByRole('link').filter({ hasText: 'Porcelain cup' });
    await product.waitFor();
    expect(await product.innerText()).toMatch(/Price from\s+€9\.50[\s\S]*Free\s+\d+/);
    await turnTo(page, '/customers');
    const customer = page.getByRole('link').filter({ hasText: '@example.com' }).first();
    expect(await customer.innerText()).toMatch(/Orders\s+\d+/);
  });

  it('have the search box and the filter button in one row, without a band of another colour', async () => {
    const page = await office.enter(administrator, '/products', { screen: 'phone' });
    await settled(page);
    const search = await page.getByPlaceholder('Search', { exact: true }).boundingBox();
    const filter = await page.getByRole('button', { name: 'Add filter' }).boundingBox();
    expect(search && filter && filter.x > search.x && Math.abs(filter.y - search.y) < 30).toBe(true);
    const ground = await page
      .locator('.RaTopToolbar-root, .MuiToolbar-root')
      .last()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(ground).toBe('rgba(0, 0, 0, 0)');
  });

  it('leaves no tile alone, and asks for a shop only when there are several', async () => {
    const page = await office.enter(administrator, '/', { screen: 'desk' });
    const tiles = page.getByRole('list').first().getByRole('listitem');
    await page.getByRole('listitem', { name: 'Overdue now' }).waitFor();
    const tops = await tiles.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    const last = tops.filter((top) => top === tops.at(-1)).length;
    expect({ tiles: tops.length, last }).toEqual({ tiles: 11, last: 5 });
    await page.getByRole('region', { name: 'Newest orders' }).getByRole('link').first().waitFor();
    expect(await page.getByLabel('Shop').count()).toBe(0);
    await office.ask(
      'mutation { createShop(input: { code: "second", name: "Second shop", currency: "EUR" }) { id } }',
    );
    await page.reload();
    await eventually(async () => expect(await page.getByLabel('Shop').count()).toBe(1));
  });
});
