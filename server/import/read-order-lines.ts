import type { InputIssue } from '../errors.js';
import type { Values } from '../changes/change-rows.js';
import type { FieldMeta } from '../db/registry.js';
import { compileSection } from './compile-section.js';
import type { ValuePlace } from './compile-value.js';
import type { Dictionaries } from './dictionaries.js';
import { scopeOf, type Scope } from './joined-tables.js';
import { fail, type Mapping } from './mapping.js';
import type { LineDraft, OrderGroup } from './order-draft.js';
import { unitPriceOfTotal } from './price-order.js';
import type { SourceRow } from './read-rows.js';

export type Blame = (row: SourceRow, issues: InputIssue[]) => void;

/** Reads the lines of an order; what is wrong is blamed on the row it stands in. */
export type ReadOrderLines = (
  group: OrderGroup,
  order: Values,
  currency: string,
  blame: Blame,
) => LineDraft[];

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

export function compileOrderLines(place: ValuePlace, dictionaries: Dictionaries): ReadOrderLines {
  const { mapping } = place;
  const { lines } = mapping;
  if (!lines) return () => [];
  const here: ValuePlace = { ...place, ...(lines.from === undefined ? {} : { within: lines.from }) };
  const line = compileSection('orderLine', lines.fields, 'lines', here, { lineTotal: LINE_TOTAL });
  const offer = mapping.offer && compileSection('offer', mapping.offer, 'offer', here);
  const product = mapping.product && compileSection('product', mapping.product, 'product', here);
  const branch = mapping.group && compileSection('productGroup', mapping.group, 'group', here);
  const scopes = scopesOfParts(place, lines.from);
  if (!line.fields.some((field) => field.name === 'quantity'))
    fail(place.mappingPath, ['lines.fields.quantity: is missing.']);

  const readLine = (scope: Scope, currency: string, issues: InputIssue[]): LineDraft => {
    const draft: LineDraft = {
      values: line.read(scope, issues, currency),
      offer: offer?.read(scope, issues, currency) ?? {},
      product: product?.read(scope, issues, currency) ?? {},
    };
    const group = branch?.read(scope, issues);
    if (group?.['externalId'] !== undefined) draft.group = group;
    dictionaries.needAll(line.fields, draft.values, 'lines', issues);
    dictionaries.needAll(offer?.fields ?? [], draft.offer, 'offer', issues);
    dictionaries.needAll(product?.fields ?? [], draft.product, 'product', issues);
    return draft;
  };
  return (group, order, currency, blame) => {
    const mayBeNegative = dictionaries.find('orderType', String(order['type']))?.['allowsNegative'] === true;
    return scopes(group).map(({ row, scope }, index) => {
      const issues: InputIssue[] = [];
      const draft = readLine(scope, currency, issues);
      completeLine(draft, currency, group.before + index + 1, issues);
      checkLine(draft.values, mapping, mayBeNegative, issues);
      blame(row, issues);
      return draft;
    });
  };
}

type PartScopes = (group: OrderGroup) => { row: SourceRow; scope: Scope }[];

/** Rows that parts of an order are made from: those of the main file, or those joined to the order's first row. */
export function scopesOfParts({ tables }: ValuePlace, from: string | undefined): PartScopes {
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
  if (offer['purchasePrice'] !== undefined) offer['purchaseCurrency'] ??= currency;
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
