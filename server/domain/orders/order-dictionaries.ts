import type { Context } from '../../context.js';
import type { SqlRow, SqlValue } from '../../db/reader.js';
import type { StatusEffect } from './status.entity.js';

export interface ShopEntry {
  code: string;
  currency: string;
  timeZone: string;
  countryIso: string | undefined;
  ownCustomerBase: boolean;
  active: boolean;
  isDefault: boolean;
}

export interface StatusEntry {
  code: string;
  name: string;
  effect: StatusEffect;
  timeLimitMinutes: number | null;
  /** Empty: anywhere. */
  transitionsTo: string[];
  active: boolean;
  isDefault: boolean;
}

export interface WarehouseEntry {
  code: string;
  shop: string | null;
  active: boolean;
  isDefault: boolean;
}

export interface DeliveryTypeEntry {
  code: string;
  currency: string | null;
  defaultCost: number | null;
  defaultNetCost: number | null;
  vatRate: number | null;
}

export interface PlainEntry {
  code: string;
  active: boolean;
  isDefault: boolean;
}

/** The short lists that every verb of an order looks things up in, by code, in their order. */
export interface OrderDictionaries {
  shop: Map<string, ShopEntry>;
  status: Map<string, StatusEntry>;
  warehouse: Map<string, WarehouseEntry>;
  deliveryType: Map<string, DeliveryTypeEntry>;
  deliveryService: Map<string, PlainEntry>;
  orderType: Map<string, PlainEntry & { allowsNegative: boolean }>;
  orderMethod: Map<string, PlainEntry>;
  priceType: Map<string, PlainEntry>;
  paymentType: Map<string, PlainEntry>;
  paymentStatus: Map<string, PlainEntry & { paymentComplete: boolean }>;
  cancelReason: Map<string, PlainEntry>;
}

const LIFE_MS = 1000;
const kept = new WeakMap<object, { until: number; loading: Promise<OrderDictionaries> }>();

/**
 * The lists as they were at most a second ago. They are read on the reader's connection, so it may be called inside a
 * transaction too.
 */
export function getOrderDictionaries(context: Context): Promise<OrderDictionaries> {
  const known = kept.get(context.reader);
  if (known && known.until > Date.now()) return known.loading;
  const loading = load(context);
  kept.set(context.reader, { until: Date.now() + LIFE_MS, loading });
  loading.catch(() => kept.delete(context.reader));
  return loading;
}

/** The next verb reads the lists anew: one of them was just changed here. */
export function forgetOrderDictionaries(context: Context): void {
  kept.delete(context.reader);
}

async function load(context: Context): Promise<OrderDictionaries> {
  const plain = (table: string) => read(context, table, [], (entry) => entry);
  const [
    shop,
    status,
    warehouse,
    deliveryType,
    deliveryService,
    orderType,
    orderMethod,
    priceType,
    paymentType,
    paymentStatus,
    cancelReason,
  ] = await Promise.all([
    read(context, 'shop', ['currency', 'time_zone', 'country_iso', 'own_customer_base'], (entry, row) => ({
      ...entry,
      currency: String(row[3]),
      timeZone: String(row[4]),
      countryIso: textOrNull(row[5]) ?? undefined,
      ownCustomerBase: isTrue(row[6]),
    })),
    read(context, 'status', ['name', 'effect', 'time_limit_minutes', 'transitions_to'], (entry, row) => ({
      ...entry,
      name: String(row[3]),
      effect: effectOf(row[4]),
      timeLimitMinutes: numberOrNull(row[5]),
      transitionsTo: textsOf(row[6]),
    })),
    read(context, 'warehouse', ['shop'], (entry, row) => ({ ...entry, shop: textOrNull(row[3]) })),
    read(
      context,
      'delivery_type',
      ['currency', 'default_cost', 'default_net_cost', 'vat_rate'],
      (entry, row) => ({
        ...entry,
        currency: textOrNull(row[3]),
        defaultCost: numberOrNull(row[4]),
        defaultNetCost: numberOrNull(row[5]),
        vatRate: numberOrNull(row[6]),
      }),
    ),
    plain('delivery_service'),
    read(context, 'order_type', ['allows_negative'], (entry, row) => ({
      ...entry,
      allowsNegative: isTrue(row[3]),
    })),
    plain('order_method'),
    plain('price_type'),
    plain('payment_type'),
    read(context, 'payment_status', ['payment_complete'], (entry, row) => ({
      ...entry,
      paymentComplete: isTrue(row[3]),
    })),
    plain('cancel_reason'),
  ]);
  return {
    shop,
    status,
    warehouse,
    deliveryType,
    deliveryService,
    orderType,
    orderMethod,
    priceType,
    paymentType,
    paymentStatus,
    cancelReason,
  };
}

async function read<T>(
  context: Context,
  table: string,
  more: string[],
  make: (entry: PlainEntry, row: SqlRow) => T,
): Promise<Map<string, T>> {
  const columns = ['code', 'active', 'is_default', ...more].map((column) => `\`${column}\``).join(', ');
  const rows = await context.reader.all(
    `select ${columns} from \`${table}\` where deleted_at is null order by ordering, code`,
    [],
  );
  return new Map(
    rows.map((row) => [
      String(row[0]),
      make({ code: String(row[0]), active: isTrue(row[1]), isDefault: isTrue(row[2]) }, row),
    ]),
  );
}

const isTrue = (value: SqlValue | undefined): boolean => Number(value) === 1;
const textOrNull = (value: SqlValue | undefined): string | null =>
  value === null || value === undefined ? null : String(value);
const numberOrNull = (value: SqlValue | undefined): number | null =>
  value === null || value === undefined ? null : Number(value);

function textsOf(value: SqlValue | undefined): string[] {
  const list: unknown = typeof value === 'string' ? JSON.parse(value) : [];
  return Array.isArray(list) ? list.map(String) : [];
}

function effectOf(value: SqlValue | undefined): StatusEffect {
  return value === 'RESERVE' || value === 'SHIP' || value === 'COMPLETE' || value === 'CANCEL'
    ? value
    : 'NONE';
}

/** The entry that is taken when nobody names one; an inactive one is taken by name only. */
export function findDefault<T extends { isDefault: boolean; active: boolean }>(
  entries: Map<string, T>,
): T | undefined {
  return [...entries.values()].find((entry) => entry.isDefault && entry.active);
}
