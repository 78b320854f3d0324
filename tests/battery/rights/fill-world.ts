import { User } from '../../../server/auth/user.entity.js';
import { write, type Write } from '../../../server/changes/write.js';
import { getResourceOf, type EntityClass, type FieldMeta } from '../../../server/db/registry.js';
import { Offer } from '../../../server/domain/catalog/offer.entity.js';
import { Price } from '../../../server/domain/catalog/price.entity.js';
import { Product } from '../../../server/domain/catalog/product.entity.js';
import { Company } from '../../../server/domain/companies/company.entity.js';
import { Address } from '../../../server/domain/customers/address.entity.js';
import { Customer } from '../../../server/domain/customers/customer.entity.js';
import { OrderLine } from '../../../server/domain/orders/order-line.entity.js';
import { OrderMethod } from '../../../server/domain/orders/order-method.entity.js';
import { Order } from '../../../server/domain/orders/order.entity.js';
import { Payment } from '../../../server/domain/orders/payment.entity.js';
import { PriceType } from '../../../server/domain/catalog/price-type.entity.js';
import { StatusPeriod } from '../../../server/domain/orders/status-period.entity.js';
import { Status } from '../../../server/domain/orders/status.entity.js';
import { noteNewValues } from '../../../server/domain/custom-fields/note-custom-values.js';
import {
  CustomerExternalId,
  OrderExternalId,
} from '../../../server/domain/external-ids/external-id.entity.js';
import { Shop } from '../../../server/domain/shops/shop.entity.js';
import { UserGroup } from '../../../server/domain/people/user-group.entity.js';
import { Warehouse } from '../../../server/domain/stock/warehouse.entity.js';
import { Stock } from '../../../server/domain/stock/stock.entity.js';
import { Task } from '../../../server/domain/tasks/task.entity.js';
import { addRecord } from '../../../server/resource/records.js';
import type { TestApp } from '../../support/app.js';
import { evenOutTimes } from './even-out-times.js';
import { shownTo, type Place } from './restricted-role.js';
import { valueOf } from './value-of.js';

const RECORDS = 24;
const MORE = 7;
/** Of the orders before this one the third role says more; their sums are below 10.12. */
const CHEAP = 12;
const FAR = 900_000_000_000;
/** Not made up by kind: what the record is known by, what binds records together, what a cell sets itself. */
const LEFT = new Set([
  ...['id', 'version', 'createdAt', 'updatedAt', 'deletedAt', 'deleteReason', 'externalSource', 'externalId'],
  ...[
    'number',
    'currency',
    'purchaseCurrency',
    'shop',
    'status',
    'mergedInto',
    'parent',
    'active',
    'timeZone',
  ],
  // A verb would reckon these anew from each other: they are set by hand.
  ...['total', 'linesTotal', 'due', 'discountTotal', 'vatTotal', 'vatMode', 'unitPrice', 'quantity'],
  ...[
    'discountAmount',
    'discountPercent',
    'vatRate',
    'vatAmount',
    'onHand',
    'reserved',
    'statusDueAt',
    'bad',
  ],
]);

/**
 * Fills a world with records that have a value in every field of the registry. The twin world is the same but for what
 * the restricted person may not see: hidden values, records out of reach, and some more of those.
 */
export async function fillWorld(
  test: TestApp,
  { personId, colleagueId }: { personId: number; colleagueId: number },
  isTwin: boolean,
): Promise<void> {
  const context = await test.context();
  await write(
    context,
    async (writing) => {
      const world = openWorld(writing, { personId, colleagueId }, isTwin);
      await world.fill();
    },
    4000,
  );
  await write(context, async (writing) => {
    if (isTwin) addMoreOutOfReach(writing);
    // Each of those takes a number for its row of the change log: here nobody else gets it.
    else for (let row = 0; row < MORE * 3; row++) writing.nextId();
  });
  // A second version of some records, so that the history has changes of hidden fields too.
  await write(context, async (writing) => {
    for (const order of await writing.em.find(
      Order,
      { id: { $lt: FAR } },
      { limit: 6, orderBy: { id: 'asc' } },
    )) {
      order.deliveryNetCost += isTwin ? 33 : 44;
      order.purchaseTotal += isTwin ? 11 : 22;
    }
    for (const customer of await writing.em.find(Customer, {}, { limit: 4, orderBy: { id: 'asc' } }))
      customer.notes = isTwin ? 'noted otherwise' : 'noted plain';
    // Of those deleted one was within reach; the other is another one in the twin.
    for (const number of ['W22', isTwin ? 'W23' : 'W20'])
      Object.assign(await writing.em.findOneOrFail(Order, { number }), {
        deletedAt: new Date(Date.UTC(2026, 1, 3)),
        deleteReason: 'deleted for the proof',
      });
  });
  await evenOutTimes(test);
}

