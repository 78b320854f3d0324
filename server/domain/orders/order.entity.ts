import { Collection, type Rel } from '@mikro-orm/core';
import { Index, Unique } from '@mikro-orm/decorators/legacy';
import { User } from '../../auth/user.entity.js';
import { ExternalRecord } from '../../db/business-record.js';
import {
  bool,
  choice,
  computed,
  date,
  dateTime,
  history,
  int,
  money,
  percent,
  string,
  text,
  textList,
  toMany,
  toOne,
} from '../../db/field.js';
import { Resource } from '../../db/resource.js';
import { OrderExternalId, type ExternalIdRecord } from '../external-ids/external-id.entity.js';
import { PriceType } from '../catalog/price-type.entity.js';
import { Company } from '../companies/company.entity.js';
import { Address } from '../customers/address.entity.js';
import { Customer } from '../customers/customer.entity.js';
import { Shop } from '../shops/shop.entity.js';
import { Warehouse } from '../stock/warehouse.entity.js';
import { Task } from '../tasks/task.entity.js';
import { CancelReason } from './cancel-reason.entity.js';
import { DeliveryService } from './delivery-service.entity.js';
import { DeliveryType } from './delivery-type.entity.js';
import { OrderLine } from './order-line.entity.js';
import { OrderMethod } from './order-method.entity.js';
import { OrderType } from './order-type.entity.js';
import { Payment } from './payment.entity.js';
import { StatusPeriod } from './status-period.entity.js';
import { Status } from './status.entity.js';

export const VAT_MODES = ['INCLUDED', 'ON_TOP', 'NONE'] as const;
export type VatMode = (typeof VAT_MODES)[number];

/**
 * An order. The buyer's name and contacts are a snapshot: the customer may move, the paper may not.
 * Sums are kept by order arithmetic (order-totals.ts) each time lines, discounts, delivery or payments change.
 */
@Resource({
  name: 'order',
  plural: 'orders',
  section: 'sales',
  customFields: true,
  title: ['number'],
  scope: { owner: 'manager', shop: 'shop' },
  // Created and deleted by verbs: both move goods.
  mutations: ['update'],
  totals: ['total', 'paid', 'due', 'purchaseTotal', 'grossProfit'],
  defaultSort: { field: 'createdAt', direction: 'DESC' },
})
@Unique({ properties: ['externalSource', 'externalId'] })
@Unique({ properties: ['shop', 'number'] })
@Index({ properties: ['createdAt', 'id'] })
@Index({ properties: ['status', 'createdAt', 'id'] })
@Index({ properties: ['status', 'statusChangedAt'] })
@Index({ properties: ['statusDueAt'] })
@Index({ properties: ['customer', 'status', 'createdAt', 'total'] })
@Index({ properties: ['manager', 'createdAt', 'id'] })
@Index({ properties: ['number'] })
@Index({ properties: ['total', 'id'] })
@Index({ properties: ['lastName'] })
export class Order extends ExternalRecord {
  @string({
    sensitivity: 'open',
    filter: true,
    sort: true,
    required: true,
    input: 'none',
    length: 40,
    search: 'exact',
    exactCase: true,
  })
  number!: string;

  @toOne(() => Shop, { sensitivity: 'open', filter: true, sort: true, required: true, input: 'create' })
  shop!: Rel<Shop>;

  @string({ sensitivity: 'open', filter: true, required: true, input: 'none', length: 3, exactCase: true })
  currency!: string;

  @toOne(() => OrderType, { sensitivity: 'open', filter: true })
  type?: Rel<OrderType> | null;

  @toOne(() => OrderMethod, { sensitivity: 'open', filter: true })
  method?: Rel<OrderMethod> | null;

  @toOne(() => Status, {
    sensitivity: 'open',
    filter: true,
    sort: true,
    required: true,
    input: 'none',
    index: false,
  })
  status!: Rel<Status>;

  @dateTime({ sensitivity: 'open', filter: true, sort: true, required: true, input: 'none', derived: true })
  statusChangedAt: Date = new Date();

  @dateTime({
    sensitivity: 'open',
    filter: true,
    sort: true,
    input: 'none',
    derived: true,
    description: 'When its status should have ended.',
  })
  statusDueAt?: Date | null;

