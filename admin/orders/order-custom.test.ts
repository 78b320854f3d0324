import { describe, expect, it } from '@jest/globals';
import { ApiError } from '../providers/api-error';
import type { CustomField } from '../providers/custom-field';
import { changeDraft, draftOf, emptyDraft, type DraftLine } from './order-draft';
import { changedFields, changedLines, createInput, isChanged, rebaseDraft } from './order-input';
import { placeProblems } from './use-draft-problems';

const field = (code: string, more: Partial<CustomField> = {}): CustomField => ({
  ...{ noun: 'order', identity: `cf_${code}`, code, kind: 'TEXT', label: code, help: null, section: null },
  ...{ required: false, defaultValue: null, shops: [], dictionary: null, target: null, currency: null },
  ...{ isReadable: true, isWritable: true, byCode: false, isFilterable: true },
  ...more,
});
const made = {
  order: [field('floor'), field('giver', { kind: 'LINK' })],
  line: [field('engraving', { noun: 'orderLine' })],
  client: [field('card', { noun: 'customer' })],
};
const order = {
  shop: { code: 'main' },
  phone: '1',
  custom: { floor: 2, giver: { id: '7', lastName: 'Lind' } },
  lines: [
    { id: '11', name: 'Cup', quantity: 1, unitPrice: '5.00', custom: { engraving: null } },
    { id: '12', name: 'Pot', quantity: 1, unitPrice: '9.00', custom: { engraving: 'A' } },
  ],
};
const saved = draftOf(order, made);

describe('the draft of an order with fields that staff made', () => {
  it('holds links as the input takes them', () => {
    expect(saved.values.custom).toEqual({ floor: 2, giver: '7' });
    expect(saved.lines.map((line) => line.custom)).toEqual([{ engraving: null }, { engraving: 'A' }]);
    expect(isChanged(saved, saved, made)).toBe(false);
  });

  it('sends those that were changed, of the order and of the line', () => {
    const draft = [
      { kind: 'set', path: 'custom.floor', value: null } as const,
      { kind: 'setLine', key: '11', change: { custom: { engraving: 'B' } } } as const,
    ].reduce(changeDraft, saved);
    expect(changedFields(saved, draft, made)).toEqual({ custom: { floor: null } });
    expect(changedLines(saved, draft, made)).toEqual([{ id: '11', custom: { engraving: 'B' } }]);
  });

  it('keeps what is typed when the order was saved by somebody else meanwhile', () => {
    const draft = changeDraft(saved, { kind: 'set', path: 'custom.floor', value: 5 });
    const newer = draftOf({ ...order, phone: '2', custom: { ...order.custom, giver: null } }, made);
    expect(rebaseDraft(saved, draft, newer, made).values).toMatchObject({
      phone: '2',
      custom: { floor: 5, giver: null },
    });
  });

  it('sends those of a new order with it', () => {
    const line: DraftLine = {
      ...{ key: 'n', offer: '3', sku: 'C', name: 'Cup', unit: '', quantity: 1, unitPrice: '5.00' },
      ...{ discountAmount: '0', discountPercent: 0, comment: '', returnedQuantity: 0 },
      custom: { engraving: 'C' },
    };
    const draft = { ...emptyDraft, values: { shop: 'main', custom: { floor: 0, giver: '' } }, lines: [line] };
    const input = createInput(draft, made);
    expect(input.custom).toEqual({ floor: 0 });
    expect(input.lines).toEqual([expect.objectContaining({ offer: '3', custom: { engraving: 'C' } })]);
  });

  it('sends what was typed of a new client, and nothing of it for one who was found', () => {
    const values = { shop: 'main', lastName: 'Lind', client: { card: 'K-1' } };
    expect(createInput({ ...emptyDraft, values }, made).customer).toEqual({
      lastName: 'Lind',
      custom: { card: 'K-1' },
    });
    expect(createInput({ ...emptyDraft, values: { ...values, customer: '7' } }, made).customer).toEqual({
      id: '7',
      lastName: 'Lind',
    });
  });

  it('counts one more of a line only when the line has no wishes of its own', () => {
    const [cup] = saved.lines;
    if (!cup) throw new Error('The order above has lines.');
    const added = { ...cup, key: 'n', id: undefined, offer: '3', custom: undefined };
    const one = changeDraft(
      { ...emptyDraft, lines: [{ ...cup, offer: '3' }] },
      { kind: 'addLine', line: added },
    );
    expect(one.lines).toHaveLength(1);
    const engraved = { ...cup, offer: '3', custom: { engraving: 'A' } };
    const two = changeDraft({ ...emptyDraft, lines: [engraved] }, { kind: 'addLine', line: added });
    expect(two.lines).toHaveLength(2);
  });
});

describe('what the server found wrong with an order', () => {
  it('stands at its field, or at the field of its line', () => {
    const issues = [
      { path: 'input.custom.floor', message: 'is required.' },
      { path: 'input.lines.1.custom.engraving', message: 'has 300 characters.' },
      { path: 'lines.0.quantity', message: 'must be above zero.' },
    ];
    const error = new ApiError('wrong', 'BAD_INPUT', { issues });
    expect(placeProblems(error, [{ key: 'a' }, { key: 'b' }])).toEqual({
      'custom.floor': 'is required.',
      'b custom.engraving': 'has 300 characters.',
      'a quantity': 'must be above zero.',
    });
    expect(placeProblems(new Error('away'), [])).toEqual({});
  });
});
