import { Collection, type Rel } from '@mikro-orm/core';
import { Index, Unique } from '@mikro-orm/decorators/legacy';
import { bool, computed, history, string, toMany, toOne } from '../../db/field.js';
import { Resource } from '../../db/resource.js';
import { CompanyExternalId, type ExternalIdRecord } from '../external-ids/external-id.entity.js';
import { Address } from '../customers/address.entity.js';
import { Customer } from '../customers/customer.entity.js';
import { Party } from '../customers/party.js';
import { Order } from '../orders/order.entity.js';

/**
 * A company that buys. A client with several firms is one company (the client) that the firms have as their `parent`.
 */
@Resource({
  name: 'company',
  plural: 'companies',
  section: 'customers',
  customFields: true,
  title: ['name'],
  scope: { owner: 'manager', shop: 'shop' },
  defaultSort: { field: 'createdAt', direction: 'DESC' },
})
@Unique({ properties: ['externalSource', 'externalId'] })
@Index({ properties: ['createdAt', 'id'] })
@Index({ properties: ['manager', 'createdAt', 'id'] })
@Index({ properties: ['shop', 'createdAt', 'id'] })
@Index({ properties: ['name', 'id'] })
@Index({ properties: ['taxNumber'] })
@Index({ properties: ['totalSum', 'id'] })
export class Company extends Party {
  @string({ sensitivity: 'open', filter: true, sort: true, required: true, search: 'words' })
  name!: string;

  @string({ sensitivity: 'open', filter: true, description: 'Trade name, when it differs.' })
  brand?: string | null;

  @bool({ sensitivity: 'open', filter: true, required: true, default: true })
  active = true;

  @toOne(() => Company, { sensitivity: 'open', filter: true })
  parent?: Rel<Company> | null;

  @bool({ sensitivity: 'open', required: true, default: false, description: 'The main firm of its parent.' })
  isMain = false;

  @toMany(() => Company, 'parent', { sensitivity: 'open', filter: true })
  firms = new Collection<Company>(this);

  @string({ sensitivity: 'personal', filter: true, search: 'phone', length: 40 })
  phone?: string | null;

  @string({ sensitivity: 'personal', filter: true, search: 'exact', length: 190 })
  email?: string | null;

  @toMany(() => Customer, 'company', { sensitivity: 'open', filter: true })
  contacts = new Collection<Customer>(this);

  @toMany(() => CompanyExternalId, 'owner', {
    sensitivity: 'open',
    filter: true,
    owned: true,
    description: 'What further systems call it, beside externalSource and externalId.',
  })
  externalIds = new Collection<ExternalIdRecord>(this);

  @toMany(() => Address, 'company', { sensitivity: 'personal', filter: true, owned: true })
  addresses = new Collection<Address>(this);

  @toMany(() => Order, 'company', { sensitivity: 'open', filter: true })
  orders = new Collection<Order>(this);

  @computed(
    'money',
    '(select coalesce(sum(o.gross_profit), 0) from `order` o where o.company = {t}.id and o.currency = {t}.currency and o.deleted_at is null)',
    {
      sensitivity: 'cost',
      sort: true,
      dependsOn: ['orders.grossProfit', 'orders.currency'],
      description: 'Gross profit of all orders.',
    },
  )
  grossProfitSum?: number;

  @history()
  history?: unknown;
}