  @string({ sensitivity: 'open', length: 1000 })
  statusComment?: string | null;

  @toOne(() => CancelReason, { sensitivity: 'open', filter: true, input: 'none' })
  cancelReason?: Rel<CancelReason> | null;

  @toOne(() => User, { sensitivity: 'open', filter: true, sort: true, index: false })
  manager?: Rel<User> | null;

  @toOne(() => Customer, { sensitivity: 'open', filter: true, sort: true, index: false, input: 'update' })
  customer?: Rel<Customer> | null;

  @toOne(() => Customer, { sensitivity: 'open', filter: true })
  contact?: Rel<Customer> | null;

  @toOne(() => Company, { sensitivity: 'open', filter: true })
  company?: Rel<Company> | null;

  @string({ sensitivity: 'personal', filter: true, sort: true, length: 120, search: 'words' })
  firstName?: string | null;

  @string({ sensitivity: 'personal', filter: true, sort: true, length: 120, search: 'words' })
  lastName?: string | null;

  @string({ sensitivity: 'personal', filter: true, length: 120 })
  patronymic?: string | null;

  @string({ sensitivity: 'personal', filter: true, length: 40, search: 'phone' })
  phone?: string | null;

  @string({ sensitivity: 'personal', filter: true, length: 40, search: 'phone' })
  additionalPhone?: string | null;

  @string({ sensitivity: 'personal', filter: true, length: 190, search: 'exact' })
  email?: string | null;

  @bool({
    sensitivity: 'open',
    filter: true,
    required: true,
    default: false,
    description: 'Somebody must call the buyer.',
  })
  call = false;

  @text({ sensitivity: 'open' })
  customerComment?: string | null;

  @text({ sensitivity: 'open' })
  managerComment?: string | null;

  @textList({ sensitivity: 'open', filter: true })
  tags?: string[] | null;

  @string({ sensitivity: 'open', path: 'source.source', filter: true, length: 190 })
  sourceName?: string | null;

  @string({ sensitivity: 'open', path: 'source.medium', filter: true, length: 190 })
  sourceMedium?: string | null;

  @string({ sensitivity: 'open', path: 'source.campaign', filter: true, length: 190 })
  sourceCampaign?: string | null;

  @string({ sensitivity: 'open', path: 'source.keyword', length: 190 })
  sourceKeyword?: string | null;

  @string({ sensitivity: 'open', path: 'source.content', length: 190 })
  sourceContent?: string | null;

  @toOne(() => PriceType, { sensitivity: 'open', filter: true })
  priceType?: Rel<PriceType> | null;

  @money({ sensitivity: 'open', required: true, default: 0 })
  discountAmount = 0;

  @percent({
    sensitivity: 'open',
    required: true,
    default: 0,
    description:
      "Of the lines' sum. A new order with neither a percentage nor an amount takes the personal discount of its customer; later changes of the customer change nothing here.",
  })
  discountPercent = 0;

  @money({ sensitivity: 'open', required: true, default: 0, input: 'none' })
  discountTotal = 0;

  @money({ sensitivity: 'open', required: true, default: 0, input: 'none' })
  linesTotal = 0;

  @choice(VAT_MODES, { sensitivity: 'open', required: true, default: 'INCLUDED' })
  vatMode: VatMode = 'INCLUDED';

  @money({ sensitivity: 'open', required: true, default: 0, input: 'none' })
  vatTotal = 0;

  @money({ sensitivity: 'open', filter: true, sort: true, required: true, default: 0, input: 'none' })
  total = 0;

  @money({ sensitivity: 'open', filter: true, sort: true, required: true, default: 0, input: 'none' })
  paid = 0;

  @computed('money', '({t}.total - {t}.paid)', {
    sensitivity: 'open',
    filter: true,
    sort: true,
    dependsOn: ['total', 'paid'],
  })
  due?: number;

  @money({ sensitivity: 'open', description: 'Agreed prepayment.' })
  prepaySum?: number | null;

  @money({ sensitivity: 'cost', filter: true, sort: true, required: true, default: 0, input: 'none' })
  purchaseTotal = 0;

