import type { InputIssue } from '../errors.js';
import type { Values } from '../changes/change-rows.js';
import type { FieldMeta } from '../db/registry.js';
import { compileSection, type ReadSection } from './compile-section.js';
import type { ValuePlace } from './compile-value.js';
import type { Dictionaries } from './dictionaries.js';
import { scopeOf, type Scope } from './joined-tables.js';
import { fail, type Mapping } from './mapping.js';
import {
  rejectGroup,
  type DraftResult,
  type LineDraft,
  type OrderDraft,
  type OrderGroup,
} from './order-draft.js';
import { priceOrder, unitPriceOfTotal } from './price-order.js';
import type { SourceRow } from './read-rows.js';
import { identityOf } from './save-parties.js';

/** Turns the rows of one order into a checked draft, or into rejected rows with reasons. */
export type ReadOrder = (group: OrderGroup) => DraftResult;

const LINE_TOTAL: FieldMeta = {
  resource: 'orderLine',
  name: 'lineTotal',
  kind: 'money',
  path: 'lineTotal',
  sensitivity: 'open',
  input: 'none',
  required: false,
  currency: 'currency',
};

export function compileOrder(place: ValuePlace, dictionaries: Dictionaries): ReadOrder {
  const { mapping } = place;
  const section = (
    resource: string,
    name: 'order' | 'customer' | 'company' | 'manager' | 'address',
    as: string = name,
  ): ReadSection | undefined => mapping[name] && compileSection(resource, mapping[name], as, place);
  const within = mapping.lines?.from;
  const linePlace: ValuePlace = { ...place, ...(within === undefined ? {} : { within }) };
  const payPlace: ValuePlace = {
    ...place,
    ...(mapping.payments?.from === undefined ? {} : { within: mapping.payments.from }),
  };
  const parts = {
    order: section('order', 'order'),
    customer: section('customer', 'customer'),
    company: section('company', 'company'),
    manager: section('user', 'manager'),
    address: section('address', 'address'),
    line:
      mapping.lines &&
      compileSection('orderLine', mapping.lines.fields, 'lines', linePlace, { lineTotal: LINE_TOTAL }),
    offer: mapping.offer && compileSection('offer', mapping.offer, 'offer', linePlace),
    product: mapping.product && compileSection('product', mapping.product, 'product', linePlace),
    group: mapping.group && compileSection('productGroup', mapping.group, 'group', linePlace),
    payment: mapping.payments && compileSection('payment', mapping.payments.fields, 'payments', payPlace),
  };
  const lineScopes = scopesOf(place, mapping.lines?.from);
  const paymentScopes = scopesOf(place, mapping.payments?.from);
  if (mapping.lines && !parts.line?.fields.some((field) => field.name === 'quantity'))
    fail(place.mappingPath, ['lines.fields.quantity: is missing.']);

  return (group) => {
    const bad = new Map<SourceRow, InputIssue[]>();
    const blame = (row: SourceRow, issues: InputIssue[]): void => {
      if (issues.length) bad.set(row, [...(bad.get(row) ?? []), ...issues]);
    };
    for (const row of group.rows) if (row.problem) blame(row, [{ path: '', message: row.problem }]);
    const [first] = group.rows;
    if (!first || bad.size) return { rejects: rejectGroup(group, bad) };
    const scope = scopeOf(first);
    const issues: InputIssue[] = [];
    const read = (
      name: 'customer' | 'company' | 'manager' | 'address',
      currency?: string,
    ): Values | undefined => {
      const values = parts[name]?.read(scope, issues, currency);
      if (!values || !Object.keys(values).length) return undefined;
      dictionaries.needAll(parts[name]?.fields ?? [], values, name, issues);
      return values;
    };
    const order = readOrderValues(group, scope, parts.order, mapping, dictionaries, issues);
    const currency = String(order['currency'] ?? '');
    const [customer, company, manager, address] = [
      read('customer', currency),
      read('company', currency),
      read('manager'),
      read('address'),
    ];
    if (customer) fillBuyer(order, customer);
    blame(first, issues);
    if (!currency) return { rejects: rejectGroup(group, bad) };

    const mayBeNegative = dictionaries.find('orderType', String(order['type']))?.['allowsNegative'] === true;
    const lines: LineDraft[] = [];
    for (const { row, scope: lineScope } of lineScopes(group)) {
      const own: InputIssue[] = [];
      const values = parts.line?.read(lineScope, own, currency) ?? {};
      const draft: LineDraft = {
        values,
        offer: parts.offer?.read(lineScope, own) ?? {},
        product: parts.product?.read(lineScope, own) ?? {},
      };
      const branch = parts.group?.read(lineScope, own);
      if (branch?.['externalId'] !== undefined) draft.group = branch;
      completeLine(draft, currency, group.before + lines.length + 1, own);
      dictionaries.needAll(parts.line?.fields ?? [], values, 'lines', own);
      dictionaries.needAll(parts.offer?.fields ?? [], draft.offer, 'offer', own);
      dictionaries.needAll(parts.product?.fields ?? [], draft.product, 'product', own);
      checkLine(values, mapping, mayBeNegative, own);
      blame(row, own);
      lines.push(draft);
    }
    const payments: Values[] = [];
    for (const { row, scope: paymentScope } of paymentScopes(group)) {
      const own: InputIssue[] = [];
      const values = parts.payment?.read(paymentScope, own, currency) ?? {};
      dictionaries.needAll(parts.payment?.fields ?? [], values, 'payments', own);
      blame(row, own);
      if (typeof values['amount'] === 'number') {
        payments.push({
          externalId: `${String(order['externalId'])}/${group.before + payments.length + 1}`,
          ...values,
          currency,
        });
      }
    }
    if (bad.size) return { rejects: rejectGroup(group, bad) };
    const isComplete = (payment: Values): boolean =>
      dictionaries.find('paymentStatus', String(payment['status']))?.['paymentComplete'] === true;
    try {
      const totals = priceOrder(
        order,
        lines.filter(({ values }) => values['canceled'] !== true).map(({ values }) => values),
        payments,
        isComplete,
      );
      const draft: OrderDraft = { group, order, lines, payments, totals };
      if (customer && identityOf(customer)) draft.customer = customer;
      if (company?.['externalId'] !== undefined) draft.company = company;
      if (manager?.['email'] !== undefined) draft.manager = manager;
      if (address) draft.address = address;
      return { draft };
    } catch (error) {
      blame(first, [{ path: '', message: error instanceof Error ? error.message : String(error) }]);
      return { rejects: rejectGroup(group, bad) };
    }
  };
}

