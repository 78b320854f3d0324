import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { wholeSchema } from '../../server/app.js';
import { fitQuery } from '../../server/print/fit-query.js';
import { printForms } from '../../server/print/forms.js';
import { invoice } from '../../server/print/invoice.js';
import { printLanguages } from '../../server/print/print-locale.js';
import { startApp, type TestApp } from '../support/app.js';
import { makeRole } from '../support/make-role.js';
import { placeOrder, tokenOf } from './print-order.js';

let test: TestApp;
let bearer: Record<string, string>;
let order: { id: string; number: string };
let address: string;

beforeAll(async () => {
  test = await startApp();
  bearer = await tokenOf(test, 'administrator');
  order = await placeOrder(await test.as('administrator'), {
    firstName: 'Ada',
    phone: '+44 20 7946 0018',
    lines: [{ name: 'Lamp', quantity: 2, unitPrice: '10.00' }],
  });
  address = `${test.url}/print/invoice/${order.id}.pdf`;
});
afterAll(() => test.close());

const codeOf = async (response: Response): Promise<unknown> => {
  const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
  return errors[0]?.extensions.code;
};

describe('the forms', () => {
  it.each(printForms)('$code asks for nothing that the schema does not have', ({ query }) => {
    expect(fitQuery(query, wholeSchema()).removed).toEqual([]);
  });
});

describe('GET /print/<form>/<id>.pdf', () => {
  it.each(printLanguages)('prints in %s with a token', async (language) => {
    const response = await fetch(`${address}?lang=${language}`, { headers: bearer });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(bytes.includes(`/Lang (${language})`)).toBe(true);
  });

  it('prints for a person with a session, in the language of that person', async () => {
    const { cookie, userId } = await test.asUser('manager');
    const ask = await test.as('administrator');
    const changed = await ask(
      'mutation ($id: ID!) { updateUser(id: $id, input: { language: "nb" }) { id } }',
      {
        id: String(userId),
      },
    );
    expect(changed.errors).toBeUndefined();
    const response = await fetch(address, { headers: { cookie } });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(Buffer.from(await response.arrayBuffer()).includes('/Lang (nb)')).toBe(true);
  });

  it('names the file after the order, in one harmless line', async () => {
    const response = await fetch(address, { headers: bearer });
    const name = `invoice-${order.number}.pdf`;
    expect(response.headers.get('content-disposition')).toBe(
      `inline; filename="${name}"; filename*=UTF-8''${name}`,
    );
  });

  it('wants a sign-in', async () => {
    const nobody = await fetch(address);
    expect(nobody.status).toBe(401);
    expect(await codeOf(nobody)).toBe('UNAUTHENTICATED');
    const stranger = await fetch(address, { headers: { authorization: 'Bearer nonsense' } });
    expect(stranger.status).toBe(401);
  });

  it('knows no other form', async () => {
    const response = await fetch(`${test.url}/print/love-letter/${order.id}.pdf`, { headers: bearer });
    expect(response.status).toBe(404);
    expect(await codeOf(response)).toBe('NOT_FOUND');
  });

  it.each([
    '999999999',
    'abc',
    '1e3',
    '-1',
    '1%20or%201=1',
    '..%2f..%2fetc%2fpasswd',
    '%00',
    '9'.repeat(300),
  ])('finds no order %s', async (id) => {
    const response = await fetch(`${test.url}/print/invoice/${id}.pdf`, { headers: bearer });
    expect(response.status).toBe(404);
  });

  it('prints in English for a language that it does not know', async () => {
    const response = await fetch(`${address}?lang=..%2f%00xx`, { headers: bearer });
    expect(response.status).toBe(200);
    expect(Buffer.from(await response.arrayBuffer()).includes('/Lang (en)')).toBe(true);
  });

  it('prints nothing of a deleted order', async () => {
    const ask = await test.as('administrator');
    const gone = await placeOrder(ask, { lines: [{ name: 'Lamp', quantity: 1, unitPrice: '1' }] });
    const { errors } = await ask('mutation ($id: ID!) { deleteOrder(id: $id) }', { id: gone.id });
    expect(errors).toBeUndefined();
    const response = await fetch(`${test.url}/print/invoice/${gone.id}.pdf`, { headers: bearer });
    expect(response.status).toBe(404);
  });

  it('refuses a role that may not read what the form prints', async () => {
    await makeRole(test, 'librarian', { product: { read: 'all', see: ['open'] } });
    const response = await fetch(address, { headers: await tokenOf(test, 'librarian') });
    expect(response.status).toBe(403);
    expect(await codeOf(response)).toBe('FORBIDDEN');
  });

  it('lets a courier print own orders and finds no others', async () => {
    const { cookie, userId } = await test.asUser('courier');
    const ask = await test.as('administrator');
    const lines = [{ name: 'Parcel', quantity: 1, unitPrice: '5.00' }];
    const own = await placeOrder(ask, { lines, manager: String(userId) });
    expect((await fetch(`${test.url}/print/invoice/${own.id}.pdf`, { headers: { cookie } })).status).toBe(
      200,
    );
    const other = await fetch(address, { headers: { cookie } });
    expect(other.status).toBe(404);
    expect(await codeOf(other)).toBe('NOT_FOUND');
  });
});

describe('the query of the invoice', () => {
  it('has its root field named like the resource', () => {
    expect(invoice.query).toContain(`${invoice.resource}(id: $id)`);
  });
});
