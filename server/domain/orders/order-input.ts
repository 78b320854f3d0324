/**
 * What the verbs of an order take, in the forms of the API: money as decimal text, quantities as numbers, references as
 * codes or ids, moments as ISO text. Fields of the order that are not named here are read by their declarations.
 */
type Maybe<T> = T | null | undefined;

export interface LineInput {
  offer?: Maybe<string | number>;
  sku?: Maybe<string>;
  name?: Maybe<string>;
  externalId?: Maybe<string>;
  unit?: Maybe<string>;
  quantity?: Maybe<number | string>;
  unitPrice?: Maybe<string>;
  purchasePrice?: Maybe<string>;
  discountAmount?: Maybe<string>;
  discountPercent?: Maybe<number | string>;
  vatRate?: Maybe<number | string>;
  priceType?: Maybe<string>;
  comment?: Maybe<string>;
  status?: Maybe<string>;
  warehouse?: Maybe<string>;
  /** Fields that staff made, by code. */
  custom?: Maybe<object>;
}

export interface LineChange extends LineInput {
  id?: Maybe<string | number>;
  remove?: Maybe<boolean>;
}

export interface PaymentInput {
  type?: Maybe<string>;
  status?: Maybe<string>;
  amount: string;
  paidAt?: Maybe<string>;
  externalId?: Maybe<string>;
  comment?: Maybe<string>;
}

export interface OrderCustomerInput {
  id?: Maybe<string | number>;
  externalSource?: Maybe<string>;
  externalId?: Maybe<string>;
  phone?: Maybe<string>;
  email?: Maybe<string>;
  firstName?: Maybe<string>;
  lastName?: Maybe<string>;
  patronymic?: Maybe<string>;
  sex?: Maybe<string>;
  birthday?: Maybe<string>;
  /** Of a customer that is made; one that is found stays as it is. */
  custom?: Maybe<object>;
}

export interface OrderInput {
  shop: string;
  /** Only as a check: the currency of an order is its shop's. */
  currency?: Maybe<string>;
  type?: Maybe<string>;
  status?: Maybe<string>;
  externalSource?: Maybe<string>;
  externalId?: Maybe<string>;
  phone?: Maybe<string>;
  email?: Maybe<string>;
  firstName?: Maybe<string>;
  lastName?: Maybe<string>;
  patronymic?: Maybe<string>;
  priceType?: Maybe<string>;
  warehouse?: Maybe<string>;
  externalIds?: Maybe<{ source: string; externalId: string }[]>;
  custom?: Maybe<object>;
  customer?: Maybe<OrderCustomerInput>;
  lines: LineInput[];
  payments?: Maybe<PaymentInput[]>;
  /** For imports, whose orders have a past: callers of the API can not give these. */
  number?: string;
  createdAt?: Date;
  cancelReason?: string;
}