function openWorld(writing: Write, ids: { personId: number; colleagueId: number }, isTwin: boolean) {
  const { em } = writing;
  const person = em.getReference(User, ids.personId);
  const colleague = em.getReference(User, ids.colleagueId);
  const add = <T extends object>(entity: new () => T, row: number, place: Place, values: Partial<T>): T => {
    const resource = getResourceOf(entity);
    const record = addRecord(writing, entity, {});
    const custom = new Map<FieldMeta, unknown>();
    for (const field of resource.fields.values()) {
      if (!field.column || LEFT.has(field.name)) continue;
      const value =
        field.kind === 'toOne' ? undefined : valueOf(field, row, isTwin && differs(entity, field, place));
      if (value === undefined) continue;
      if (field.custom) custom.set(field, value);
      else Reflect.set(record, field.name, value);
    }
    noteNewValues(record, custom);
    return Object.assign(record, values);
  };
  const differs = (entity: EntityClass, field: FieldMeta, place: Place): boolean =>
    shownTo(getResourceOf(entity), field, place) !== 'full';
  const pick = <T>(list: T[], row: number): T => {
    const found = list[row % list.length];
    if (found === undefined) throw new Error('The world has none of these yet.');
    return found;
  };

  /** Somebody within reach, the same in both worlds; or somebody out of reach, another one in each. */
  const contactOf = (customers: Customer[], row: number): Customer | null => {
    const isAway = row % 3 === 0;
    const among = customers.filter((_, index) => (index % 4 === 3) === isAway);
    // To the reader nobody is there: the twin has somebody out of reach where the plain world has nobody.
    if (row % 5 === 4) return isAway && isTwin ? pick(among, row) : null;
    return pick(among, isAway && isTwin ? row + 1 : row);
  };
  /** Own companies are the same in both worlds, those out of reach are not. */
  const companyOf = (companies: Company[], row: number): Company =>
    pick(companies, row % 2 && isTwin ? row + 2 : row);

  async function fill(): Promise<void> {
    const [shops, statuses, warehouses, priceTypes, methods] = await Promise.all([
      em.find(Shop, {}, { orderBy: { code: 'asc' } }),
      em.find(Status, {}, { orderBy: { code: 'asc' } }),
      em.find(Warehouse, {}, { orderBy: { code: 'asc' } }),
      em.find(PriceType, {}, { orderBy: { code: 'asc' } }),
      em.find(OrderMethod, {}, { orderBy: { code: 'asc' } }),
    ]);
    const rows = Array.from({ length: RECORDS }, (_, row) => row);
    const products = rows.slice(0, 6).map((row) => add(Product, row, 'reached', {}));
    const offers = rows.slice(0, 8).map((row) =>
      add(Offer, row, 'reached', {
        product: pick(products, row),
        purchaseCurrency: 'EUR',
        sku: `SKU-${row}`,
      }),
    );
    for (const [row, offer] of offers.entries()) {
      add(Price, row, 'reached', {
        offer,
        priceType: pick(priceTypes, 0),
        currency: 'EUR',
        price: 100_000 + row,
        minQuantity: 0,
      });
      add(Stock, row, 'reached', {
        offer,
        warehouse: pick(warehouses, 0),
        onHand: 100_000,
        reserved: 0,
        free: 100_000,
      } as Partial<Stock>);
    }
    const companies: Company[] = [];
    for (const row of rows.slice(0, 6))
      companies.push(
        add(Company, row, row % 2 ? 'away' : 'own', {
          manager: row % 2 ? null : person,
          currency: 'EUR',
          parent: row % 2 ? pick(companies, row - 1) : null,
        } as Partial<Company>),
      );
    const customers = rows.map((row) => {
      const place: Place = row % 4 === 3 ? 'away' : row % 4 === 0 ? 'own' : 'reached';
      return add(Customer, row, place, {
        bad: place === 'away',
        manager: place === 'own' ? person : null,
        currency: 'EUR',
        company: row % 5 === 4 ? null : companyOf(companies, row),
      } as Partial<Customer>);
    });
    for (const [row, customer] of customers.entries())
      if (row < 12) {
        const place: Place = row % 4 === 3 ? 'away' : 'reached';
        add(CustomerExternalId, row, place, {
          owner: customer,
          externalId: `C${row}${place === 'away' && isTwin ? 'other' : ''}`,
        } as object);
      }
    customers
      .slice(0, 8)
      .forEach((customer, row) => add(Address, row, row % 4 === 3 ? 'away' : 'reached', { customer }));
    // Deliveries go to addresses that belong to nobody else: a reached order of another goes elsewhere in the twin.
    const deliveries = [...rows, ...rows].map((_, row) =>
      add(Address, 100 + row, row < RECORDS ? 'reached' : 'away', {}),
    );
    await em.flush();
    const orders: Order[] = [];
    for (const row of rows) {
      const isCheap = row < CHEAP && row % 3 === 1;
      const place: Place = row % 3 === 2 ? 'away' : row % 3 === 0 ? 'own' : isCheap ? 'cheap' : 'reached';
      const isShown = place === 'own' || !isTwin;
      const order = add(Order, row, place, {
        number: `W${row}`,
        shop: pick(shops, 0),
        currency: 'EUR',
        status: pick(statuses, row % 2),
        // A reached order of another: its customer is hidden, so the twin's is another one.
        customer: pick(customers, isShown ? row : row + 1),
        method: pick(methods, isShown ? row : row + 1),
        deliveryAddress: pick(
          deliveries,
          place === 'own' ? row : RECORDS + ((row + (isTwin ? 1 : 0)) % RECORDS),
        ),
        company: row % 4 === 3 ? null : companyOf(companies, row),
        manager: place === 'own' ? person : colleague,
        contact: contactOf(customers, row),
        createdAt: new Date(Date.UTC(2026, 1, 1, row)),
        total: place === 'away' ? (isTwin ? 95_000 : 90_000) + row : 1000 + row,
        linesTotal: 1000 + row,
      } as Partial<Order>);
      for (const line of [0, 1])
        add(OrderLine, row * 2 + line, place, {
          order,
          offer: pick(offers, row + line),
          position: line + 1,
          quantity: 1000,
          unitPrice: 50_000,
          currency: 'EUR',
          total: 500,
        } as Partial<OrderLine>);
      add(OrderExternalId, row, place, {
        owner: order,
        externalId: `O${row}${place === 'away' && isTwin ? 'other' : ''}`,
      } as object);
      add(StatusPeriod, row, place, { order, status: pick(statuses, row % 2) } as Partial<StatusPeriod>);
      add(Payment, row, place, { order, amount: 100 + row, currency: 'EUR' } as Partial<Payment>);
      orders.push(order);
    }
    for (const row of rows) addTask(row, orders, customers);
    await em.flush();
  }

  /** Own by each of the ways there are, or of nobody; what it is for may be out of reach, and differs then. */
  function addTask(row: number, orders: Order[], customers: Customer[]): void {
    const whose: Partial<Task>[] = [
      { performer: person },
      { performer: colleague, author: person },
      { performerGroup: em.getReference(UserGroup, 'team') },
      { author: isTwin ? colleague : null },
    ];
    const away = orders.filter((_, index) => index % 3 === 2);
    const order = row % 2 ? pick(orders, row) : pick(away, isTwin ? row + 1 : row);
    add(Task, row, row % 4 === 3 ? 'away' : 'own', {
      ...pick(whose, row),
      order: row % 2 && row % 3 === 2 && isTwin ? null : order,
      customer: contactOf(customers, row),
    });
  }
  return { fill };
}

/** Numbered far away, so that what is made later gets the same numbers in both worlds. */
function addMoreOutOfReach({ em }: Write): void {
  for (let row = 0; row < MORE; row++) {
    em.persist(
      Object.assign(new Order(), {
        id: FAR + row,
        number: `FAR${row}`,
        shop: em.getReference(Shop, 'main'),
        status: em.getReference(Status, 'new'),
        currency: 'EUR',
        total: 99_000 + row,
        lastName: `plain lastName ${row}`,
      }),
    );
    em.persist(
      Object.assign(new Task(), { id: FAR + 200 + row, subject: `plain subject ${row}`, state: 'OPEN' }),
    );
    em.persist(
      Object.assign(new Customer(), {
        id: FAR + 100 + row,
        bad: true,
        firstName: `plain firstName ${row}`,
        lastName: `otter ${row}`,
        phones: [`+4790091${row}00`],
        emails: [],
      }),
    );
  }
}
