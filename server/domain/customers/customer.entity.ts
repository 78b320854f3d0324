import { Collection, type Rel } from '@mikro-orm/core';
import { Index, Unique } from '@mikro-orm/decorators/legacy';
import {
  bool,
  choice,
  computed,
  date,
  dateTime,
  history,
  int,
  json,
  string,
  textList,
  toMany,
  toOne,
} from '../../db/field.js';
import { Resource } from '../../db/resource.js';
import { CustomerExternalId, type ExternalIdRecord } from '../external-ids/external-id.entity.js';
import { Company } from '../companies/company.entity.js';
import { Order } from '../orders/order.entity.js';
import { Task } from '../tasks/task.entity.js';
import { Address } from './address.entity.js';
import { Party } from './party.js';

export const CUSTOMER_KINDS = ['PERSON', 'COMPANY_CONTACT'] as const;
export type CustomerKind = (typeof CUSTOMER_KINDS)[number];

export const SEXES = ['FEMALE', 'MALE'] as const;
export type Sex = (typeof SEXES)[number];

/** One channel of letters or messages: `{ channel: "email", subscribed: false }`. */
export interface Subscription {
  channel: string;
  subscribed: boolean;
}

/** Who the customer is in a messenger: `{ channel: "telegram", id: "…" }`. */
export interface MessengerIdentity {
  channel: string;
  id: string;
}

/** A person who buys, for themself or for a company. Sums are kept by the services of orders. */
@Resource({
  name: 'customer',
  plural: 'customers',
  section: 'customers',
  customFields: true,
  title: ['lastName', 'firstName'],
  scope: { owner: 'manager', shop: 'shop' },
  defaultSort: { field: 'createdAt', direction: 'DESC' },
})
@Unique({ properties: ['externalSource', 'externalId'] })
@Index({ properties: ['createdAt', 'id'] })
@Index({ properties: ['manager', 'createdAt', 'id'] })
@Index({ properties: ['shop', 'createdAt', 'id'] })
@Index({ properties: ['lastName', 'firstName', 'id'] })
@Index({ properties: ['firstName'] })
@Index({ properties: ['totalSum', 'id'] })
@Index({ properties: ['lastOrderAt', 'id'] })
export class Customer extends Party {
  @choice(CUSTOMER_KINDS, { sensitivity: 'open', filter: true, required: true, default: 'PERSON' })
  kind: CustomerKind = 'PERSON';

  @string({ sensitivity: 'personal', filter: true, sort: true, search: 'words', length: 120 })
  firstName?: string | null;

  @string({ sensitivity: 'personal', filter: true, sort: true, search: 'words', length: 120 })
  lastName?: string | null;

  @string({ sensitivity: 'personal', filter: true, search: 'words', length: 120 })
  patronymic?: string | null;

  @choice(SEXES, { sensitivity: 'personal', filter: true })
  sex?: Sex | null;

  @choice(SEXES, {
    sensitivity: 'personal',
    input: 'both',
    description: 'Guessed from the name by another system.',
  })
  presumedSex?: Sex | null;

  @date({ sensitivity: 'personal', filter: true, sort: true })
  birthday?: string | null;

  @textList({
    sensitivity: 'personal',
    filter: true,
    required: true,
    default: [],
    search: 'phone',
    description: 'The first is the main one.',
  })
  phones: string[] = [];

  @textList({
    sensitivity: 'personal',
    filter: true,
    required: true,
    default: [],
    search: 'exact',
    description: 'The first is the main one.',
  })
  emails: string[] = [];

  @textList({ sensitivity: 'personal', description: 'Addresses of pages in social networks.' })
  profiles?: string[] | null;

  @json({ sensitivity: 'personal', description: 'Identities in messengers: [{ channel, id }].' })
  messengers?: MessengerIdentity[] | null;

  @string({ sensitivity: 'personal', length: 1000 })
  photoUrl?: string | null;

  @toOne(() => Company, { sensitivity: 'open', filter: true, sort: true })
  company?: Rel<Company> | null;

  @bool({
    sensitivity: 'open',
    required: true,
    default: false,
    description: 'The first to turn to in the company.',
  })
  isMainContact = false;

  @toMany(() => CustomerExternalId, 'owner', {
    sensitivity: 'open',
    filter: true,
    owned: true,
    description: 'What further systems call it, beside externalSource and externalId.',
  })
  externalIds = new Collection<ExternalIdRecord>(this);

  @toMany(() => Address, 'customer', { sensitivity: 'personal', filter: true, owned: true })
  addresses = new Collection<Address>(this);

  @toMany(() => Order, 'customer', { sensitivity: 'open', filter: true })
  orders = new Collection<Order>(this);

  @toMany(() => Task, 'customer', { sensitivity: 'open', filter: true })
  tasks = new Collection<Task>(this);

  @bool({
    sensitivity: 'open',
    filter: true,
    required: true,
    default: true,
    description: 'Wants letters of the shop.',
  })
  subscribed = true;

  @dateTime({ sensitivity: 'open', filter: true })
  unsubscribedAt?: Date | null;

  @json({ sensitivity: 'open', description: 'Single channels: [{ channel, subscribed }].' })
  subscriptions?: Subscription[] | null;

  @string({
    sensitivity: 'internal',
    length: 190,
    description: 'Name of the browser given by web analytics.',
  })
  browserId?: string | null;

  @int({
    sensitivity: 'open',
    sort: true,
    description: 'Seconds from the first contact to the first order, when another system counted them.',
  })
  maturationSeconds?: number | null;

  @computed(
    'money',
    '(select coalesce(sum(o.gross_profit), 0) from `order` o where o.customer = {t}.id and o.currency = {t}.currency and o.deleted_at is null)',
    {
      sensitivity: 'cost',
      sort: true,
      dependsOn: ['orders.grossProfit', 'orders.currency'],
      description: 'Gross profit of all orders.',
    },
  )
  grossProfitSum?: number;

  /** Set when the record was merged into another one, which holds its orders now. */
  @toOne(() => Customer, { sensitivity: 'open', filter: true, input: 'none' })
  mergedInto?: Rel<Customer> | null;

  @history()
  history?: unknown;
}
