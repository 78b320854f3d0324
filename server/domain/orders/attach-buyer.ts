import type { Context } from '../../context.js';
import type { Write } from '../../changes/write.js';
import { User } from '../../auth/user.entity.js';
import { getResource } from '../../db/registry.js';
import { badInput, forbidden } from '../../errors.js';
import { normalizePhone } from '../../lib/phone.js';
import { readInput } from '../../resource/input.js';
import { addRecord } from '../../resource/records.js';
import { fits } from '../../resource/within.js';
import { Customer } from '../customers/customer.entity.js';
import { findBuyer, type Buyer } from '../customers/find-buyer.js';
import { Shop } from '../shops/shop.entity.js';
import { checkEmail } from './check-order-field.js';
import type { ShopEntry } from './order-dictionaries.js';
import type { OrderCustomerInput, OrderInput } from './order-input.js';
import type { Order } from './order.entity.js';
import { refer } from './refer.js';

/**
 * Finds or makes the customer of a new order and completes the buyer's name and contacts on it. Gives the customer when
 * it is a new one. An order without any mark of its buyer has no customer.
 */
export async function attachBuyer(
  context: Context,
  writing: Write,
  order: Order,
  shop: ShopEntry,
  input: OrderInput,
): Promise<Customer | undefined> {
  const given = input.customer ?? undefined;
  const marks: OrderCustomerInput = {
    ...given,
    externalSource: given?.externalSource ?? order.externalSource ?? null,
    phone: given?.phone ?? order.phone ?? null,
    email: given?.email ?? order.email ?? null,
  };
  const found = await findBuyer(context, shop, marks, 'input.customer');
  if (found) {
    order.customer = writing.em.getReference(Customer, found.id);
    completeBuyer(order, given, readable(context, found), shop);
    return undefined;
  }
  completeBuyer(order, given, undefined, shop);
  const isNamed = given !== undefined || order.phone || order.email;
  if (!isNamed || (!given && !context.access.rights.can('create', 'customer'))) return undefined;
  const made = makeCustomer(context, writing, order, shop, given ?? {});
  order.customer = made;
  return made;
}

/** An order is no way to read of a customer what the role hides. */
function readable({ access }: Context, buyer: Buyer): Buyer {
  const may = (field: string): boolean => access.canReadField('customer', field);
  return {
    id: buyer.id,
    firstName: may('firstName') ? buyer.firstName : null,
    lastName: may('lastName') ? buyer.lastName : null,
    patronymic: may('patronymic') ? buyer.patronymic : null,
    phones: may('phones') ? buyer.phones : [],
    emails: may('emails') ? buyer.emails : [],
  };
}

/** What the order says itself stays; names come together from one source, never half from one and half from another. */
function completeBuyer(
  order: Order,
  given: OrderCustomerInput | undefined,
  found: Buyer | undefined,
  shop: ShopEntry,
): void {
  const hasName = order.firstName || order.lastName;
  const source = given?.firstName || given?.lastName ? given : found;
  if (!hasName && source) {
    order.firstName = source.firstName ?? null;
    order.lastName = source.lastName ?? null;
    order.patronymic = source.patronymic ?? null;
  }
  order.phone ??= given?.phone ? normalizePhone(given.phone, shop.countryIso) : (found?.phones[0] ?? null);
  order.email ??= given?.email ?? found?.emails[0] ?? null;
}

function makeCustomer(
  context: Context,
  writing: Write,
  order: Order,
  shop: ShopEntry,
  given: OrderCustomerInput,
): Customer {
  if (!context.access.rights.can('create', 'customer'))
    throw forbidden(
      'No such customer was found, and your role may not create customers: name an existing one by id.',
    );
  const customer = addRecord(writing, Customer, {
    firstName: order.firstName ?? null,
    lastName: order.lastName ?? null,
    patronymic: order.patronymic ?? null,
    phones: order.phone ? [order.phone] : [],
    emails: order.email ? [order.email] : [],
    shop: refer(writing, Shop, shop.code),
    sourceName: order.sourceName ?? null,
    sourceMedium: order.sourceMedium ?? null,
    sourceCampaign: order.sourceCampaign ?? null,
    sourceKeyword: order.sourceKeyword ?? null,
    sourceContent: order.sourceContent ?? null,
  });
  for (const [field, value] of readInput(
    getResource('customer'),
    given,
    'create',
    order.currency,
    'input.customer',
  )) {
    Reflect.set(customer, field.name, value);
  }
  if (customer.externalId) customer.externalSource ??= order.externalSource ?? shop.code;
  const problem = given.email ? checkEmail(given.email) : undefined;
  if (problem) throw badInput([{ path: 'input.customer.email', message: problem }]);
  const { userId } = context.access.viewer;
  if (fits(customer, context.access.readScope('customer')) === false && userId !== null)
    customer.manager = writing.em.getReference(User, userId);
  return customer;
}
