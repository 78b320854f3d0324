import { ID } from 'type-graphql';
import { getResource } from '../../db/registry.js';
import { keepCustomPlace } from '../../resource/custom-places.js';
import { governs } from '../../resource/governed.js';
import { QuantityScalar } from '../../resource/scalars.js';
import '../customers/customer.entity.js';
import { addField, createInputOf, verbInput } from './input-fields.js';
import './order.entity.js';

/** Input types of the verbs of an order; each field follows the write right of the field it fills. */
const LINE_FIELDS = [
  'offer',
  'sku',
  'name',
  'externalId',
  'unit',
  'quantity',
  'unitPrice',
  'purchasePrice',
  'discountAmount',
  'discountPercent',
  'vatRate',
  'priceType',
  'comment',
  'status',
  'warehouse',
];

export const OrderLineInput = verbInput('OrderLineInput', 'orderLine', LINE_FIELDS, {
  required: ['quantity'],
});

export const OrderLineChange = verbInput('OrderLineChange', 'orderLine', LINE_FIELDS, {
  extra: {
    id: { type: () => ID, description: 'The line to change; without it a line is added.' },
    remove: { type: () => Boolean, description: 'Takes the line out.' },
  },
});

for (const input of [OrderLineInput, OrderLineChange])
  keepCustomPlace(input, getResource('orderLine'), 'Input');

export const PaymentInput = verbInput(
  'PaymentInput',
  'payment',
  ['type', 'status', 'amount', 'paidAt', 'externalId', 'comment'],
  {
    required: ['amount'],
  },
);

/** A customer is found by id, else externalId, else phone, else e-mail; else made from what is given. */
export const OrderCustomerInput = verbInput(
  'OrderCustomerInput',
  'customer',
  ['externalSource', 'externalId', 'firstName', 'lastName', 'patronymic', 'sex', 'birthday'],
  {
    extra: {
      id: { type: () => ID },
      phone: { type: () => String },
      email: { type: () => String },
    },
  },
);
keepCustomPlace(OrderCustomerInput, getResource('customer'), 'Input');
governs('OrderCustomerInput', 'phone', { resource: 'customer', field: 'phones', use: 'create' });
governs('OrderCustomerInput', 'email', { resource: 'customer', field: 'emails', use: 'create' });

/** The generated input of a new order, with what only its verb knows. */
export const OrderCreate = createInputOf('order');
const more = {
  customer: {
    type: () => OrderCustomerInput,
    description: 'Found by id, externalId, phone or email, in this order; else made.',
  },
  lines: { type: () => [OrderLineInput], isRequired: true },
  payments: { type: () => [PaymentInput] },
  status: { type: () => String, description: 'Code; empty: the default status.' },
  currency: { type: () => String, description: "Only as a check: an order is in its shop's currency." },
};
for (const [name, field] of Object.entries(more)) addField(OrderCreate, name, field);
governs('OrderCreate', 'customer', { resource: 'order', field: 'customer', use: 'create' });
governs('OrderCreate', 'lines', { resource: 'order', verb: 'createOrder' });
governs('OrderCreate', 'payments', { resource: 'order', verb: 'createOrder' });
governs('OrderCreate', 'status', { resource: 'order', field: 'status', use: 'create' });
governs('OrderCreate', 'currency', { resource: 'order', field: 'currency', use: 'create' });

export const ReturnedLine = verbInput('ReturnedLine', 'orderLine', [], {
  extra: {
    line: { type: () => ID, isRequired: true },
    quantity: { type: () => QuantityScalar, isRequired: true },
    restock: { type: () => Boolean, description: 'The goods are fit to be sold again; true when not given.' },
  },
});
