import { getField, getTarget, type FieldMeta, type ResourceMeta } from '../../../server/db/registry.js';
import type { GrantsInput } from '../../../server/rights/grants.js';

const DICTIONARIES = [
  'shop',
  'status',
  'statusGroup',
  'cancelReason',
  'orderMethod',
  'orderType',
  'deliveryType',
  'deliveryService',
  'paymentType',
  'paymentStatus',
  'priceType',
  'warehouse',
  'tag',
  'unit',
  'user',
  'userGroup',
  'productGroup',
];

const opens: GrantsInput[string] = { read: 'all', see: ['open'] };

/** A role with every kind of restriction: rows by condition, classes, masked fields, fields on own rows only. */
export const RESTRICTED: GrantsInput = {
  ...Object.fromEntries(DICTIONARIES.map((name) => [name, opens])),
  order: {
    read: { reach: 'all', where: { total: { lt: '500.00' } } },
    change: 'own',
    verbs: ['changeOrderStatus', 'cancelOrder', 'changeOrdersStatus'],
    see: ['open'],
    write: ['open', 'personal'],
    fields: {
      phone: { read: 'masked' },
      email: { read: 'masked' },
      lastName: { read: 'own' },
      customer: { read: 'own', write: false },
      customerComment: { read: 'own' },
      tags: { read: 'own' },
      deliveryDate: { read: 'own' },
      managerComment: { read: 'none' },
      call: { read: 'none' },
      statusComment: { read: 'none' },
    },
  },
  orderLine: { read: 'all', see: ['open'], fields: { comment: 'none' } },
  payment: { read: 'all', see: ['open'], fields: { comment: 'none' } },
  statusPeriod: opens,
  customer: {
    read: { reach: 'all', where: { bad: { eq: false } } },
    change: 'own',
    see: ['open'],
    write: ['open'],
    fields: {
      phones: { read: 'masked' },
      emails: { read: 'masked' },
      firstName: { read: 'all' },
      vip: { read: 'own' },
      tags: { read: 'none' },
      personalDiscountPercent: { read: 'none', write: false },
      manager: { write: false },
    },
  },
  address: { read: 'all', see: ['open'] },
  company: { read: 'own', see: ['open', 'personal'], fields: { bank: 'none' } },
  product: { read: 'all', see: ['open'], fields: { description: 'none' } },
  offer: { read: 'all', see: ['open'], fields: { barcode: 'none', weightGrams: 'none' } },
  price: opens,
  stock: { read: 'all', see: ['open'] },
};

export type Level = 'all' | 'own' | 'masked' | 'none';

/** How the role reads a field, worked out from the sentences above and not by the code that serves them. */
export function levelOf(resource: ResourceMeta, field: FieldMeta): Level {
  const grant = RESTRICTED[resource.name];
  if (!grant || field.sensitivity === 'secret') return 'none';
  if (field.target && !RESTRICTED[getTarget(field).name]) return 'none';
  const exception = grant.fields?.[field.name];
  const said = typeof exception === 'object' ? exception.read : exception;
  const own: Level =
    said === undefined || said === 'read' || said === 'write'
      ? grant.see?.includes(field.sensitivity)
        ? 'all'
        : 'none'
      : said;
  const sources = (field.dependsOn ?? []).map((name) => levelOf(resource, getField(resource, name)));
  if (sources.some((level) => level === 'none' || level === 'masked')) return 'none';
  return sources.includes('own') && own === 'all' ? 'own' : own;
}
