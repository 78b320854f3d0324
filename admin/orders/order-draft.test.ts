import { describe, expect, it } from '@jest/globals';
import { buyerOf } from './buyer-of';
import { choosePrice } from './choose-price';
import { changeDraft, draftOf, emptyDraft, type DraftLine } from './order-draft';
import { orderFilters, paymentState } from './order-filters';
import {
  changedFields,
  changedLines,
  createInput,
  isChanged,
  previewInput,
  rebaseDraft,
} from './order-input';

const saved = draftOf({
  id: '1',
  version: 2,
  phone: '+4722413100',
  call: false,
  manager: { id: '5', lastName: 'Dahl' },
  shop: { code: 'main' },
  total: '69.80',
  delivery: { cost: '5.00', type: { code: 'post' }, address: { id: '9', city: 'Oslo', flat: null } },
  lines: [
    {
      id: '11',
      name: 'Teapot',
      sku: 'POT',
      quantity: 2,
      unitPrice: '34.90',
      discountAmount: '0.00',
      discountPercent: 0,
      offer: { id: '3', free: 4 },
    },
    { id: '12', name: 'Old', quantity: 1, unitPrice: '1.00', canceled: true },
  ],
});
const pot: DraftLine = {
  key: 'new 1',
  offer: '3',
  sku: 'POT',
  name: 'Teapot',
  unit: '',
  quantity: 1,
  unitPrice: '34.90',
  discountAmount: '0',
  discountPercent: 0,
  comment: '',
  returnedQuantity: 0,
};

describe('the draft of an order', () => {
  it('holds what may be written, references by code or id, without cancelled lines', () => {
    expect(saved.values).toMatchObject({
      manager: '5',
      shop: 'main',
      delivery: { type: 'post', address: { city: 'Oslo' } },
    });
    expect(saved.values).not.toHaveProperty('total');
    expect(saved.values).not.toHaveProperty('email');
    expect(saved.lines.map((line) => line.key)).toEqual(['11']);
  });

  it('adds a piece to a line of the same goods and price', () => {
    expect(changeDraft(saved, { kind: 'addLine', line: pot }).lines).toMatchObject([
      { key: '11', quantity: 3 },
    ]);
    expect(changeDraft(saved, { kind: 'addLine', line: { ...pot, unitPrice: '30.00' } }).lines).toHaveLength(
      2,
    );
  });

  it('leaves the draft before a change as it was', () => {
    changeDraft(saved, { kind: 'set', path: 'delivery.address.city', value: 'Bergen' });
    expect(saved.values).toMatchObject({ delivery: { address: { city: 'Oslo' } } });
  });
});

describe('what is sent', () => {
  it('is nothing while nothing changed', () => {
    expect(isChanged(saved, saved)).toBe(false);
    expect(changedFields(saved, saved)).toEqual({});
  });

  it('is the changed fields, of a group only those that changed', () => {
    const draft = changeDraft(changeDraft(saved, { kind: 'set', path: 'delivery.cost', value: '7.00' }), {
      kind: 'set',
      path: 'call',
      value: true,
    });
    expect(changedFields(saved, draft)).toEqual({ call: true, delivery: { cost: '7.00' } });
  });

  it('is the changed, added and removed lines', () => {
    const changed = changeDraft(saved, { kind: 'setLine', key: '11', change: { quantity: 5 } });
    expect(changedLines(saved, changed)).toEqual([{ id: '11', quantity: 5 }]);
    const replaced = changeDraft(changeDraft(saved, { kind: 'removeLine', key: '11' }), {
      kind: 'addLine',
      line: pot,
    });
    expect(changedLines(saved, replaced)).toMatchObject([
      { id: '11', remove: true },
      { offer: '3', quantity: 1 },
    ]);
  });

  it('is the comment of a line, and none where it was taken away', () => {
    const commented = changeDraft(saved, { kind: 'setLine', key: '11', change: { comment: 'as a gift' } });
    expect(changedLines(saved, commented)).toEqual([{ id: '11', comment: 'as a gift' }]);
    expect(changedLines(commented, saved)).toEqual([{ id: '11', comment: null }]);
  });

  it('is no price that the role does not see', () => {
    const blind = draftOf({ id: '1', lines: [{ id: '11', name: 'Teapot', quantity: 2 }] });
    const changed = changeDraft(blind, { kind: 'setLine', key: '11', change: { quantity: 3 } });
    expect(changedLines(blind, changed)).toEqual([{ id: '11', quantity: 3 }]);
    const added = changeDraft(blind, { kind: 'addLine', line: { ...pot, unitPrice: '' } });
    expect(changedLines(blind, added)[0]).not.toHaveProperty('unitPrice');
  });

  it('does not take a changed stock for a changed line', () => {
    expect(
      changedLines(saved, changeDraft(saved, { kind: 'setLine', key: '11', change: { free: 0 } })),
    ).toEqual([]);
  });

  it('of a new order is what was filled in, the buyer as a client to find or to make', () => {
    let draft = changeDraft(emptyDraft, {
      kind: 'merge',
      values: { shop: 'main', phone: '+47 22', firstName: '', tags: [] },
    });
    draft = changeDraft(draft, { kind: 'addLine', line: pot });
    expect(createInput(draft)).toEqual({
      shop: 'main',
      phone: '+47 22',
      customer: { phone: '+47 22' },
      lines: [{ offer: '3', quantity: 1, unitPrice: '34.90', discountAmount: '0', discountPercent: 0 }],
    });
  });

  it('for the totals is what they depend on', () => {
    expect(previewInput(saved)).toMatchObject({
      shop: 'main',
      delivery: { cost: '5.00' },
      lines: [{ offer: '3', quantity: 2 }],
    });
    expect(previewInput(saved)).not.toHaveProperty('phone');
  });
});

