import type { Rel } from '@mikro-orm/core';
import { User } from '../../auth/user.entity.js';
import { ExternalRecord } from '../../db/business-record.js';
import {
  bool,
  choice,
  computed,
  date,
  dateTime,
  int,
  money,
  percent,
  string,
  text,
  textList,
  toOne,
} from '../../db/field.js';
import { LEGAL_KINDS, type LegalKind } from '../shops/legal-kind.js';
import { Shop } from '../shops/shop.entity.js';

/**
 * What a customer and a company have in common: who looks after them, where they came from, on which terms they buy,
 * what they bought. Requisites are personal in both: those of a sole trader are a person's.
 */
export abstract class Party extends ExternalRecord {
  @toOne(() => Shop, { sensitivity: 'open', filter: true, sort: true, index: false })
  shop?: Rel<Shop> | null;

  @toOne(() => User, { sensitivity: 'open', filter: true, sort: true, index: false })
  manager?: Rel<User> | null;

  @bool({ sensitivity: 'open', filter: true, required: true, default: false })
  vip = false;

  @bool({
    sensitivity: 'open',
    filter: true,
    required: true,
    default: false,
    description: 'Difficult: take care.',
  })
  bad = false;

  @textList({ sensitivity: 'open', filter: true, required: true, default: [], description: 'Names of tags.' })
  tags: string[] = [];

  @text({ sensitivity: 'personal' })
  notes?: string | null;

  @string({ sensitivity: 'personal', length: 500 })
  website?: string | null;

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

  @string({ sensitivity: 'internal', length: 190, description: 'Web analytics client of the first visit.' })
  firstClientId?: string | null;

  @string({ sensitivity: 'internal', length: 190, description: 'Web analytics client of the last visit.' })
  lastClientId?: string | null;

  @percent({
    sensitivity: 'open',
    filter: true,
    description: "A customer's new orders take it as their discountPercent when they are given no discount.",
  })
  personalDiscountPercent?: number | null;

  @percent({ sensitivity: 'open', filter: true, description: 'Grows with what was bought.' })
  cumulativeDiscountPercent?: number | null;

  @string({ sensitivity: 'open', filter: true, length: 64, search: 'exact' })
  discountCardNumber?: string | null;

  @choice(LEGAL_KINDS, { sensitivity: 'open', filter: true })
  legalKind?: LegalKind | null;

  @string({ sensitivity: 'personal', filter: true, length: 500 })
  legalName?: string | null;

  @string({ sensitivity: 'personal', length: 500 })
  legalAddress?: string | null;

  @string({ sensitivity: 'personal', filter: true, length: 40, search: 'exact' })
  taxNumber?: string | null;

  @string({ sensitivity: 'personal', filter: true, length: 40 })
  registrationNumber?: string | null;

  @string({ sensitivity: 'personal', filter: true, length: 40 })
  vatNumber?: string | null;

  @string({ sensitivity: 'personal', length: 40, description: 'Which tax office it is registered at.' })
  taxOfficeCode?: string | null;

  @string({ sensitivity: 'personal', length: 40 })
  statisticsCode?: string | null;

  @string({ sensitivity: 'personal', length: 40 })
  certificateNumber?: string | null;

  @date({ sensitivity: 'personal' })
  certificateDate?: string | null;

  @string({ sensitivity: 'personal' })
  bank?: string | null;

  @string({ sensitivity: 'personal', length: 500 })
  bankAddress?: string | null;

  @string({ sensitivity: 'personal', length: 40 })
  bankAccount?: string | null;

  @string({ sensitivity: 'personal', length: 40, description: 'Account of the bank at the central bank.' })
  correspondentAccount?: string | null;

  @string({ sensitivity: 'personal', length: 20 })
  bic?: string | null;

  @string({
    sensitivity: 'open',
    filter: true,
    input: 'none',
    derived: true,
    length: 3,
    exactCase: true,
    description: 'Currency of the sums.',
  })
  currency?: string | null;

  @int({
    sensitivity: 'open',
    filter: true,
    sort: true,
    required: true,
    input: 'none',
    derived: true,
    default: 0,
    dependsOn: ['orders'],
  })
  ordersCount = 0;

  @money({
    sensitivity: 'open',
    filter: true,
    sort: true,
    required: true,
    input: 'none',
    derived: true,
    default: 0,
    dependsOn: ['orders.total'],
  })
  totalSum = 0;

  @computed('money', 'round({t}.total_sum * 1.0 / nullif({t}.orders_count, 0))', {
    sensitivity: 'open',
    filter: true,
    sort: true,
    dependsOn: ['totalSum', 'ordersCount'],
  })
  averageSum?: number | null;

  @dateTime({
    sensitivity: 'open',
    filter: true,
    sort: true,
    input: 'none',
    derived: true,
    dependsOn: ['orders.createdAt'],
  })
  firstOrderAt?: Date | null;

  @dateTime({
    sensitivity: 'open',
    filter: true,
    sort: true,
    input: 'none',
    derived: true,
    dependsOn: ['orders.createdAt'],
  })
  lastOrderAt?: Date | null;
}
