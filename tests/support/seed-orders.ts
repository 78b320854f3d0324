import { write } from '../../server/changes/write.js';
import { Offer } from '../../server/domain/catalog/offer.entity.js';
import { Product } from '../../server/domain/catalog/product.entity.js';
import { Customer } from '../../server/domain/customers/customer.entity.js';
import { DeliveryType } from '../../server/domain/orders/delivery-type.entity.js';
import { OrderLine } from '../../server/domain/orders/order-line.entity.js';
import { Order } from '../../server/domain/orders/order.entity.js';
import { Payment } from '../../server/domain/orders/payment.entity.js';
import { Status } from '../../server/domain/orders/status.entity.js';
import { Shop } from '../../server/domain/shops/shop.entity.js';
import { User } from '../../server/auth/user.entity.js';
import { addRecord } from '../../server/resource/records.js';
import type { TestApp } from './app.js';

/** One order as a test wants it; what is left out is plain. Money in minor units of the shop's currency. */
export interface SeedOrder {
  number?: string;
  shop?: string;
  status?: string;
  manager?: number;
  /** Index of a seeded customer; none when left out. */
  customer?: number;
  total?: number;
  paid?: number;
  purchaseTotal?: number;
  grossProfit?: number;
  margin?: number;
  createdAt?: string;
  lastName?: string | null;
  firstName?: string | null;
  phone?: string | null;
  email?: string | null;
  call?: boolean;
  tags?: string[];
  deliveryCost?: number;
  deliveryType?: string;
  deliveryDate?: string | null;
  lines?: { name: string; sku?: string; unitPrice?: number; purchasePrice?: number; quantity?: number }[];
  payments?: number[];
}

export interface Seed {
  orders?: SeedOrder[];
  customers?: Partial<Customer>[];
  /** Further shops: code and currency; "main" sells in euro. */
  shops?: Record<string, string>;
}

/**
 * Writes records as they are, past the rules of the verbs: these tests are about reading, rights and the change log,
 * and want values that no rule would make. Gives the ids.
 */
export async function seedOrders(
  test: TestApp,
  seed: Seed,
): Promise<{ orders: number[]; customers: number[] }> {
  const context = await test.context();
  const orders = seed.orders ?? [];
  const made = await write(
    context,
    async (writing) => {
      const { em } = writing;
      for (const [code, currency] of Object.entries(seed.shops ?? {}))
        addRecord(writing, Shop, { code, name: code, currency });
      await em.flush();
      const shops = new Map((await em.findAll(Shop, {})).map((shop) => [shop.code, shop]));
      const customers = (seed.customers ?? []).map((values) => addRecord(writing, Customer, values));
      await em.flush();
      const product = addRecord(writing, Product, { name: 'Lamp' });
      const offer = addRecord(writing, Offer, {
        product,
        name: 'Lamp, red',
        sku: 'LAMP-RED',
        purchasePrice: 400_000,
        purchaseCurrency: 'EUR',
      });
      const made = orders.map((values, index) => {
        const shop = shops.get(values.shop ?? 'main');
        if (!shop) throw new Error(`There is no shop ${values.shop}.`);
        const order = addRecord(writing, Order, {
          number: values.number ?? `S${index + 1}`,
          shop,
          currency: shop.currency,
          status: em.getReference(Status, values.status ?? 'new'),
          manager: values.manager === undefined ? null : em.getReference(User, values.manager),
          customer: values.customer === undefined ? null : (customers[values.customer] ?? null),
          createdAt: new Date(values.createdAt ?? '2026-03-01T10:00:00Z'),
          total: values.total ?? 0,
          paid: values.paid ?? 0,
          purchaseTotal: values.purchaseTotal ?? 0,
          grossProfit: values.grossProfit ?? 0,
          margin: values.margin ?? null,
          firstName: values.firstName ?? null,
          lastName: values.lastName ?? null,
          phone: values.phone ?? null,
          email: values.email ?? null,
          call: values.call ?? false,
          tags: values.tags ?? null,
          deliveryCost: values.deliveryCost ?? 0,
          deliveryType: values.deliveryType ? em.getReference(DeliveryType, values.deliveryType) : null,
          deliveryDate: values.deliveryDate ?? null,
        });
        (values.lines ?? []).forEach((line, position) =>
          addRecord(writing, OrderLine, {
            order,
            offer,
            position,
            name: line.name,
            sku: line.sku ?? null,
            quantity: line.quantity ?? 1000,
            unitPrice: line.unitPrice ?? 0,
            purchasePrice: line.purchasePrice ?? null,
            currency: shop.currency,
          }),
        );
        (values.payments ?? []).forEach((amount) =>
          addRecord(writing, Payment, { order, amount, currency: shop.currency }),
        );
        return order;
      });
      return { orders: made.map((order) => order.id), customers: customers.map((customer) => customer.id) };
    },
    // A number for the record and one for its row of the change log.
    50 +
      4 * orders.length +
      4 * orders.reduce((sum, order) => sum + (order.lines?.length ?? 0) + (order.payments?.length ?? 0), 0) +
      4 * (seed.customers?.length ?? 0),
  );
  return made;
}