describe('rebaseDraft', () => {
  it('moves edits onto what was saved meanwhile', () => {
    const edited = changeDraft(saved, { kind: 'set', path: 'managerComment', value: 'half typed' });
    const newer = changeDraft(saved, { kind: 'set', path: 'phone', value: '+1' });
    expect(rebaseDraft(saved, edited, newer).values).toMatchObject({
      managerComment: 'half typed',
      phone: '+1',
    });
  });
});

describe('buyerOf', () => {
  const client = {
    id: '8',
    firstName: 'Ingrid',
    phones: ['+1', '+2'],
    emails: [],
    addresses: [
      { isMain: false, city: 'Oslo' },
      { isMain: true, city: 'Bergen' },
    ],
  };

  it('takes over names, the first contacts and the main address', () => {
    expect(buyerOf(client, { email: 'typed@example.com' })).toEqual({
      customer: '8',
      firstName: 'Ingrid',
      phone: '+1',
      email: 'typed@example.com',
      delivery: { address: { city: 'Bergen' } },
    });
  });

  it('takes over nothing of which only the tail is shown', () => {
    const masked = {
      ...{ id: '8', firstName: '•••id', lastName: 'Berg', phones: ['••• 4455'], emails: ['•••@example.com'] },
      addresses: [{ isMain: true, city: 'Bergen', street: '•••et' }],
    };
    expect(buyerOf(masked, { phone: '+1' })).toEqual({
      customer: '8',
      lastName: 'Berg',
      phone: '+1',
      email: null,
      delivery: { address: { city: 'Bergen' } },
    });
  });

  it('takes over every word of the address, as the courier needs it', () => {
    const words = { city: 'Riga', streetType: 'lane', street: 'Long', building: '7', house: '2', block: 'B' };
    const place = { ...words, entrance: '3', floor: '4', flat: '12', intercom: '12*', metro: 'Centre' };
    const { delivery } = buyerOf({ id: '8', addresses: [{ isMain: true, ...place }] }, {});
    expect(delivery).toEqual({ address: place });
  });

  it('takes over the firm of a contact, and takes the one of the client before away', () => {
    const contact = { id: '8', company: { id: '3' } };
    expect(buyerOf(contact, {})).toMatchObject({ company: '3' });
    expect(buyerOf({ id: '9', company: null }, { customer: '8', company: '3' })).toMatchObject({
      company: null,
    });
    expect(buyerOf({ id: '9', company: null }, { company: '3' })).not.toHaveProperty('company');
    expect(buyerOf({ id: '9' }, { customer: '8', company: '3' })).not.toHaveProperty('company');
  });

  it('leaves an address that was typed already', () => {
    expect(buyerOf(client, { delivery: { address: { city: 'Tromsø' } } })).not.toHaveProperty('delivery');
  });
});

describe('choosePrice', () => {
  const prices = [
    { price: '12.00', currency: 'EUR', minQuantity: 0, priceType: { code: 'base', isDefault: true } },
    { price: '10.00', currency: 'EUR', minQuantity: 0, priceType: { code: 'club', isDefault: false } },
    { price: '9.00', currency: 'USD', minQuantity: 0, priceType: { code: 'base', isDefault: true } },
  ];

  it("prefers the order's price type, else the default one, in the order's currency", () => {
    expect(choosePrice(prices, 'EUR', 'club')).toBe('10.00');
    expect(choosePrice(prices, 'EUR')).toBe('12.00');
    expect(choosePrice(prices, 'USD', 'club')).toBe('9.00');
  });

  it('is empty where there is none: the goods are not given away', () => {
    expect(choosePrice(prices, 'NOK')).toBe('');
    expect(choosePrice([], 'EUR')).toBe('');
  });
});

describe('the filters of the order list', () => {
  it('find a buyer by the beginnings of the names', () => {
    expect(orderFilters.buyer?.(' Anna  Ko ')).toEqual({
      and: [
        { or: [{ lastName: { startsWith: 'Anna' } }, { firstName: { startsWith: 'Anna' } }] },
        { or: [{ lastName: { startsWith: 'Ko' } }, { firstName: { startsWith: 'Ko' } }] },
      ],
    });
    expect(orderFilters.buyer?.('  ')).toBeUndefined();
  });

  it('tell how far an order is paid', () => {
    expect(paymentState({ total: '5.00', paid: '5.00', due: '0.00' })).toBe('full');
    expect(paymentState({ total: '5.00', paid: '2.00', due: '3.00' })).toBe('part');
    expect(paymentState({ total: '5.00', paid: '0.00', due: '5.00' })).toBe('none');
    expect(paymentState({ total: '5.00' })).toBeUndefined();
  });
});
