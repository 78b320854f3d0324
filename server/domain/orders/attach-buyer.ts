import type { Context } from '../../context.js';
import type { Write } from '../../changes/write.js';
import { User } from '../../auth/user.entity.js';
import { getResource } from '../../db/registry.js';
import { badInput, forbidden } from '../../errors.js';
import { normalizePhone } from '../../lib/phone.js';
import { readInput } from '../../resource/input.js';
import { addRecord } from '../../resource/records.js';
import { fits } from '../../resource/within.js';
import { claimContacts } from '../customers/claim-contacts.js';
import { Customer } from '../customers/customer.entity.js';
import { findBuyer, type Buyer, type BuyerMarks } from '../customers/find-buyer.js';
import { checkCustomValues } from '../custom-fields/check-custom-values.js';
import { noteNewValues } from '../custom-fields/note-custom-values.js';
import { Shop } from '../shops/shop.entity.js';
import { checkEmail } from './check-order-field.js';
import type { ShopEntry } from './order-dictionaries.js';
import type { OrderCustomerInput, OrderInput } from './order-input.js';
import type { Order } from './order.entity.js';
import { refer } from './refer.js';

/** What a new order says of its buyer. */
export function buyerMarks(input: OrderInput): BuyerMarks {
  const given = input.customer ?? {};
  return {
    ...given,
    externalSource: given.externalSource ?? input.externalSource ?? null,
    phone: given.phone ?? input.phone ?? null,
    email: given.email ?? input.email ?? null,
  };
}

/**
 * Finds or makes the customer of a new order and completes the buyer's name and contacts on it. An order without any
 * mark of its buyer has no customer.
 */
export async function attachBuyer(
  context: Context,
  writing: Write,
  order: Order,
  shop: ShopEntry,
  input: OrderInput,
): Promise<{ found?: Buyer; made?: Customer }> {
  const given = input.customer && saysSomething(input.customer) ? input.customer : undefined;
  const marks = buyerMarks(input);
  const isNamed = given !== undefined || order.phone || order.email;
  const makes = isNamed && (given || context.access.rights.can('create', 'customer'));
  const find = (): Promise<Buyer | undefined> => findBuyer(context, shop, marks, 'input.customer');
  let found = await find();
  if (!found && makes) {
    await claimContacts(context, writing, shop, marks);
    // Another order may have made them while this one waited for its claim.
    found = await find();
  }
  completeBuyer(order, given, found && readable(context, found), shop);
  if (found) {
    order.customer = writing.em.getReference(Customer, found.id);
    return { found };
  }
  if (!makes) return {};
  const made = await makeCustomer(context, writing, order, shop, given ?? {});
  order.customer = made;
  return { made };
}

/** `{}` names nobody: a customer made of it could not be told from others. */
const saysSomething = (given: OrderCustomerInput): boolean =>
  Object.values(given).some((value) => value !== null && value !== undefined && value !== '');

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
    discountPercent: buyer.discountPercent,
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

async function makeCustomer(
  context: Context,
  writing: Write,
  order: Order,
  shop: ShopEntry,
  given: OrderCustomerInput,
): Promise<Customer> {
  if (!context.access.rights.can('create', 'customer'))
    throw forbidden(
      'No such customer was found, and your role may not create customers: name an existing one by id.',
    );
  const customer = addRecord(writing, Customer, {
    // Known since their first order: an order of the past is no sign of a new customer today.
    createdAt: order.createdAt,
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
  const resource = getResource('customer');
  const path = 'input.customer';
  const { currency } = order;
  const values = readInput(resource, given, 'create', currency, path);
  for (const [field, value] of values) if (!field.custom) Reflect.set(customer, field.name, value);
  // An order is not refused for what only the card of its customer asks.
  const check = { resource, values, use: 'create' as const, shop: shop.code, currency, path };
  const issues = await checkCustomValues(context, { ...check, asksRequired: false });
  if (issues.length) throw badInput(issues);
  noteNewValues(customer, values);
  if (customer.externalId) customer.externalSource ??= order.externalSource ?? shop.code;
  const problem = given.email ? checkEmail(given.email) : undefined;
  if (problem) throw badInput([{ path: 'input.customer.email', message: problem }]);
  const { userId } = context.access.viewer;
  if (fits(customer, context.access.readScope('customer')) === false && userId !== null)
    customer.manager = writing.em.getReference(User, userId);
  return customer;
}
