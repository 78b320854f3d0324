import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { customValues, describeCustomField, isOfShop, readRules, type CustomRules } from './custom-field';
import { changedCustomValues, newCustomValues } from './custom-input';
import { createDataProvider } from './data-provider';
import { listVariables } from './list-variables';
import { RoleSchema } from './role-schema';

const schema = buildSchema(`
  type Query { orders(where: OrderWhere, sort: [OrderSort!]): OrderList! customers: CustomerList! }
  type OrderList { items: [Order!]! }
  type CustomerList { items: [Customer!]! }
  type Order { id: ID! custom: OrderCustom! }
  type OrderCustom { floor: Int notes: String giver: Customer }
  type Customer { id: ID! lastName: String }
  input OrderWhere { custom: OrderCustomWhere and: [OrderWhere!] }
  input OrderCustomWhere { floor: Range giver: CustomerWhere }
  input Range { gte: Int lte: Int }
  input CustomerWhere { id: Ids }
  input Ids { eq: ID }
  input OrderSort { custom: OrderCustomSort }
  input OrderCustomSort { floor: Direction giver: CustomerSort }
  input CustomerSort { lastName: Direction }
  enum Direction { ASC DESC }
  input OrderCustomInput { floor: Int giver: ID }
`);

const rules = (code: string, more: Partial<CustomRules> = {}): CustomRules => ({
  ...{ identity: `cf_${code}`, code, kind: 'TEXT', label: code, help: null, section: null, required: false },
  ...{ defaultValue: null, shops: [], dictionary: null, target: null, currency: null },
  ...{ isReadable: true, isWritable: true },
  ...more,
});
const role = new RoleSchema(schema, {
  order: [
    rules('floor', { kind: 'WHOLE_NUMBER', defaultValue: 1 }),
    rules('notes', { isWritable: false }),
    rules('giver', { kind: 'LINK', target: 'customer' }),
    rules('cabin', { shops: ['ferry'] }),
  ],
});
const fields = role.customFields('order');
const orders = role.resources.get('orders');

describe('a field that staff made', () => {
  it('is found by noun, and by its key in the history', () => {
    expect(fields.map(({ code }) => code)).toEqual(['floor', 'notes', 'giver', 'cabin']);
    expect(role.findCustomField(({ identity }) => identity === 'cf_notes')?.label).toBe('notes');
    expect(role.customFields('product')).toEqual([]);
  });

  it('is filtered and sorted by as the schema says; a link by the name of its record', () => {
    expect(fields.map(({ isFilterable }) => isFilterable)).toEqual([true, false, true, false]);
    expect(fields.map(({ sortBy }) => sortBy)).toEqual([
      ['floor'],
      undefined,
      ['giver', 'lastName'],
      undefined,
    ]);
    expect(fields[2]?.targetShape?.name).toBe('customers');
  });

  it('is named by its identity in filters and sorts, which outlives a new code', () => {
    const variables = (filter: Record<string, unknown>, field: string) =>
      listVariables({ filter, sort: { field, order: 'DESC' } }, orders ?? {}, {}, fields);
    expect(variables({ cf_floor: { gte: 3, lte: null } }, 'cf_floor')).toMatchObject({
      where: { custom: { floor: { gte: 3 } } },
      sort: [{ custom: { floor: 'DESC' } }],
    });
    expect(variables({ cf_giver: { id: { eq: '5' } } }, 'cf_giver')).toMatchObject({
      where: { custom: { giver: { id: { eq: '5' } } } },
      sort: [{ custom: { giver: { lastName: 'DESC' } } }],
    });
    expect(variables({ cf_gone: { gte: 3 } }, 'cf_gone')).not.toHaveProperty('where');
  });

  it('filters the export of a list as it filters the list', async () => {
    const filter = { cf_floor: { gte: 3 } };
    const variables = await createDataProvider(role, []).listVariables('orders', { filter });
    expect(variables.where).toEqual({ custom: { floor: { gte: 3 } } });
  });

  it('belongs to its shops, and to records without a shop', () => {
    const [floor, , , cabin] = fields;
    if (!floor || !cabin) throw new Error('There are four fields above.');
    expect([isOfShop(floor, 'main'), isOfShop(cabin, 'main'), isOfShop(cabin, 'ferry')]).toEqual([
      true,
      false,
      true,
    ]);
    expect([isOfShop(cabin, null), isOfShop(cabin, undefined)]).toEqual([true, true]);
  });

  it('is known only when the server told all of it', () => {
    expect(readRules([rules('a'), { code: 'b' }, null]).map(({ code }) => code)).toEqual(['a']);
    expect(describeCustomField(schema, 'order', rules('x'), undefined).sortBy).toBeUndefined();
  });
});

describe('the input of custom fields', () => {
  it('holds a linked record by its id', () => {
    const record = { custom: { floor: 2, giver: { id: '7', lastName: 'Lind' } } };
    expect(customValues(fields, record)).toEqual({ floor: 2, giver: '7' });
    expect(customValues(fields, { custom: { giver: '7' } })).toEqual({ giver: '7' });
  });

  it('leaves untouched defaults to the server, and sends an emptied one', () => {
    expect(newCustomValues(fields, { giver: null }, 'main')).toBeUndefined();
    expect(newCustomValues(fields, { floor: null, giver: '' }, 'main')).toEqual({ floor: null });
    expect(newCustomValues(fields, { floor: 0 }, 'main')).toEqual({ floor: 0 });
  });

  it('sends no field of another shop and none that may not be written', () => {
    const values = { cabin: '7', notes: 'x', giver: '1' };
    expect(newCustomValues(fields, values, 'main')).toEqual({ giver: '1' });
    expect(newCustomValues(fields, values, 'ferry')).toEqual({ cabin: '7', giver: '1' });
  });

  it('sends of a change only what differs', () => {
    const held = { floor: 2, giver: '7' };
    expect(changedCustomValues(fields, held, { floor: 2, giver: '8' }, 'main')).toEqual({ giver: '8' });
    expect(changedCustomValues(fields, held, { floor: '', giver: '7' }, 'main')).toEqual({ floor: null });
    expect(changedCustomValues(fields, { floor: null }, { floor: '' }, 'main')).toBeUndefined();
  });
});
