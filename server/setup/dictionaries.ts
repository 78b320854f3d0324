import type { Write } from '../changes/write.js';
import { PriceType } from '../domain/catalog/price-type.entity.js';
import { Unit } from '../domain/catalog/unit.entity.js';
import { CancelReason } from '../domain/orders/cancel-reason.entity.js';
import { DeliveryType } from '../domain/orders/delivery-type.entity.js';
import { OrderMethod } from '../domain/orders/order-method.entity.js';
import { OrderType } from '../domain/orders/order-type.entity.js';
import { PaymentStatus } from '../domain/orders/payment-status.entity.js';
import { PaymentType } from '../domain/orders/payment-type.entity.js';
import { StatusGroup } from '../domain/orders/status-group.entity.js';
import { Status, type StatusEffect } from '../domain/orders/status.entity.js';
import { Shop } from '../domain/shops/shop.entity.js';
import { Warehouse } from '../domain/stock/warehouse.entity.js';
import { addRecord } from '../resource/records.js';

interface StatusRow {
  code: string;
  name: string;
  color: string;
  icon: string;
  effect: StatusEffect;
  minutes?: number;
  to: string[];
}

const GROUPS: { code: string; name: string; statuses: StatusRow[] }[] = [
  {
    code: 'new',
    name: 'New',
    statuses: [
      {
        code: 'new',
        name: 'New',
        color: '#2563eb',
        icon: 'fiber_new',
        effect: 'RESERVE',
        minutes: 10,
        to: ['approval', 'picking', 'canceled'],
      },
    ],
  },
  {
    code: 'approval',
    name: 'Approval',
    statuses: [
      {
        code: 'approval',
        name: 'To be confirmed',
        color: '#7c3aed',
        icon: 'phone_in_talk',
        effect: 'RESERVE',
        minutes: 240,
        to: ['picking', 'no-call', 'canceled'],
      },
      {
        code: 'no-call',
        name: 'No answer',
        color: '#d97706',
        icon: 'phone_missed',
        effect: 'RESERVE',
        minutes: 1440,
        to: ['approval', 'picking', 'canceled'],
      },
    ],
  },
  {
    code: 'assembling',
    name: 'Picking',
    statuses: [
      {
        code: 'picking',
        name: 'Being picked',
        color: '#0891b2',
        icon: 'inventory_2',
        effect: 'RESERVE',
        minutes: 480,
        to: ['picked', 'approval', 'canceled'],
      },
      {
        code: 'picked',
        name: 'Picked',
        color: '#0d9488',
        icon: 'check_box',
        effect: 'RESERVE',
        minutes: 1440,
        to: ['shipped', 'canceled'],
      },
    ],
  },
  {
    code: 'delivery',
    name: 'Delivery',
    statuses: [
      {
        code: 'shipped',
        name: 'Shipped',
        color: '#4f46e5',
        icon: 'local_shipping',
        effect: 'SHIP',
        minutes: 10080,
        to: ['delivered', 'returned'],
      },
    ],
  },
  {
    code: 'complete',
    name: 'Done',
    statuses: [
      {
        code: 'delivered',
        name: 'Delivered',
        color: '#16a34a',
        icon: 'done_all',
        effect: 'COMPLETE',
        to: ['returned'],
      },
      {
        code: 'returned',
        name: 'Returned',
        color: '#9333ea',
        icon: 'undo',
        effect: 'COMPLETE',
        to: ['delivered'],
      },
    ],
  },
  {
    code: 'cancel',
    name: 'Cancelled',
    statuses: [
      { code: 'canceled', name: 'Cancelled', color: '#dc2626', icon: 'cancel', effect: 'CANCEL', to: [] },
    ],
  },
];

/** Code and name; the first is the default one. */
type Names = [code: string, name: string][];

const CANCEL_REASONS: Names = [
  ['changed-mind', 'Changed their mind'],
  ['no-answer', 'Could not be reached'],
  ['price', 'Too expensive'],
  ['out-of-stock', 'Goods out of stock'],
  ['delivery-time', 'Delivery takes too long'],
  ['duplicate', 'Duplicate order'],
  ['test', 'Test order'],
];
const METHODS: Names = [
  ['cart', 'Cart on the website'],
  ['one-click', 'One-click order'],
  ['phone', 'By phone'],
  ['messenger', 'Messenger'],
  ['email', 'E-mail'],
  ['marketplace', 'Marketplace'],
  ['pos', 'In the store'],
];
const PAYMENT_TYPES: Names = [
  ['card', 'Card online'],
  ['cash', 'Cash'],
  ['bank-transfer', 'Bank transfer'],
  ['cash-on-delivery', 'Cash on delivery'],
];
const DELIVERY_TYPES: Names = [
  ['courier', 'Courier'],
  ['pickup', 'Pick-up'],
  ['post', 'Post'],
];

/** The lists a shop begins with; all of them can be changed in the panel. */
export function fillDictionaries(writing: Write): void {
  fillStatuses(writing);
  const fill = <T extends object>(entity: new () => T, names: Names): void =>
    names.forEach(
      ([code, name], ordering) =>
        void addRecord<object>(writing, entity, { code, name, ordering, isDefault: ordering === 0 }),
    );
  fill(CancelReason, CANCEL_REASONS);
  fill(OrderMethod, METHODS);
  fill(PaymentType, PAYMENT_TYPES);
  fill(DeliveryType, DELIVERY_TYPES);
  addRecord(writing, OrderType, { code: 'retail', name: 'Retail', isDefault: true });
  addRecord(writing, OrderType, { code: 'wholesale', name: 'Wholesale', ordering: 1 });
  addRecord(writing, OrderType, {
    code: 'return',
    name: 'Return document',
    ordering: 2,
    allowsNegative: true,
  });
  addRecord(writing, PaymentStatus, { code: 'not-paid', name: 'Not paid', isDefault: true });
  addRecord(writing, PaymentStatus, { code: 'paid', name: 'Paid', ordering: 1, paymentComplete: true });
  addRecord(writing, PaymentStatus, { code: 'failed', name: 'Failed', ordering: 2 });
  addRecord(writing, Unit, { code: 'pcs', name: 'Piece', isDefault: true });
  addRecord(writing, Shop, { code: 'main', name: 'Main shop', currency: 'EUR', isDefault: true });
  addRecord(writing, PriceType, { code: 'base', name: 'Base price', currency: 'EUR', isDefault: true });
  addRecord(writing, Warehouse, { code: 'main', name: 'Main warehouse', isDefault: true });
}

function fillStatuses(writing: Write): void {
  GROUPS.forEach(({ code, name, statuses }, ordering) => {
    const group = addRecord(writing, StatusGroup, { code, name, ordering });
    statuses.forEach((row, place) =>
      addRecord(writing, Status, {
        code: row.code,
        name: row.name,
        group,
        color: row.color,
        icon: row.icon,
        effect: row.effect,
        timeLimitMinutes: row.minutes ?? null,
        transitionsTo: row.to,
        ordering: ordering * 10 + place,
        isDefault: row.code === 'new',
      }),
    );
  });
}
