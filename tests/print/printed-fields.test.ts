import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startApp, type Ask, type TestApp } from '../support/app.js';
import { makeDictionary, makeField } from '../support/custom-fields.js';
import { makeRole } from '../support/make-role.js';
import { describePrinted, placeOrder, printText, tokenOf } from './print-order.js';

const WISH = 'لطفاً با کاغذ آبی بپیچید';

describePrinted('fields that staff made, on the invoice', () => {
  let test: TestApp;
  let ask: Ask;
  let address: string;
  let bearer: Record<string, string>;

  beforeAll(async () => {
    test = await startApp();
    bearer = await tokenOf(test, 'administrator');
    ask = await test.as('administrator');
    await makeDictionary(ask, 'wrapping', ['paper']);
    await makeField(ask, { code: 'wish', label: 'درخواست', printed: true });
    await makeField(ask, { code: 'day', label: 'Wanted on', kind: 'DATE', printed: true });
    await makeField(ask, { code: 'gift', label: 'Gift', kind: 'YES_NO', printed: true });
    await makeField(ask, { code: 'deposit', label: 'Deposit', kind: 'MONEY', printed: true });
    await makeField(ask, { code: 'margin', label: 'Our margin', printed: true, sensitivity: 'cost' });
    await makeField(ask, { code: 'silent', label: 'Not for paper' });
    await makeField(ask, {
      resource: 'orderLine',
      code: 'wrapping',
      label: 'Wrapping',
      kind: 'CHOICE',
      dictionary: 'wrapping',
      printed: true,
    });
    const { id } = await placeOrder(ask, {
      custom: {
        wish: WISH,
        day: '2026-12-24',
        gift: true,
        deposit: '1250.50',
        margin: 'forty percent',
        silent: 'unheard',
      },
      lines: [{ name: 'Lamp', quantity: 1, unitPrice: '10.00', custom: { wrapping: 'paper' } }],
    });
    address = `${test.url}/print/invoice/${id}.pdf`;
  });
  afterAll(() => test.close());

  it('stand in its head with their labels, written as its language does', async () => {
    const text = await printText(`${address}?lang=en`, bearer);
    expect(text).toMatch(/Wanted on: (24 December 2026|December 24, 2026)/);
    expect(text).toContain('Gift: yes');
    expect(text).toMatch(/Deposit: €1,250\.50/);
  });

  it('stand under the name of their line, chosen entries by their names', async () => {
    const text = await printText(`${address}?lang=en`, bearer);
    expect(text).toContain('Wrapping: PAPER');
  });

  it('print Persian on a Persian page, with its digits and calendar', async () => {
    const text = await printText(`${address}?lang=fa`, bearer);
    // Copied text may have letters in another order than they are printed: words alone are looked for.
    expect(text).toMatch(/کاغذ|ذغاک/u);
    expect(text).toMatch(/۱۴۰۵|۵۰۴۱/u);
    expect(text).toMatch(/بله|هلب/u);
  });

  it('are left out when nobody marked them, or the role does not read them', async () => {
    const all = await printText(`${address}?lang=en`, bearer);
    expect(all).toContain('forty percent');
    expect(all).not.toContain('unheard');
    await makeRole(test, 'prints-open', {
      '*': { read: 'all', see: ['open', 'personal'] },
      customDictionaryEntry: { read: 'none' },
    });
    const open = await printText(`${address}?lang=en`, await tokenOf(test, 'prints-open'));
    expect(open).not.toContain('forty percent');
    expect(open).not.toContain('Our margin');
    expect(open).toContain('Wrapping: paper');
  });

  it('are for orders and their lines', async () => {
    const { errors } = await ask(
      'mutation { createCustomField(input: { resource: customer, kind: TEXT, code: "nick", label: "Nick", printed: true }) { id } }',
    );
    expect(errors?.[0]?.extensions.issues?.[0]?.path).toBe('input.printed');
  });
});