  @money({
    sensitivity: 'cost',
    filter: true,
    sort: true,
    required: true,
    default: 0,
    input: 'none',
    dependsOn: ['purchaseTotal', 'deliveryNetCost'],
  })
  grossProfit = 0;

  @percent({
    sensitivity: 'cost',
    filter: true,
    sort: true,
    input: 'none',
    dependsOn: ['purchaseTotal', 'deliveryNetCost'],
  })
  margin?: number | null;

  @toOne(() => DeliveryType, { sensitivity: 'open', path: 'delivery.type', filter: true })
  deliveryType?: Rel<DeliveryType> | null;

  @toOne(() => DeliveryService, { sensitivity: 'open', path: 'delivery.service', filter: true })
  deliveryService?: Rel<DeliveryService> | null;

  @money({ sensitivity: 'open', path: 'delivery.cost', filter: true, required: true, default: 0 })
  deliveryCost = 0;

  @money({ sensitivity: 'cost', path: 'delivery.netCost', filter: true, required: true, default: 0 })
  deliveryNetCost = 0;

  @percent({ sensitivity: 'open', path: 'delivery.vatRate' })
  deliveryVatRate?: number | null;

  @date({ sensitivity: 'open', path: 'delivery.date', filter: true, sort: true })
  deliveryDate?: string | null;

  @string({ sensitivity: 'open', path: 'delivery.timeFrom', length: 5 })
  deliveryTimeFrom?: string | null;

  @string({ sensitivity: 'open', path: 'delivery.timeTo', length: 5 })
  deliveryTimeTo?: string | null;

  @string({ sensitivity: 'open', path: 'delivery.timeText', length: 190 })
  deliveryTimeText?: string | null;

  @string({ sensitivity: 'open', path: 'delivery.tracking', filter: true, length: 120, search: 'exact' })
  deliveryTracking?: string | null;

  @toOne(() => Address, { sensitivity: 'personal', path: 'delivery.address', filter: true, owned: true })
  deliveryAddress?: Rel<Address> | null;

  @int({ sensitivity: 'open', path: 'delivery.weightGrams' })
  weightGrams?: number | null;

  @int({ sensitivity: 'open', path: 'delivery.lengthMm' })
  lengthMm?: number | null;

  @int({ sensitivity: 'open', path: 'delivery.widthMm' })
  widthMm?: number | null;

  @int({ sensitivity: 'open', path: 'delivery.heightMm' })
  heightMm?: number | null;

  @toOne(() => Warehouse, { sensitivity: 'open', filter: true })
  warehouse?: Rel<Warehouse> | null;

  @date({ sensitivity: 'open', filter: true, sort: true })
  shipmentDate?: string | null;

  @dateTime({ sensitivity: 'open', filter: true, sort: true, input: 'none' })
  shippedAt?: Date | null;

  @dateTime({ sensitivity: 'open', filter: true, sort: true, input: 'none' })
  fullPaidAt?: Date | null;

  @computed(
    'bool',
    '(case when {t}.status_due_at is not null and {t}.status_due_at < {now} then 1 else 0 end)',
    {
      sensitivity: 'open',
      filter: true,
      dependsOn: ['statusDueAt'],
    },
  )
  overdue?: boolean;

  @toMany(() => OrderExternalId, 'owner', {
    sensitivity: 'open',
    filter: true,
    owned: true,
    description: 'What further systems call it, beside externalSource and externalId.',
  })
  externalIds = new Collection<ExternalIdRecord>(this);

  @toMany(() => OrderLine, 'order', { sensitivity: 'open', filter: true, owned: true })
  lines = new Collection<OrderLine>(this);

  @toMany(() => Payment, 'order', { sensitivity: 'open', filter: true, owned: true })
  payments = new Collection<Payment>(this);

  @toMany(() => StatusPeriod, 'order', { sensitivity: 'open', owned: true })
  statusPeriods = new Collection<StatusPeriod>(this);

  @toMany(() => Task, 'order', { sensitivity: 'open', filter: true })
  tasks = new Collection<Task>(this);

  @history()
  history?: unknown;
}
