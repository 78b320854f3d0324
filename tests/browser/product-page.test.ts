import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { browserTests } from './support/browser-tests.js';
import { openOffice, type Office } from './support/office.js';

browserTests('On the page of a product', () => {
  let office: Office;

  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());
  afterEach(async () => expect(await office.leave()).toEqual({ foreign: [], errors: [] }));

  /** A product with one offer of its own: five of it lie in the warehouse. */
  async function makeProduct(sku: string): Promise<{ product: string; offer: string }> {
    const { data: made } = await office.ask(
      `mutation { createProduct(input: { name: "Lamp ${sku}" }) { id } }`,
    );
    const product: string = made.createProduct.id;
    const { data } = await office.ask(
      `mutation { createOffer(input: { product: ${product}, name: "Lamp ${sku}", sku: "${sku}" }) { id } }`,
    );
    const offer: string = data.createOffer.id;
    await office.ask(
      `mutation { receiveStock(warehouse: "main", lines: [{ offer: ${offer}, quantity: 5 }]) { id } }`,
    );
    return { product, offer };
  }

  it('a storekeeper writes what was counted, and the difference stands in the ledger', async () => {
    const { product, offer } = await makeProduct('LAMP-1');
    const page = await office.enter(await office.hire('warehouse'), `/products/${product}/show`);
    await page.getByRole('button', { name: 'Count', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Count goods: Lamp LAMP-1' });
    expect(await dialog.getByLabel('On hand').inputValue()).toBe('5');
    await dialog.getByLabel('On hand').fill('3');
    await dialog.getByLabel('Comment').fill('two were broken');
    await dialog.getByRole('button', { name: 'Write the count' }).click();
    await page.getByText('The count is written.').waitFor();
    await page.getByRole('cell', { name: 'Free: 3' }).waitFor();
    const { data } = await office.ask(
      `{ stockMovements(where: { offer: { id: { eq: ${offer} } } }, sort: [{ createdAt: DESC }], page: { limit: 1 }) { items { quantity note } } }`,
    );
    expect(data.stockMovements.items).toEqual([{ quantity: -2, note: 'two were broken' }]);
  });

  it('a storekeeper receives goods with a note, and finds it in the ledger of the offer', async () => {
    const { product } = await makeProduct('LAMP-3');
    const page = await office.enter(await office.hire('warehouse'), `/products/${product}/show`);
    await page.getByRole('button', { name: 'Receive goods' }).click();
    const dialog = page.getByRole('dialog', { name: 'Receive goods: Lamp LAMP-3' });
    await dialog.getByLabel('Warehouse').click();
    await page.getByRole('option', { name: 'Main warehouse' }).click();
    await dialog.getByLabel('Quantity').fill('4');
    await dialog.getByLabel('Comment').fill('waybill 17');
    await dialog.getByRole('button', { name: 'Receive goods' }).click();
    await page.getByRole('cell', { name: 'Free: 9' }).waitFor();
    await page.getByRole('link', { name: 'Stock movements' }).click();
    await page.getByRole('row').filter({ hasText: 'waybill 17' }).waitFor();
    expect(await page.getByRole('row').count()).toBe(3);
  });

  it('an administrator goes from a price to where it is changed', async () => {
    const { product, offer } = await makeProduct('LAMP-2');
    await office.ask(
      `mutation { createPrice(input: { offer: ${offer}, priceType: "base", currency: "EUR", price: "12.50" }) { id } }`,
    );
    const page = await office.enter(await office.hire('administrator'), `/products/${product}`);
    await page.getByRole('link', { name: '€12.50' }).click();
    await page.getByRole('textbox', { name: 'Price' }).fill('13.00');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.goto(`/#/products/${product}`);
    await page.getByRole('link', { name: '€13.00' }).waitFor();
    await page.getByRole('region', { name: 'History' }).waitFor();
  });
});
