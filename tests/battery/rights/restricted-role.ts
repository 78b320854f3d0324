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

const OF_ORDER: NonNullable<GrantsInput[string]['fields']> = {
  phone: { read: 'masked' },
  email: { read: 'masked' },
  lastName: { read: 'own' },
  customer: { read: 'own', write: false },
  method: { read: 'own', write: true },
  customerComment: { read: 'own' },
  tags: { read: 'own' },
  deliveryDate: { read: 'own' },
  managerComment: { read: 'none' },
  call: { read: 'none' },
  statusComment: { read: 'none' },
  statusDueAt: { read: 'none' },
  paid: { read: 'own', write: false },
};

/** A role with every kind of restriction: rows by condition, classes, masked fields, fields on own rows only. */
export const RESTRICTED: GrantsInput = {
  ...Object.fromEntries(DICTIONARIES.map((name) => [name, opens])),
  order: {
    read: { reach: 'all', where: { total: { lt: '500.00' } } },
    change: 'own',
    delete: 'own',
    verbs: 'all',
    see: ['open'],
    write: ['open', 'personal'],
    fields: OF_ORDER,
  },
  orderLine: {
    read: 'all',
    change: 'all',
    create: true,
    see: ['open'],
    write: ['open'],
    fields: { comment: 'none' },
  },
  payment: {
    read: 'all',
    change: 'all',
    create: true,
    see: ['open'],
    write: ['open'],
    fields: { comment: 'none' },
  },
  statusPeriod: opens,
  orderExternalId: opens,
  customerExternalId: opens,
  customer: {
    read: { reach: 'all', where: { bad: { eq: false } } },
    change: 'own',
    delete: 'own',
    create: true,
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
  address: { read: 'all', change: 'all', create: true, see: ['open'], write: ['open'] },
  task: {
    read: 'own',
    change: 'own',
    create: true,
    verbs: ['completeTask', 'completeTasks', 'reopenTask'],
    see: ['open'],
    write: ['open'],
    fields: { comment: 'none' },
  },
  company: { read: 'own', see: ['open', 'personal'], fields: { bank: 'none' } },
  product: { read: 'all', see: ['open'], fields: { description: 'none' } },
  offer: { read: 'all', see: ['open'], fields: { barcode: 'none', weightGrams: 'none' } },
  price: opens,
  stock: { read: 'all', change: 'all', verbs: 'all', see: ['open'], write: ['open'] },
};

/** A second role of the same person: it adds names and contacts on own orders, and there only. */
export const SECOND: GrantsInput = { order: { read: 'own', see: ['open', 'personal'] } };

/** A third: it adds one field on orders of small sums, so that fields of one record are shown by different conditions. */
export const THIRD: GrantsInput = {
  order: {
    read: { reach: 'all', where: { total: { lt: '10.12' } } },
    see: ['open'],
    fields: { ...OF_ORDER, customerComment: { read: 'all' } },
  },
};

/** Where a record stands for the restricted person: out of reach, within it, of a small sum beside, or their own. */
export type Place = 'away' | 'reached' | 'cheap' | 'own';
export type Shown = 'full' | 'tail' | 'hidden';

/** How a field of such a record is shown, worked out from the sentences above and not by the code that serves them. */
export function shownTo(resource: ResourceMeta, field: FieldMeta, place: Place): Shown {
  if (place === 'away') return 'hidden';
  const shown = shownBy(RESTRICTED, resource, field, place);
  if (place === 'cheap' && shown !== 'full') return better(shown, shownBy(THIRD, resource, field, place));
  return place === 'own' && shown !== 'full' ? better(shown, shownBy(SECOND, resource, field, place)) : shown;
}

function shownBy(role: GrantsInput, resource: ResourceMeta, field: FieldMeta, place: Place): Shown {
  const grant = role[resource.name];
  if (!grant || field.sensitivity === 'secret') return 'hidden';
  if (field.target && !RESTRICTED[getTarget(field).name]) return 'hidden';
  const exception = grant.fields?.[field.name];
  const said = typeof exception === 'object' ? exception.read : exception;
  const made = (field.dependsOn ?? []).map((path) => {
    const source = getField(resource, path.split('.')[0] ?? '');
    // What is made of orders tells of those out of reach.
    return source.target && !source.owned ? 'hidden' : shownBy(role, resource, source, place);
  });
  if (made.some((shown) => shown !== 'full')) return 'hidden';
  if (said === 'masked') return 'tail';
  if (said === 'own') return place === 'own' ? 'full' : 'hidden';
  if (said === 'none') return 'hidden';
  return said !== undefined || grant.see?.includes(field.sensitivity) ? 'full' : 'hidden';
}

const better = (one: Shown, other: Shown): Shown =>
  one === 'full' || other === 'full' ? 'full' : one === 'tail' || other === 'tail' ? 'tail' : 'hidden';
