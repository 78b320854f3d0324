import type { InputIssue } from '../errors.js';
import type { Values } from '../changes/change-rows.js';
import { compileSection, type ReadSection } from './compile-section.js';
import type { ValuePlace } from './compile-value.js';
import { refuseForeign } from './custom-values.js';
import type { Dictionaries } from './dictionaries.js';
import type { Scope } from './joined-tables.js';
import type { Mapping } from './mapping.js';
import type { OrderGroup } from './order-draft.js';
import { identityOf } from './save-parties.js';

/** The order itself and the people around it, as its first row tells them. */
export interface OrderHead {
  order: Values;
  /** Empty when nothing tells it; that is among the issues then. */
  currency: string;
  people: { customer?: Values; company?: Values; manager?: Values; address?: Values };
}

export type ReadOrderHead = (group: OrderGroup, scope: Scope, issues: InputIssue[]) => OrderHead;

export function compileOrderHead(place: ValuePlace, dictionaries: Dictionaries): ReadOrderHead {
  const { mapping } = place;
  const orderSection = compileSection('order', mapping.order ?? {}, 'order', place);
  const sections = {
    customer: mapping.customer && compileSection('customer', mapping.customer, 'customer', place),
    company: mapping.company && compileSection('company', mapping.company, 'company', place),
    manager: mapping.manager && compileSection('user', mapping.manager, 'manager', place),
    address: mapping.address && compileSection('address', mapping.address, 'address', place),
  };
  return (group, scope, issues) => {
    const order = readOrderValues(group, scope, orderSection, mapping, dictionaries, issues);
    const currency = String(order['currency'] ?? '');
    const read = (name: keyof typeof sections): Values => {
      const values = sections[name]?.read(scope, issues, currency || undefined) ?? {};
      dictionaries.needAll(sections[name]?.fields ?? [], values, name, issues);
      return values;
    };
    const [customer, company, manager, address] = [
      read('customer'),
      read('company'),
      read('manager'),
      read('address'),
    ];
    fillBuyer(order, customer);
    const people: OrderHead['people'] = {};
    // Somebody whom a second import could not find again stays a name on the order.
    if (identityOf(customer)) people.customer = customer;
    if (company['externalId'] !== undefined) people.company = company;
    if (manager['email'] !== undefined) people.manager = manager;
    if (Object.keys(address).length) people.address = address;
    return { order, currency, people };
  };
}

function readOrderValues(
  group: OrderGroup,
  scope: Scope,
  section: ReadSection,
  mapping: Mapping,
  dictionaries: Dictionaries,
  issues: InputIssue[],
): Values {
  const given = mapping.order?.['currency'];
  // The amounts of the order need its currency before they are read.
  const early =
    given === undefined ? undefined : section.read(scope, [], mapping.currency ?? 'XXX')['currency'];
  const currency = typeof early === 'string' ? early : mapping.currency;
  const order = section.read(scope, issues, currency);
  order['externalId'] ??= group.key;
  order['number'] ??= order['externalId'];
  order['shop'] ??= dictionaries.findDefault('shop')?.['code'];
  order['status'] ??= dictionaries.findDefault('status')?.['code'];
  for (const name of ['shop', 'status']) {
    if (order[name] === undefined)
      issues.push({ path: `order.${name}`, message: 'is empty, and there is no default one.' });
  }
  if (String(order['number']).length > 40)
    issues.push({ path: 'order.number', message: 'is longer than 40 characters.' });
  dictionaries.needAll(section.fields, order, 'order', issues);
  refuseForeign(section.fields, order, order['shop'], 'order', issues);
  const shopCurrency = dictionaries.find('shop', String(order['shop']))?.['currency'];
  order['currency'] = currency ?? shopCurrency;
  if (!order['currency'])
    issues.push({ path: 'order.currency', message: 'is not known: name it in the mapping (currency).' });
  if (order['createdAt'] !== undefined) order['statusChangedAt'] ??= order['createdAt'];
  return order;
}

/** The order keeps the buyer's name and contacts as they were. */
function fillBuyer(order: Values, customer: Values): void {
  for (const name of ['firstName', 'lastName', 'patronymic'])
    if (customer[name] !== undefined) order[name] ??= customer[name];
  for (const [name, list] of [
    ['phone', customer['phones']],
    ['email', customer['emails']],
  ] as const) {
    const main: unknown = Array.isArray(list) ? list[0] : undefined;
    if (main !== undefined) order[name] ??= main;
  }
}
