import { Field, type Float, ID, ObjectType } from 'type-graphql';
import { getField, getResource } from '../../db/registry.js';
import { governs } from '../../resource/governed.js';
import { graphqlScalar, namedClass, type InputClass } from '../../resource/operators.js';
import './order.entity.js';

/** Answers of verbs that are no records; each field is as visible as the field of the order it shows. */
function answerType(name: string, resourceName: string, fields: readonly string[]): InputClass {
  const made = namedClass(name);
  ObjectType(name, { simpleResolvers: true })(made);
  const resource = getResource(resourceName);
  for (const fieldName of fields) {
    const field = getField(resource, fieldName);
    const scalar = graphqlScalar(field, resource.typeName);
    show(made, fieldName, () => scalar, !field.required && field.kind !== 'money');
    governs(name, fieldName, { resource: resourceName, field: fieldName, use: 'whole' });
  }
  return made;
}

function show(made: InputClass, name: string, type: () => unknown, nullable: boolean): void {
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the library's type lists its own scalars only
  const returns = type as () => typeof Float;
  Field(returns, { nullable })(made.prototype, name);
}

const OrderPreviewLine = answerType('OrderPreviewLine', 'orderLine', [
  'sku',
  'name',
  'unit',
  'quantity',
  'unitPrice',
  'vatRate',
  'purchasePrice',
  'discountTotal',
  'vatAmount',
  'total',
  'grossProfit',
  'margin',
]);

export const OrderPreview = answerType('OrderPreview', 'order', [
  'currency',
  'linesTotal',
  'discountTotal',
  'vatTotal',
  'total',
  'paid',
  'due',
  'purchaseTotal',
  'grossProfit',
  'margin',
]);
show(OrderPreview, 'lines', () => [OrderPreviewLine], false);
governs('OrderPreview', 'lines', { resource: 'order', field: 'lines', use: 'whole' });

/** What became of one order of a bulk change: changed, or why not. */
export const OrderBulkResult = namedClass('OrderBulkResult');
ObjectType('OrderBulkResult', { simpleResolvers: true })(OrderBulkResult);
const bulk: [name: string, type: () => unknown, nullable: boolean][] = [
  ['id', () => ID, false],
  ['changed', () => Boolean, false],
  ['code', () => String, true],
  ['message', () => String, true],
];
for (const [name, type, nullable] of bulk) {
  show(OrderBulkResult, name, type, nullable);
  governs('OrderBulkResult', name, { resource: 'order', verb: 'changeOrdersStatus' });
}