type RowScopes = (group: OrderGroup) => { row: SourceRow; scope: Scope }[];

/** Rows that lines (payments) are made from: those of the main file, or those joined to the order's first row. */
function scopesOf({ tables }: ValuePlace, from: string | undefined): RowScopes {
  if (from === undefined) return (group) => group.rows.map((row) => ({ row, scope: scopeOf(row) }));
  const rowsOf = tables.manyRows(from);
  const place = tables.place(from);
  return (group) => {
    const [row] = group.rows;
    if (!row || group.before) return [];
    return rowsOf(scopeOf(row)).map((cells) => {
      const scope = scopeOf(row);
      scope.rows[place] = cells;
      return { row, scope };
    });
  };
}

function readOrderValues(
  group: OrderGroup,
  scope: Scope,
  section: ReadSection | undefined,
  mapping: Mapping,
  dictionaries: Dictionaries,
  issues: InputIssue[],
): Values {
  const given = mapping.order?.['currency'];
  // The amounts of the order need its currency before they are read.
  const early =
    given === undefined ? undefined : section?.read(scope, [], mapping.currency ?? 'XXX')['currency'];
  const currency = typeof early === 'string' ? early : mapping.currency;
  const order = section?.read(scope, issues, currency) ?? {};
  order['externalId'] ??= group.key;
  order['number'] ??= order['externalId'];
  order['shop'] ??= dictionaries.findDefault('shop')?.['code'];
  order['status'] ??= dictionaries.findDefault('status')?.['code'];
  for (const name of ['shop', 'status']) {
    if (order[name] === undefined)
      issues.push({ path: `order.${name}`, message: 'is empty, and there is no default one.' });
  }
  if (String(order['number']).length > 40)
    issues.push({ path: 'order.number', message: 'is longer than 40 characters.' });
  dictionaries.needAll(section?.fields ?? [], order, 'order', issues);
  const shopCurrency = dictionaries.find('shop', String(order['shop']))?.['currency'];
  order['currency'] = currency ?? shopCurrency;
  if (!order['currency'])
    issues.push({ path: 'order.currency', message: 'is not known: name it in the mapping (currency).' });
  if (order['createdAt'] !== undefined) order['statusChangedAt'] ??= order['createdAt'];
  return order;
}

/** The order keeps the buyer's name and contacts as they were. */
function fillBuyer(order: Values, customer: Values): void {
  for (const name of ['firstName', 'lastName', 'patronymic'])
    if (customer[name] !== undefined) order[name] ??= customer[name];
  for (const [name, list] of [
    ['phone', customer['phones']],
    ['email', customer['emails']],
  ] as const) {
    const main: unknown = Array.isArray(list) ? list[0] : undefined;
    if (main !== undefined) order[name] ??= main;
  }
}

function completeLine(
  { values, offer, product }: LineDraft,
  currency: string,
  position: number,
  issues: InputIssue[],
): void {
  if (values['sku'] !== undefined) offer['sku'] ??= values['sku'];
  else if (offer['sku'] !== undefined) values['sku'] = offer['sku'];
  if (values['name'] !== undefined) offer['name'] ??= values['name'];
  values['name'] ??= offer['name'] ?? product['name'] ?? values['sku'] ?? offer['externalId'];
  Object.assign(values, { position, currency });
  const { lineTotal } = values;
  delete values['lineTotal'];
  if (typeof lineTotal === 'number' && typeof values['quantity'] === 'number') {
    try {
      Object.assign(values, unitPriceOfTotal(lineTotal, values['quantity'], currency));
    } catch (error) {
      issues.push({
        path: 'lines.lineTotal',
        message: error instanceof Error ? error.message : String(error),
      });
    }
  }
  if (values['name'] === undefined)
    issues.push({ path: 'lines.name', message: 'is empty, and there is no SKU either.' });
  for (const name of ['quantity', 'unitPrice']) {
    if (values[name] === undefined && !issues.some((issue) => issue.path === `lines.${name}`)) {
      issues.push({ path: `lines.${name}`, message: 'is empty.' });
    }
  }
}

/** What a shop does not sell: less than nothing, and for nothing, unless the mapping knows better. */
function checkLine(values: Values, { allow }: Mapping, mayBeNegative: boolean, issues: InputIssue[]): void {
  for (const [name, negative, zero] of [
    ['quantity', 'negativeQuantities', 'zeroQuantities'],
    ['unitPrice', 'negativePrices', 'zeroPrices'],
  ] as const) {
    const value = values[name];
    if (typeof value !== 'number') continue;
    if (value < 0 && !mayBeNegative && !allow.includes(negative)) {
      issues.push({
        path: `lines.${name}`,
        message: `is negative: allow "${negative}" in the mapping, or give the order a type that allows it.`,
      });
    }
    if (value === 0 && !allow.includes(zero))
      issues.push({ path: `lines.${name}`, message: `is 0: allow "${zero}" in the mapping.` });
  }
}
