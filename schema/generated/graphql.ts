/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AccessDecision =
  | 'ALLOWED'
  | 'DENIED'
  | 'MASKED';

export type AddressCreate = {
  /** One of several buildings at that number. */
  block?: string | null | undefined;
  /** Number in the street. */
  building?: string | null | undefined;
  city?: string | null | undefined;
  cityCode?: string | null | undefined;
  /** City, town, village, in the words of the country. */
  cityType?: string | null | undefined;
  company?: string | number | null | undefined;
  /** Upper and lower case differ. */
  countryIso?: string | null | undefined;
  customer?: string | number | null | undefined;
  entrance?: string | null | undefined;
  /** Its identifier there. Upper and lower case differ. */
  externalId?: string | null | undefined;
  /** System the record came from. Upper and lower case differ. */
  externalSource?: string | null | undefined;
  flat?: string | null | undefined;
  floor?: string | null | undefined;
  /** One of several structures at that number. */
  house?: string | null | undefined;
  intercom?: string | null | undefined;
  isMain?: boolean | null | undefined;
  metro?: string | null | undefined;
  /** As its owner calls it: home, office. */
  name?: string | null | undefined;
  /** What the courier should know. */
  notes?: string | null | undefined;
  postalCode?: string | null | undefined;
  region?: string | null | undefined;
  regionCode?: string | null | undefined;
  street?: string | null | undefined;
  streetCode?: string | null | undefined;
  /** Street, lane, square, in the words of the country. */
  streetType?: string | null | undefined;
  /** The whole address in one line. */
  text?: string | null | undefined;
};

export type AddressMany = {
  none?: AddressWhere | null | undefined;
  some?: AddressWhere | null | undefined;
};

export type AddressUpdate = {
  /** One of several buildings at that number. */
  block?: string | null | undefined;
  /** Number in the street. */
  building?: string | null | undefined;
  city?: string | null | undefined;
  cityCode?: string | null | undefined;
  /** City, town, village, in the words of the country. */
  cityType?: string | null | undefined;
  /** Upper and lower case differ. */
  countryIso?: string | null | undefined;
  entrance?: string | null | undefined;
  /** Its identifier there. Upper and lower case differ. */
  externalId?: string | null | undefined;
  /** System the record came from. Upper and lower case differ. */
  externalSource?: string | null | undefined;
  flat?: string | null | undefined;
  floor?: string | null | undefined;
  /** One of several structures at that number. */
  house?: string | null | undefined;
  intercom?: string | null | undefined;
  isMain?: boolean | null | undefined;
  metro?: string | null | undefined;
  /** As its owner calls it: home, office. */
  name?: string | null | undefined;
  /** What the courier should know. */
  notes?: string | null | undefined;
  postalCode?: string | null | undefined;
  region?: string | null | undefined;
  regionCode?: string | null | undefined;
  street?: string | null | undefined;
  streetCode?: string | null | undefined;
  /** Street, lane, square, in the words of the country. */
  streetType?: string | null | undefined;
  /** The whole address in one line. */
  text?: string | null | undefined;
};

export type AddressWhere = {
  and?: Array<AddressWhere> | null | undefined;
  city?: StringOperators | null | undefined;
  company?: CompanyWhere | null | undefined;
  countryIso?: StringOperators | null | undefined;
  createdAt?: DateTimeOperators | null | undefined;
  customer?: CustomerWhere | null | undefined;
  deletedAt?: DateTimeOperators | null | undefined;
  externalId?: StringOperators | null | undefined;
  externalSource?: StringOperators | null | undefined;
  id?: IdOperators | null | undefined;
  isMain?: BoolOperators | null | undefined;
  /** On a relation: whether there is none. */
  isNull?: boolean | null | undefined;
  not?: AddressWhere | null | undefined;
  or?: Array<AddressWhere> | null | undefined;
  postalCode?: StringOperators | null | undefined;
  region?: StringOperators | null | undefined;
  street?: StringOperators | null | undefined;
  updatedAt?: DateTimeOperators | null | undefined;
};

export type ApiTokenInput = {
  /** Addresses it may be used from, such as 192.0.2.7 or 10.0.0.0/8. */
  addresses?: Array<string> | null | undefined;
  expiresAt?: string | null | undefined;
  /** The only fields it may use, such as order.number. */
  fields?: Array<string> | null | undefined;
  name: string;
  /** Codes of roles; of their rights, those that you hold too. */
  roles: Array<string>;
  /** Shops that it is limited to. */
  shops?: Array<string> | null | undefined;
};

export type BoolOperators = {
  eq?: boolean | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: boolean | null | undefined;
};

export type CancelReasonWhere = {
  active?: BoolOperators | null | undefined;
  and?: Array<CancelReasonWhere> | null | undefined;
  code?: CodeOperators | null | undefined;
  createdAt?: DateTimeOperators | null | undefined;
  deletedAt?: DateTimeOperators | null | undefined;
  eq?: string | null | undefined;
  in?: Array<string> | null | undefined;
  isDefault?: BoolOperators | null | undefined;
  /** On a relation: whether there is none. */
  isNull?: boolean | null | undefined;
  name?: StringOperators | null | undefined;
  ne?: string | null | undefined;
  not?: CancelReasonWhere | null | undefined;
  notIn?: Array<string> | null | undefined;
  or?: Array<CancelReasonWhere> | null | undefined;
  updatedAt?: DateTimeOperators | null | undefined;
};

export type CodeOperators = {
  eq?: string | null | undefined;
  in?: Array<string> | null | undefined;
  ne?: string | null | undefined;
  notIn?: Array<string> | null | undefined;
};

export type CompanyExternalIdMany = {
  none?: CompanyExternalIdWhere | null | undefined;
  some?: CompanyExternalIdWhere | null | undefined;
};

export type CompanyExternalIdWhere = {
  and?: Array<CompanyExternalIdWhere> | null | undefined;
  createdAt?: DateTimeOperators | null | undefined;
  deletedAt?: DateTimeOperators | null | undefined;
  externalId?: StringOperators | null | undefined;
  id?: IdOperators | null | undefined;
  /** On a relation: whether there is none. */
  isNull?: boolean | null | undefined;
  not?: CompanyExternalIdWhere | null | undefined;
  or?: Array<CompanyExternalIdWhere> | null | undefined;
  owner?: CompanyWhere | null | undefined;
  source?: StringOperators | null | undefined;
  updatedAt?: DateTimeOperators | null | undefined;
};

export type CompanyLegalKind =
  | 'ENTREPRENEUR'
  | 'INDIVIDUAL'
  | 'LEGAL_ENTITY';

export type CompanyLegalKindOperators = {
  eq?: CompanyLegalKind | null | undefined;
  in?: Array<CompanyLegalKind> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: CompanyLegalKind | null | undefined;
  notIn?: Array<CompanyLegalKind> | null | undefined;
};

export type CompanyMany = {
  none?: CompanyWhere | null | undefined;
  some?: CompanyWhere | null | undefined;
};

export type CompanySort = {
  averageSum?: SortDirection | null | undefined;
  createdAt?: SortDirection | null | undefined;
  firstOrderAt?: SortDirection | null | undefined;
  grossProfitSum?: SortDirection | null | undefined;
  id?: SortDirection | null | undefined;
  lastOrderAt?: SortDirection | null | undefined;
  manager?: UserSort | null | undefined;
  name?: SortDirection | null | undefined;
  ordersCount?: SortDirection | null | undefined;
  shop?: ShopSort | null | undefined;
  totalSum?: SortDirection | null | undefined;
  updatedAt?: SortDirection | null | undefined;
};

export type CompanySourceWhere = {
  campaign?: StringOperators | null | undefined;
  medium?: StringOperators | null | undefined;
  source?: StringOperators | null | undefined;
};

export type CompanyWhere = {
  active?: BoolOperators | null | undefined;
  addresses?: AddressMany | null | undefined;
  and?: Array<CompanyWhere> | null | undefined;
  averageSum?: MoneyOperators | null | undefined;
  bad?: BoolOperators | null | undefined;
  brand?: StringOperators | null | undefined;
  contacts?: CustomerMany | null | undefined;
  createdAt?: DateTimeOperators | null | undefined;
  cumulativeDiscountPercent?: PercentOperators | null | undefined;
  currency?: StringOperators | null | undefined;
  deletedAt?: DateTimeOperators | null | undefined;
  discountCardNumber?: StringOperators | null | undefined;
  email?: StringOperators | null | undefined;
  externalId?: StringOperators | null | undefined;
  externalIds?: CompanyExternalIdMany | null | undefined;
  externalSource?: StringOperators | null | undefined;
  firms?: CompanyMany | null | undefined;
  firstOrderAt?: DateTimeOperators | null | undefined;
  id?: IdOperators | null | undefined;
  /** On a relation: whether there is none. */
  isNull?: boolean | null | undefined;
  lastOrderAt?: DateTimeOperators | null | undefined;
  legalKind?: CompanyLegalKindOperators | null | undefined;
  legalName?: StringOperators | null | undefined;
  manager?: UserWhere | null | undefined;
  name?: StringOperators | null | undefined;
  not?: CompanyWhere | null | undefined;
  or?: Array<CompanyWhere> | null | undefined;
  orders?: OrderMany | null | undefined;
  ordersCount?: IntOperators | null | undefined;
  parent?: CompanyWhere | null | undefined;
  personalDiscountPercent?: PercentOperators | null | undefined;
  phone?: StringOperators | null | undefined;
  registrationNumber?: StringOperators | null | undefined;
  shop?: ShopWhere | null | undefined;
  source?: CompanySourceWhere | null | undefined;
  tags?: TextListOperators | null | undefined;
  taxNumber?: StringOperators | null | undefined;
  totalSum?: MoneyOperators | null | undefined;
  updatedAt?: DateTimeOperators | null | undefined;
  vatNumber?: StringOperators | null | undefined;
  vip?: BoolOperators | null | undefined;
};

export type CustomDictionaryCreate = {
  active?: boolean | null | undefined;
  code: string;
  isDefault?: boolean | null | undefined;
  name: string;
  ordering?: number | null | undefined;
};

export type CustomDictionaryEntryCreate = {
  active?: boolean | null | undefined;
  /** Letters, digits, - and _; chosen once. Upper and lower case differ. */
  code: string;
  dictionary: string;
  name: string;
  ordering?: number | null | undefined;
};

export type CustomDictionaryEntryUpdate = {
  active?: boolean | null | undefined;
  name?: string | null | undefined;
  ordering?: number | null | undefined;
};

export type CustomDictionaryUpdate = {
  active?: boolean | null | undefined;
  isDefault?: boolean | null | undefined;
  name?: string | null | undefined;
  ordering?: number | null | undefined;
};

export type CustomFieldCreate = {
  /** Its name in GraphQL: custom { code }. Renaming keeps values, rights and history. Upper and lower case differ. */
  code: string;
  /** Of an amount whose record has no currency of its own. Upper and lower case differ. */
  currency?: string | null | undefined;
  /** Of new records, in the form of the API. */
  defaultValue?: unknown;
  /** Whose entries are chosen. */
  dictionary?: string | null | undefined;
  /** Shown below the field in forms. */
  help?: string | null | undefined;
  /** Lists filter and sort by it quickly. Not given: yes, as long as the table has room. */
  indexed?: boolean | null | undefined;
  kind: CustomFieldKind;
  label: string;
  ordering?: number | null | undefined;
  /** Stands on printed forms; for orders and their lines. */
  printed?: boolean | null | undefined;
  /** Asked of new records. */
  required?: boolean | null | undefined;
  resource: CustomFieldResource;
  /** The search box finds records by the beginning of the text; needs an index. */
  searchable?: boolean | null | undefined;
  /** Heading it stands under in forms. */
  section?: string | null | undefined;
  /** Class of data: who sees it follows from this, until a role says otherwise. */
  sensitivity?: CustomFieldSensitivity | null | undefined;
  /** Codes of the shops whose records have it; empty: all. */
  shops?: Array<string> | null | undefined;
  /** Resource that a link leads to. Upper and lower case differ. */
  target?: string | null | undefined;
  /** No two records have the same. */
  unique?: boolean | null | undefined;
};

export type CustomFieldKind =
  | 'CHOICE'
  | 'CHOICES'
  | 'DATE'
  | 'DATE_TIME'
  | 'FILE'
  | 'LINK'
  | 'LONG_TEXT'
  | 'MONEY'
  | 'NUMBER'
  | 'TEXT'
  | 'WHOLE_NUMBER'
  | 'YES_NO';

export type CustomFieldKindOperators = {
  eq?: CustomFieldKind | null | undefined;
  in?: Array<CustomFieldKind> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: CustomFieldKind | null | undefined;
  notIn?: Array<CustomFieldKind> | null | undefined;
};

export type CustomFieldResource =
  | 'company'
  | 'customer'
  | 'offer'
  | 'order'
  | 'orderLine'
  | 'product'
  | 'task';

export type CustomFieldResourceOperators = {
  eq?: CustomFieldResource | null | undefined;
  in?: Array<CustomFieldResource> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: CustomFieldResource | null | undefined;
  notIn?: Array<CustomFieldResource> | null | undefined;
};

export type CustomFieldSensitivity =
  | 'cost'
  | 'internal'
  | 'open'
  | 'personal';

export type CustomFieldUpdate = {
  /** Its name in GraphQL: custom { code }. Renaming keeps values, rights and history. Upper and lower case differ. */
  code?: string | null | undefined;
  /** Of new records, in the form of the API. */
  defaultValue?: unknown;
  /** Shown below the field in forms. */
  help?: string | null | undefined;
  /** Lists filter and sort by it quickly. Not given: yes, as long as the table has room. */
  indexed?: boolean | null | undefined;
  label?: string | null | undefined;
  ordering?: number | null | undefined;
  /** Stands on printed forms; for orders and their lines. */
  printed?: boolean | null | undefined;
  /** Asked of new records. */
  required?: boolean | null | undefined;
  /** The search box finds records by the beginning of the text; needs an index. */
  searchable?: boolean | null | undefined;
  /** Heading it stands under in forms. */
  section?: string | null | undefined;
  /** Class of data: who sees it follows from this, until a role says otherwise. */
  sensitivity?: CustomFieldSensitivity | null | undefined;
  /** Codes of the shops whose records have it; empty: all. */
  shops?: Array<string> | null | undefined;
  /** No two records have the same. */
  unique?: boolean | null | undefined;
};

export type CustomFieldWhere = {
  and?: Array<CustomFieldWhere> | null | undefined;
  code?: StringOperators | null | undefined;
  createdAt?: DateTimeOperators | null | undefined;
  deletedAt?: DateTimeOperators | null | undefined;
  id?: IdOperators | null | undefined;
  /** On a relation: whether there is none. */
  isNull?: boolean | null | undefined;
  kind?: CustomFieldKindOperators | null | undefined;
  label?: StringOperators | null | undefined;
  not?: CustomFieldWhere | null | undefined;
  or?: Array<CustomFieldWhere> | null | undefined;
  resource?: CustomFieldResourceOperators | null | undefined;
  updatedAt?: DateTimeOperators | null | undefined;
};

export type CustomerExternalIdMany = {
  none?: CustomerExternalIdWhere | null | undefined;
  some?: CustomerExternalIdWhere | null | undefined;
};

export type CustomerExternalIdWhere = {
  and?: Array<CustomerExternalIdWhere> | null | undefined;
  createdAt?: DateTimeOperators | null | undefined;
  deletedAt?: DateTimeOperators | null | undefined;
  externalId?: StringOperators | null | undefined;
  id?: IdOperators | null | undefined;
  /** On a relation: whether there is none. */
  isNull?: boolean | null | undefined;
  not?: CustomerExternalIdWhere | null | undefined;
  or?: Array<CustomerExternalIdWhere> | null | undefined;
  owner?: CustomerWhere | null | undefined;
  source?: StringOperators | null | undefined;
  updatedAt?: DateTimeOperators | null | undefined;
};

export type CustomerKind =
  | 'COMPANY_CONTACT'
  | 'PERSON';

export type CustomerKindOperators = {
  eq?: CustomerKind | null | undefined;
  in?: Array<CustomerKind> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: CustomerKind | null | undefined;
  notIn?: Array<CustomerKind> | null | undefined;
};

export type CustomerLegalKind =
  | 'ENTREPRENEUR'
  | 'INDIVIDUAL'
  | 'LEGAL_ENTITY';

export type CustomerLegalKindOperators = {
  eq?: CustomerLegalKind | null | undefined;
  in?: Array<CustomerLegalKind> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: CustomerLegalKind | null | undefined;
  notIn?: Array<CustomerLegalKind> | null | undefined;
};

export type CustomerMany = {
  none?: CustomerWhere | null | undefined;
  some?: CustomerWhere | null | undefined;
};

export type CustomerSex =
  | 'FEMALE'
  | 'MALE';

export type CustomerSexOperators = {
  eq?: CustomerSex | null | undefined;
  in?: Array<CustomerSex> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: CustomerSex | null | undefined;
  notIn?: Array<CustomerSex> | null | undefined;
};

export type CustomerSort = {
  averageSum?: SortDirection | null | undefined;
  birthday?: SortDirection | null | undefined;
  company?: CompanySort | null | undefined;
  createdAt?: SortDirection | null | undefined;
  firstName?: SortDirection | null | undefined;
  firstOrderAt?: SortDirection | null | undefined;
  grossProfitSum?: SortDirection | null | undefined;
  id?: SortDirection | null | undefined;
  lastName?: SortDirection | null | undefined;
  lastOrderAt?: SortDirection | null | undefined;
  manager?: UserSort | null | undefined;
  maturationSeconds?: SortDirection | null | undefined;
  ordersCount?: SortDirection | null | undefined;
  shop?: ShopSort | null | undefined;
  totalSum?: SortDirection | null | undefined;
  updatedAt?: SortDirection | null | undefined;
};

export type CustomerSourceWhere = {
  campaign?: StringOperators | null | undefined;
  medium?: StringOperators | null | undefined;
  source?: StringOperators | null | undefined;
};

export type CustomerWhere = {
  addresses?: AddressMany | null | undefined;
  and?: Array<CustomerWhere> | null | undefined;
  averageSum?: MoneyOperators | null | undefined;
  bad?: BoolOperators | null | undefined;
  birthday?: DateOperators | null | undefined;
  company?: CompanyWhere | null | undefined;
  createdAt?: DateTimeOperators | null | undefined;
  cumulativeDiscountPercent?: PercentOperators | null | undefined;
  currency?: StringOperators | null | undefined;
  deletedAt?: DateTimeOperators | null | undefined;
  discountCardNumber?: StringOperators | null | undefined;
  emails?: TextListOperators | null | undefined;
  externalId?: StringOperators | null | undefined;
  externalIds?: CustomerExternalIdMany | null | undefined;
  externalSource?: StringOperators | null | undefined;
  firstName?: StringOperators | null | undefined;
  firstOrderAt?: DateTimeOperators | null | undefined;
  id?: IdOperators | null | undefined;
  /** On a relation: whether there is none. */
  isNull?: boolean | null | undefined;
  kind?: CustomerKindOperators | null | undefined;
  lastName?: StringOperators | null | undefined;
  lastOrderAt?: DateTimeOperators | null | undefined;
  legalKind?: CustomerLegalKindOperators | null | undefined;
  legalName?: StringOperators | null | undefined;
  manager?: UserWhere | null | undefined;
  mergedInto?: CustomerWhere | null | undefined;
  not?: CustomerWhere | null | undefined;
  or?: Array<CustomerWhere> | null | undefined;
  orders?: OrderMany | null | undefined;
  ordersCount?: IntOperators | null | undefined;
  patronymic?: StringOperators | null | undefined;
  personalDiscountPercent?: PercentOperators | null | undefined;
  phones?: TextListOperators | null | undefined;
  registrationNumber?: StringOperators | null | undefined;
  sex?: CustomerSexOperators | null | undefined;
  shop?: ShopWhere | null | undefined;
  source?: CustomerSourceWhere | null | undefined;
  subscribed?: BoolOperators | null | undefined;
  tags?: TextListOperators | null | undefined;
  tasks?: TaskMany | null | undefined;
  taxNumber?: StringOperators | null | undefined;
  totalSum?: MoneyOperators | null | undefined;
  unsubscribedAt?: DateTimeOperators | null | undefined;
  updatedAt?: DateTimeOperators | null | undefined;
  vatNumber?: StringOperators | null | undefined;
  vip?: BoolOperators | null | undefined;
};

export type DateOperators = {
  eq?: string | null | undefined;
  gt?: string | null | undefined;
  gte?: string | null | undefined;
  in?: Array<string> | null | undefined;
  isNull?: boolean | null | undefined;
  lt?: string | null | undefined;
  lte?: string | null | undefined;
  ne?: string | null | undefined;
  notIn?: Array<string> | null | undefined;
};

export type DateTimeOperators = {
  eq?: string | null | undefined;
  gt?: string | null | undefined;
  gte?: string | null | undefined;
  isNull?: boolean | null | undefined;
  lt?: string | null | undefined;
  lte?: string | null | undefined;
  ne?: string | null | undefined;
};

export type DeliveryServiceWhere = {
  active?: BoolOperators | null | undefined;
  and?: Array<DeliveryServiceWhere> | null | undefined;
  code?: CodeOperators | null | undefined;
  createdAt?: DateTimeOperators | null | undefined;
  deletedAt?: DateTimeOperators | null | undefined;
  deliveryType?: DeliveryTypeWhere | null | undefined;
  eq?: string | null | undefined;
  in?: Array<string> | null | undefined;
  isDefault?: BoolOperators | null | undefined;
  /** On a relation: whether there is none. */
  isNull?: boolean | null | undefined;
  name?: StringOperators | null | undefined;
  ne?: string | null | undefined;
  not?: DeliveryServiceWhere | null | undefined;
  notIn?: Array<string> | null | undefined;
  or?: Array<DeliveryServiceWhere> | null | undefined;
  updatedAt?: DateTimeOperators | null | undefined;
};

export type DeliveryTypeWhere = {
  active?: BoolOperators | null | undefined;
  and?: Array<DeliveryTypeWhere> | null | undefined;
  code?: CodeOperators | null | undefined;
  createdAt?: DateTimeOperators | null | undefined;
  deletedAt?: DateTimeOperators | null | undefined;
  eq?: string | null | undefined;
  in?: Array<string> | null | undefined;
  integration?: StringOperators | null | undefined;
  isDefault?: BoolOperators | null | undefined;
  isDefaultForApi?: BoolOperators | null | undefined;
  /** On a relation: whether there is none. */
  isNull?: boolean | null | undefined;
  name?: StringOperators | null | undefined;
  ne?: string | null | undefined;
  not?: DeliveryTypeWhere | null | undefined;
  notIn?: Array<string> | null | undefined;
  or?: Array<DeliveryTypeWhere> | null | undefined;
  updatedAt?: DateTimeOperators | null | undefined;
};

/** What another system calls a record. */
export type ExternalIdInput = {
  externalId: string;
  source: string;
};

export type IdOperators = {
  eq?: string | number | null | undefined;
  in?: Array<string | number> | null | undefined;
  ne?: string | number | null | undefined;
  notIn?: Array<string | number> | null | undefined;
};

export type IntOperators = {
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number> | null | undefined;
  isNull?: boolean | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
  ne?: number | null | undefined;
  notIn?: Array<number> | null | undefined;
};

export type LegalEntityKind =
  | 'ENTREPRENEUR'
  | 'INDIVIDUAL'
  | 'LEGAL_ENTITY';

export type LegalEntityKindOperators = {
  eq?: LegalEntityKind | null | undefined;
  in?: Array<LegalEntityKind> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: LegalEntityKind | null | undefined;
  notIn?: Array<LegalEntityKind> | null | undefined;
};

export type LegalEntityWhere = {
  active?: BoolOperators | null | undefined;
  and?: Array<LegalEntityWhere> | null | undefined;
  code?: CodeOperators | null | undefined;
  createdAt?: DateTimeOperators | null | undefined;
  deletedAt?: DateTimeOperators | null | undefined;
  eq?: string | null | undefined;
  in?: Array<string> | null | undefined;
  isDefault?: BoolOperators | null | undefined;
  /** On a relation: whether there is none. */
  isNull?: boolean | null | undefined;
  kind?: LegalEntityKindOperators | null | undefined;
  name?: StringOperators | null | undefined;
  ne?: string | null | undefined;
  not?: LegalEntityWhere | null | undefined;
  notIn?: Array<string> | null | undefined;
  or?: Array<LegalEntityWhere> | null | undefined;
  taxNumber?: StringOperators | null | undefined;
  updatedAt?: DateTimeOperators | null | undefined;
};

export type MoneyOperators = {
  eq?: string | null | undefined;
  gt?: string | null | undefined;
  gte?: string | null | undefined;
  in?: Array<string> | null | undefined;
  isNull?: boolean | null | undefined;
  lt?: string | null | undefined;
  lte?: string | null | undefined;
  ne?: string | null | undefined;
};

export type OfferExternalIdMany = {
  none?: OfferExternalIdWhere | null | undefined;
  some?: OfferExternalIdWhere | null | undefined;
};

export type OfferExternalIdWhere = {
  and?: Array<OfferExternalIdWhere> | null | undefined;
  createdAt?: DateTimeOperators | null | undefined;
  deletedAt?: DateTimeOperators | null | undefined;
  externalId?: StringOperators | null | undefined;
  id?: IdOperators | null | undefined;
  /** On a relation: whether there is none. */
  isNull?: boolean | null | undefined;
  not?: OfferExternalIdWhere | null | undefined;
  or?: Array<OfferExternalIdWhere> | null | undefined;
  owner?: OfferWhere | null | undefined;
  source?: StringOperators | null | undefined;
  updatedAt?: DateTimeOperators | null | undefined;
};

export type OfferMany = {
  none?: OfferWhere | null | undefined;
  some?: OfferWhere | null | undefined;
};

export type OfferSort = {
  createdAt?: SortDirection | null | undefined;
  free?: SortDirection | null | undefined;
  id?: SortDirection | null | undefined;
  name?: SortDirection | null | undefined;
  onHand?: SortDirection | null | undefined;
  product?: ProductSort | null | undefined;
  purchasePrice?: SortDirection | null | undefined;
  reserved?: SortDirection | null | undefined;
  sku?: SortDirection | null | undefined;
  updatedAt?: SortDirection | null | undefined;
};

export type OfferWhere = {
  accountingId?: StringOperators | null | undefined;
  active?: BoolOperators | null | undefined;
  and?: Array<OfferWhere> | null | undefined;
  barcode?: StringOperators | null | undefined;
  createdAt?: DateTimeOperators | null | undefined;
  deletedAt?: DateTimeOperators | null | undefined;
  externalId?: StringOperators | null | undefined;
  externalIds?: OfferExternalIdMany | null | undefined;
  externalSource?: StringOperators | null | undefined;
  free?: QuantityOperators | null | undefined;
  id?: IdOperators | null | undefined;
  /** On a relation: whether there is none. */
  isNull?: boolean | null | undefined;
  name?: StringOperators | null | undefined;
  not?: OfferWhere | null | undefined;
  onHand?: QuantityOperators | null | undefined;
  or?: Array<OfferWhere> | null | undefined;
  prices?: PriceMany | null | undefined;
  product?: ProductWhere | null | undefined;
  purchaseCurrency?: StringOperators | null | undefined;
  purchasePrice?: UnitPriceOperators | null | undefined;
  reserved?: QuantityOperators | null | undefined;
  sku?: StringOperators | null | undefined;
  stocks?: StockMany | null | undefined;
  updatedAt?: DateTimeOperators | null | undefined;
  vatRate?: PercentOperators | null | undefined;
  weightGrams?: IntOperators | null | undefined;
};

export type OrderCreate = {
  additionalPhone?: string | null | undefined;
  /** Somebody must call the buyer. */
  call?: boolean | null | undefined;
  company?: string | number | null | undefined;
  contact?: string | number | null | undefined;
  /** Only as a check: an order is in its shop's currency. */
  currency?: string | null | undefined;
  /** Found by id, externalId, phone or email, in this order; else made. */
  customer?: OrderCustomerInput | null | undefined;
  customerComment?: string | null | undefined;
  delivery?: OrderDeliveryCreate | null | undefined;
  discountAmount?: string | null | undefined;
  /** Of the lines' sum. A new order with neither a percentage nor an amount takes the personal discount of its customer; later changes of the customer change nothing here. */
  discountPercent?: number | null | undefined;
  email?: string | null | undefined;
  /** Its identifier there. Upper and lower case differ. */
  externalId?: string | null | undefined;
  /** The whole list: what it does not hold is taken off. Left out, all stay. */
  externalIds?: Array<ExternalIdInput> | null | undefined;
  /** System the record came from. Upper and lower case differ. */
  externalSource?: string | null | undefined;
  firstName?: string | null | undefined;
  lastName?: string | null | undefined;
  lines: Array<OrderLineInput>;
  manager?: string | number | null | undefined;
  managerComment?: string | null | undefined;
  method?: string | null | undefined;
  patronymic?: string | null | undefined;
  payments?: Array<PaymentInput> | null | undefined;
  phone?: string | null | undefined;
  /** Agreed prepayment. */
  prepaySum?: string | null | undefined;
  priceType?: string | null | undefined;
  shipmentDate?: string | null | undefined;
  shop: string;
  source?: OrderSourceCreate | null | undefined;
  /** Code; empty: the default status. */
  status?: string | null | undefined;
  statusComment?: string | null | undefined;
  tags?: Array<string> | null | undefined;
  type?: string | null | undefined;
  vatMode?: OrderVatMode | null | undefined;
  warehouse?: string | null | undefined;
};

export type OrderCustomerInput = {
  birthday?: string | null | undefined;
  email?: string | null | undefined;
  externalId?: string | null | undefined;
  externalSource?: string | null | undefined;
  firstName?: string | null | undefined;
  id?: string | number | null | undefined;
  lastName?: string | null | undefined;
  patronymic?: string | null | undefined;
  phone?: string | null | undefined;
  sex?: CustomerSex | null | undefined;
};

export type OrderDeliveryCreate = {
  address?: AddressCreate | null | undefined;
  cost?: string | null | undefined;
  date?: string | null | undefined;
  heightMm?: number | null | undefined;
  lengthMm?: number | null | undefined;
  netCost?: string | null | undefined;
  service?: string | null | undefined;
  timeFrom?: string | null | undefined;
  timeText?: string | null | undefined;
  timeTo?: string | null | undefined;
  tracking?: string | null | undefined;
  type?: string | null | undefined;
  vatRate?: number | null | undefined;
  weightGrams?: number | null | undefined;
  widthMm?: number | null | undefined;
};

export type OrderDeliverySort = {
  date?: SortDirection | null | undefined;
};

export type OrderDeliveryUpdate = {
  address?: AddressUpdate | null | undefined;
  cost?: string | null | undefined;
  date?: string | null | undefined;
  heightMm?: number | null | undefined;
  lengthMm?: number | null | undefined;
  netCost?: string | null | undefined;
  service?: string | null | undefined;
  timeFrom?: string | null | undefined;
  timeText?: string | null | undefined;
  timeTo?: string | null | undefined;
  tracking?: string | null | undefined;
  type?: string | null | undefined;
  vatRate?: number | null | undefined;
  weightGrams?: number | null | undefined;
  widthMm?: number | null | undefined;
};

export type OrderDeliveryWhere = {
  address?: AddressWhere | null | undefined;
  cost?: MoneyOperators | null | undefined;
  date?: DateOperators | null | undefined;
  netCost?: MoneyOperators | null | undefined;
  service?: DeliveryServiceWhere | null | undefined;
  tracking?: StringOperators | null | undefined;
  type?: DeliveryTypeWhere | null | undefined;
};

export type OrderExternalIdMany = {
  none?: OrderExternalIdWhere | null | undefined;
  some?: OrderExternalIdWhere | null | undefined;
};

export type OrderExternalIdWhere = {
  and?: Array<OrderExternalIdWhere> | null | undefined;
  createdAt?: DateTimeOperators | null | undefined;
  deletedAt?: DateTimeOperators | null | undefined;
  externalId?: StringOperators | null | undefined;
  id?: IdOperators | null | undefined;
  /** On a relation: whether there is none. */
  isNull?: boolean | null | undefined;
  not?: OrderExternalIdWhere | null | undefined;
  or?: Array<OrderExternalIdWhere> | null | undefined;
  owner?: OrderWhere | null | undefined;
  source?: StringOperators | null | undefined;
  updatedAt?: DateTimeOperators | null | undefined;
};

export type OrderLineChange = {
  comment?: string | null | undefined;
  discountAmount?: string | null | undefined;
  discountPercent?: number | null | undefined;
  externalId?: string | null | undefined;
  /** The line to change; without it a line is added. */
  id?: string | number | null | undefined;
  name?: string | null | undefined;
  offer?: string | number | null | undefined;
  priceType?: string | null | undefined;
  purchasePrice?: string | null | undefined;
  quantity?: number | null | undefined;
  /** Takes the line out. */
  remove?: boolean | null | undefined;
  sku?: string | null | undefined;
  status?: string | null | undefined;
  unit?: string | null | undefined;
  unitPrice?: string | null | undefined;
  vatRate?: number | null | undefined;
  warehouse?: string | null | undefined;
};

export type OrderLineInput = {
  comment?: string | null | undefined;
  discountAmount?: string | null | undefined;
  discountPercent?: number | null | undefined;
  externalId?: string | null | undefined;
  name?: string | null | undefined;
  offer?: string | number | null | undefined;
  priceType?: string | null | undefined;
  purchasePrice?: string | null | undefined;
  quantity: number;
  sku?: string | null | undefined;
  status?: string | null | undefined;
  unit?: string | null | undefined;
  unitPrice?: string | null | undefined;
  vatRate?: number | null | undefined;
  warehouse?: string | null | undefined;
};

export type OrderLineMany = {
  none?: OrderLineWhere | null | undefined;
  some?: OrderLineWhere | null | undefined;
};

export type OrderLineWhere = {
  and?: Array<OrderLineWhere> | null | undefined;
  canceled?: BoolOperators | null | undefined;
  createdAt?: DateTimeOperators | null | undefined;
  deletedAt?: DateTimeOperators | null | undefined;
  externalId?: StringOperators | null | undefined;
  id?: IdOperators | null | undefined;
  /** On a relation: whether there is none. */
  isNull?: boolean | null | undefined;
  name?: StringOperators | null | undefined;
  not?: OrderLineWhere | null | undefined;
  offer?: OfferWhere | null | undefined;
  or?: Array<OrderLineWhere> | null | undefined;
  order?: OrderWhere | null | undefined;
  purchasePrice?: UnitPriceOperators | null | undefined;
  quantity?: QuantityOperators | null | undefined;
  sku?: StringOperators | null | undefined;
  status?: StringOperators | null | undefined;
  total?: MoneyOperators | null | undefined;
  unitPrice?: UnitPriceOperators | null | undefined;
  updatedAt?: DateTimeOperators | null | undefined;
};

export type OrderMany = {
  none?: OrderWhere | null | undefined;
  some?: OrderWhere | null | undefined;
};

export type OrderMethodWhere = {
  active?: BoolOperators | null | undefined;
  and?: Array<OrderMethodWhere> | null | undefined;
  code?: CodeOperators | null | undefined;
  createdAt?: DateTimeOperators | null | undefined;
  deletedAt?: DateTimeOperators | null | undefined;
  eq?: string | null | undefined;
  in?: Array<string> | null | undefined;
  isDefault?: BoolOperators | null | undefined;
  isDefaultForApi?: BoolOperators | null | undefined;
  isFromTill?: BoolOperators | null | undefined;
  /** On a relation: whether there is none. */
  isNull?: boolean | null | undefined;
  name?: StringOperators | null | undefined;
  ne?: string | null | undefined;
  not?: OrderMethodWhere | null | undefined;
  notIn?: Array<string> | null | undefined;
  or?: Array<OrderMethodWhere> | null | undefined;
  updatedAt?: DateTimeOperators | null | undefined;
};

export type OrderSort = {
  createdAt?: SortDirection | null | undefined;
  customer?: CustomerSort | null | undefined;
  delivery?: OrderDeliverySort | null | undefined;
  due?: SortDirection | null | undefined;
  firstName?: SortDirection | null | undefined;
  fullPaidAt?: SortDirection | null | undefined;
  grossProfit?: SortDirection | null | undefined;
  id?: SortDirection | null | undefined;
  lastName?: SortDirection | null | undefined;
  manager?: UserSort | null | undefined;
  margin?: SortDirection | null | undefined;
  number?: SortDirection | null | undefined;
  paid?: SortDirection | null | undefined;
  purchaseTotal?: SortDirection | null | undefined;
  shipmentDate?: SortDirection | null | undefined;
  shippedAt?: SortDirection | null | undefined;
  shop?: ShopSort | null | undefined;
  status?: StatusSort | null | undefined;
  statusChangedAt?: SortDirection | null | undefined;
  statusDueAt?: SortDirection | null | undefined;
  total?: SortDirection | null | undefined;
  updatedAt?: SortDirection | null | undefined;
};

export type OrderSourceCreate = {
  campaign?: string | null | undefined;
  content?: string | null | undefined;
  keyword?: string | null | undefined;
  medium?: string | null | undefined;
  source?: string | null | undefined;
};

export type OrderSourceUpdate = {
  campaign?: string | null | undefined;
  content?: string | null | undefined;
  keyword?: string | null | undefined;
  medium?: string | null | undefined;
  source?: string | null | undefined;
};

export type OrderSourceWhere = {
  campaign?: StringOperators | null | undefined;
  medium?: StringOperators | null | undefined;
  source?: StringOperators | null | undefined;
};

export type OrderTypeWhere = {
  active?: BoolOperators | null | undefined;
  allowsNegative?: BoolOperators | null | undefined;
  and?: Array<OrderTypeWhere> | null | undefined;
  code?: CodeOperators | null | undefined;
  createdAt?: DateTimeOperators | null | undefined;
  deletedAt?: DateTimeOperators | null | undefined;
  eq?: string | null | undefined;
  in?: Array<string> | null | undefined;
  isDefault?: BoolOperators | null | undefined;
  isDefaultForApi?: BoolOperators | null | undefined;
  /** On a relation: whether there is none. */
  isNull?: boolean | null | undefined;
  name?: StringOperators | null | undefined;
  ne?: string | null | undefined;
  not?: OrderTypeWhere | null | undefined;
  notIn?: Array<string> | null | undefined;
  or?: Array<OrderTypeWhere> | null | undefined;
  updatedAt?: DateTimeOperators | null | undefined;
};

export type OrderUpdate = {
  additionalPhone?: string | null | undefined;
  /** Somebody must call the buyer. */
  call?: boolean | null | undefined;
  company?: string | number | null | undefined;
  contact?: string | number | null | undefined;
  customer?: string | number | null | undefined;
  customerComment?: string | null | undefined;
  delivery?: OrderDeliveryUpdate | null | undefined;
  discountAmount?: string | null | undefined;
  /** Of the lines' sum. A new order with neither a percentage nor an amount takes the personal discount of its customer; later changes of the customer change nothing here. */
  discountPercent?: number | null | undefined;
  email?: string | null | undefined;
  /** Its identifier there. Upper and lower case differ. */
  externalId?: string | null | undefined;
  /** The whole list: what it does not hold is taken off. Left out, all stay. */
  externalIds?: Array<ExternalIdInput> | null | undefined;
  /** System the record came from. Upper and lower case differ. */
  externalSource?: string | null | undefined;
  firstName?: string | null | undefined;
  lastName?: string | null | undefined;
  manager?: string | number | null | undefined;
  managerComment?: string | null | undefined;
  method?: string | null | undefined;
  patronymic?: string | null | undefined;
  phone?: string | null | undefined;
  /** Agreed prepayment. */
  prepaySum?: string | null | undefined;
  priceType?: string | null | undefined;
  shipmentDate?: string | null | undefined;
  source?: OrderSourceUpdate | null | undefined;
  statusComment?: string | null | undefined;
  tags?: Array<string> | null | undefined;
  type?: string | null | undefined;
  vatMode?: OrderVatMode | null | undefined;
  warehouse?: string | null | undefined;
};

export type OrderVatMode =
  | 'INCLUDED'
  | 'NONE'
  | 'ON_TOP';

export type OrderWhere = {
  additionalPhone?: StringOperators | null | undefined;
  and?: Array<OrderWhere> | null | undefined;
  call?: BoolOperators | null | undefined;
  cancelReason?: CancelReasonWhere | null | undefined;
  company?: CompanyWhere | null | undefined;
  contact?: CustomerWhere | null | undefined;
  createdAt?: DateTimeOperators | null | undefined;
  currency?: StringOperators | null | undefined;
  customer?: CustomerWhere | null | undefined;
  deletedAt?: DateTimeOperators | null | undefined;
  delivery?: OrderDeliveryWhere | null | undefined;
  due?: MoneyOperators | null | undefined;
  email?: StringOperators | null | undefined;
  externalId?: StringOperators | null | undefined;
  externalIds?: OrderExternalIdMany | null | undefined;
  externalSource?: StringOperators | null | undefined;
  firstName?: StringOperators | null | undefined;
  fullPaidAt?: DateTimeOperators | null | undefined;
  grossProfit?: MoneyOperators | null | undefined;
  id?: IdOperators | null | undefined;
  /** On a relation: whether there is none. */
  isNull?: boolean | null | undefined;
  lastName?: StringOperators | null | undefined;
  lines?: OrderLineMany | null | undefined;
  manager?: UserWhere | null | undefined;
  margin?: PercentOperators | null | undefined;
  method?: OrderMethodWhere | null | undefined;
  not?: OrderWhere | null | undefined;
  number?: StringOperators | null | undefined;
  or?: Array<OrderWhere> | null | undefined;
  overdue?: BoolOperators | null | undefined;
  paid?: MoneyOperators | null | undefined;
  patronymic?: StringOperators | null | undefined;
  payments?: PaymentMany | null | undefined;
  phone?: StringOperators | null | undefined;
  priceType?: PriceTypeWhere | null | undefined;
  purchaseTotal?: MoneyOperators | null | undefined;
  shipmentDate?: DateOperators | null | undefined;
  shippedAt?: DateTimeOperators | null | undefined;
  shop?: ShopWhere | null | undefined;
  source?: OrderSourceWhere | null | undefined;
  status?: StatusWhere | null | undefined;
  statusChangedAt?: DateTimeOperators | null | undefined;
  statusDueAt?: DateTimeOperators | null | undefined;
  tags?: TextListOperators | null | undefined;
  tasks?: TaskMany | null | undefined;
  total?: MoneyOperators | null | undefined;
  type?: OrderTypeWhere | null | undefined;
  updatedAt?: DateTimeOperators | null | undefined;
  warehouse?: WarehouseWhere | null | undefined;
};

/** Which part of a list: at most 200 records; `after` is the nextCursor of the page before. */
export type PageInput = {
  after?: string | null | undefined;
  limit?: number | null | undefined;
  offset?: number | null | undefined;
};

export type PaymentInput = {
  amount: string;
  comment?: string | null | undefined;
  externalId?: string | null | undefined;
  paidAt?: string | null | undefined;
  status?: string | null | undefined;
  type?: string | null | undefined;
};

export type PaymentMany = {
  none?: PaymentWhere | null | undefined;
  some?: PaymentWhere | null | undefined;
};

export type PaymentStatusWhere = {
  active?: BoolOperators | null | undefined;
  and?: Array<PaymentStatusWhere> | null | undefined;
  code?: CodeOperators | null | undefined;
  createdAt?: DateTimeOperators | null | undefined;
  deletedAt?: DateTimeOperators | null | undefined;
  eq?: string | null | undefined;
  in?: Array<string> | null | undefined;
  isDefault?: BoolOperators | null | undefined;
  isDefaultForApi?: BoolOperators | null | undefined;
  /** On a relation: whether there is none. */
  isNull?: boolean | null | undefined;
  name?: StringOperators | null | undefined;
  ne?: string | null | undefined;
  not?: PaymentStatusWhere | null | undefined;
  notIn?: Array<string> | null | undefined;
  or?: Array<PaymentStatusWhere> | null | undefined;
  paymentComplete?: BoolOperators | null | undefined;
  updatedAt?: DateTimeOperators | null | undefined;
};

export type PaymentTypeWhere = {
  active?: BoolOperators | null | undefined;
  and?: Array<PaymentTypeWhere> | null | undefined;
  code?: CodeOperators | null | undefined;
  createdAt?: DateTimeOperators | null | undefined;
  deletedAt?: DateTimeOperators | null | undefined;
  eq?: string | null | undefined;
  in?: Array<string> | null | undefined;
  integration?: StringOperators | null | undefined;
  isDefault?: BoolOperators | null | undefined;
  isDefaultForApi?: BoolOperators | null | undefined;
  /** On a relation: whether there is none. */
  isNull?: boolean | null | undefined;
  name?: StringOperators | null | undefined;
  ne?: string | null | undefined;
  not?: PaymentTypeWhere | null | undefined;
  notIn?: Array<string> | null | undefined;
  or?: Array<PaymentTypeWhere> | null | undefined;
  updatedAt?: DateTimeOperators | null | undefined;
};

export type PaymentWhere = {
  amount?: MoneyOperators | null | undefined;
  and?: Array<PaymentWhere> | null | undefined;
  createdAt?: DateTimeOperators | null | undefined;
  deletedAt?: DateTimeOperators | null | undefined;
  externalId?: StringOperators | null | undefined;
  id?: IdOperators | null | undefined;
  /** On a relation: whether there is none. */
  isNull?: boolean | null | undefined;
  not?: PaymentWhere | null | undefined;
  or?: Array<PaymentWhere> | null | undefined;
  order?: OrderWhere | null | undefined;
  paidAt?: DateTimeOperators | null | undefined;
  refunded?: MoneyOperators | null | undefined;
  status?: PaymentStatusWhere | null | undefined;
  type?: PaymentTypeWhere | null | undefined;
  updatedAt?: DateTimeOperators | null | undefined;
};

export type PercentOperators = {
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  isNull?: boolean | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
  ne?: number | null | undefined;
};

export type PriceMany = {
  none?: PriceWhere | null | undefined;
  some?: PriceWhere | null | undefined;
};

export type PriceTypeWhere = {
  active?: BoolOperators | null | undefined;
  and?: Array<PriceTypeWhere> | null | undefined;
  code?: CodeOperators | null | undefined;
  createdAt?: DateTimeOperators | null | undefined;
  currency?: StringOperators | null | undefined;
  deletedAt?: DateTimeOperators | null | undefined;
  eq?: string | null | undefined;
  in?: Array<string> | null | undefined;
  isDefault?: BoolOperators | null | undefined;
  /** On a relation: whether there is none. */
  isNull?: boolean | null | undefined;
  name?: StringOperators | null | undefined;
  ne?: string | null | undefined;
  not?: PriceTypeWhere | null | undefined;
  notIn?: Array<string> | null | undefined;
  or?: Array<PriceTypeWhere> | null | undefined;
  updatedAt?: DateTimeOperators | null | undefined;
};

export type PriceWhere = {
  and?: Array<PriceWhere> | null | undefined;
  createdAt?: DateTimeOperators | null | undefined;
  currency?: StringOperators | null | undefined;
  deletedAt?: DateTimeOperators | null | undefined;
  id?: IdOperators | null | undefined;
  /** On a relation: whether there is none. */
  isNull?: boolean | null | undefined;
  minQuantity?: QuantityOperators | null | undefined;
  not?: PriceWhere | null | undefined;
  offer?: OfferWhere | null | undefined;
  or?: Array<PriceWhere> | null | undefined;
  price?: UnitPriceOperators | null | undefined;
  priceType?: PriceTypeWhere | null | undefined;
  updatedAt?: DateTimeOperators | null | undefined;
};

export type ProductExternalIdMany = {
  none?: ProductExternalIdWhere | null | undefined;
  some?: ProductExternalIdWhere | null | undefined;
};

export type ProductExternalIdWhere = {
  and?: Array<ProductExternalIdWhere> | null | undefined;
  createdAt?: DateTimeOperators | null | undefined;
  deletedAt?: DateTimeOperators | null | undefined;
  externalId?: StringOperators | null | undefined;
  id?: IdOperators | null | undefined;
  /** On a relation: whether there is none. */
  isNull?: boolean | null | undefined;
  not?: ProductExternalIdWhere | null | undefined;
  or?: Array<ProductExternalIdWhere> | null | undefined;
  owner?: ProductWhere | null | undefined;
  source?: StringOperators | null | undefined;
  updatedAt?: DateTimeOperators | null | undefined;
};

export type ProductGroupMany = {
  none?: ProductGroupWhere | null | undefined;
  some?: ProductGroupWhere | null | undefined;
};

export type ProductGroupSort = {
  createdAt?: SortDirection | null | undefined;
  id?: SortDirection | null | undefined;
  name?: SortDirection | null | undefined;
  ordering?: SortDirection | null | undefined;
  parent?: ProductGroupSort | null | undefined;
  updatedAt?: SortDirection | null | undefined;
};

export type ProductGroupWhere = {
  active?: BoolOperators | null | undefined;
  and?: Array<ProductGroupWhere> | null | undefined;
  children?: ProductGroupMany | null | undefined;
  createdAt?: DateTimeOperators | null | undefined;
  deletedAt?: DateTimeOperators | null | undefined;
  externalId?: StringOperators | null | undefined;
  externalSource?: StringOperators | null | undefined;
  id?: IdOperators | null | undefined;
  /** On a relation: whether there is none. */
  isNull?: boolean | null | undefined;
  name?: StringOperators | null | undefined;
  not?: ProductGroupWhere | null | undefined;
  or?: Array<ProductGroupWhere> | null | undefined;
  parent?: ProductGroupWhere | null | undefined;
  shop?: ShopWhere | null | undefined;
  updatedAt?: DateTimeOperators | null | undefined;
};

export type ProductKind =
  | 'GOODS'
  | 'SERVICE';

export type ProductKindOperators = {
  eq?: ProductKind | null | undefined;
  in?: Array<ProductKind> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: ProductKind | null | undefined;
  notIn?: Array<ProductKind> | null | undefined;
};

export type ProductSort = {
  createdAt?: SortDirection | null | undefined;
  free?: SortDirection | null | undefined;
  group?: ProductGroupSort | null | undefined;
  id?: SortDirection | null | undefined;
  manufacturer?: SortDirection | null | undefined;
  maxPrice?: SortDirection | null | undefined;
  minPrice?: SortDirection | null | undefined;
  name?: SortDirection | null | undefined;
  sku?: SortDirection | null | undefined;
  updatedAt?: SortDirection | null | undefined;
};

export type ProductWhere = {
  active?: BoolOperators | null | undefined;
  and?: Array<ProductWhere> | null | undefined;
  createdAt?: DateTimeOperators | null | undefined;
  deletedAt?: DateTimeOperators | null | undefined;
  externalId?: StringOperators | null | undefined;
  externalIds?: ProductExternalIdMany | null | undefined;
  externalSource?: StringOperators | null | undefined;
  free?: QuantityOperators | null | undefined;
  group?: ProductGroupWhere | null | undefined;
  id?: IdOperators | null | undefined;
  /** On a relation: whether there is none. */
  isNull?: boolean | null | undefined;
  kind?: ProductKindOperators | null | undefined;
  manufacturer?: StringOperators | null | undefined;
  markable?: BoolOperators | null | undefined;
  maxPrice?: UnitPriceOperators | null | undefined;
  minPrice?: UnitPriceOperators | null | undefined;
  moreGroups?: TextListOperators | null | undefined;
  name?: StringOperators | null | undefined;
  not?: ProductWhere | null | undefined;
  novelty?: BoolOperators | null | undefined;
  offers?: OfferMany | null | undefined;
  or?: Array<ProductWhere> | null | undefined;
  popular?: BoolOperators | null | undefined;
  promoted?: BoolOperators | null | undefined;
  recommended?: BoolOperators | null | undefined;
  shop?: ShopWhere | null | undefined;
  sku?: StringOperators | null | undefined;
  updatedAt?: DateTimeOperators | null | undefined;
  vatRate?: PercentOperators | null | undefined;
};

export type QuantityOperators = {
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number> | null | undefined;
  isNull?: boolean | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
  ne?: number | null | undefined;
};

export type ReturnedLine = {
  line: string | number;
  quantity: number;
  /** The goods are fit to be sold again; true when not given. */
  restock?: boolean | null | undefined;
};

export type RightsTestCreate = {
  /** Why it must stay so. */
  note?: string | null | undefined;
  /** For example: courier cannot read customer.email. */
  statement: string;
};

export type RightsTestUpdate = {
  /** Why it must stay so. */
  note?: string | null | undefined;
  /** For example: courier cannot read customer.email. */
  statement?: string | null | undefined;
};

/** A whole role: what is not said is not granted. */
export type RoleInput = {
  /** Left out, it stays as it is. */
  active?: boolean | null | undefined;
  /** Whether the schema is shown as a document, with a page to try queries. */
  developer: boolean;
  /** Codes of the print forms; * for all. */
  forms: Array<string>;
  /** Rights by resource, as in role.grants; rightsCatalog has the words. */
  grants: unknown;
  name: string;
  /** Left out, it stays as it is. */
  ordering?: number | null | undefined;
  /** Sections of the panel. */
  sections: Array<string>;
};

export type ShopSort = {
  code?: SortDirection | null | undefined;
  createdAt?: SortDirection | null | undefined;
  name?: SortDirection | null | undefined;
  ordering?: SortDirection | null | undefined;
  updatedAt?: SortDirection | null | undefined;
};

export type ShopWhere = {
  active?: BoolOperators | null | undefined;
  and?: Array<ShopWhere> | null | undefined;
  code?: CodeOperators | null | undefined;
  createdAt?: DateTimeOperators | null | undefined;
  currency?: StringOperators | null | undefined;
  deletedAt?: DateTimeOperators | null | undefined;
  eq?: string | null | undefined;
  in?: Array<string> | null | undefined;
  isDefault?: BoolOperators | null | undefined;
  isDefaultForApi?: BoolOperators | null | undefined;
  isDemo?: BoolOperators | null | undefined;
  /** On a relation: whether there is none. */
  isNull?: boolean | null | undefined;
  legalEntity?: LegalEntityWhere | null | undefined;
  name?: StringOperators | null | undefined;
  ne?: string | null | undefined;
  not?: ShopWhere | null | undefined;
  notIn?: Array<string> | null | undefined;
  or?: Array<ShopWhere> | null | undefined;
  updatedAt?: DateTimeOperators | null | undefined;
};

/** An empty value comes before all others: first in ASC, last in DESC, unless said otherwise. */
export type SortDirection =
  | 'ASC'
  /** Ascending, with the empty ones at the end. */
  | 'ASC_NULLS_LAST'
  | 'DESC'
  /** Descending, with the empty ones at the beginning. */
  | 'DESC_NULLS_FIRST';

export type StatusEffect =
  | 'CANCEL'
  | 'COMPLETE'
  | 'NONE'
  | 'RESERVE'
  | 'SHIP';

export type StatusEffectOperators = {
  eq?: StatusEffect | null | undefined;
  in?: Array<StatusEffect> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: StatusEffect | null | undefined;
  notIn?: Array<StatusEffect> | null | undefined;
};

export type StatusGroupSort = {
  code?: SortDirection | null | undefined;
  createdAt?: SortDirection | null | undefined;
  name?: SortDirection | null | undefined;
  ordering?: SortDirection | null | undefined;
  updatedAt?: SortDirection | null | undefined;
};

export type StatusGroupWhere = {
  active?: BoolOperators | null | undefined;
  and?: Array<StatusGroupWhere> | null | undefined;
  code?: CodeOperators | null | undefined;
  createdAt?: DateTimeOperators | null | undefined;
  deletedAt?: DateTimeOperators | null | undefined;
  eq?: string | null | undefined;
  in?: Array<string> | null | undefined;
  inWork?: BoolOperators | null | undefined;
  isDefault?: BoolOperators | null | undefined;
  /** On a relation: whether there is none. */
  isNull?: boolean | null | undefined;
  name?: StringOperators | null | undefined;
  ne?: string | null | undefined;
  not?: StatusGroupWhere | null | undefined;
  notIn?: Array<string> | null | undefined;
  or?: Array<StatusGroupWhere> | null | undefined;
  updatedAt?: DateTimeOperators | null | undefined;
};

export type StatusSort = {
  code?: SortDirection | null | undefined;
  createdAt?: SortDirection | null | undefined;
  group?: StatusGroupSort | null | undefined;
  name?: SortDirection | null | undefined;
  ordering?: SortDirection | null | undefined;
  updatedAt?: SortDirection | null | undefined;
};

export type StatusWhere = {
  active?: BoolOperators | null | undefined;
  and?: Array<StatusWhere> | null | undefined;
  code?: CodeOperators | null | undefined;
  createdAt?: DateTimeOperators | null | undefined;
  deletedAt?: DateTimeOperators | null | undefined;
  effect?: StatusEffectOperators | null | undefined;
  eq?: string | null | undefined;
  group?: StatusGroupWhere | null | undefined;
  in?: Array<string> | null | undefined;
  isDefault?: BoolOperators | null | undefined;
  /** On a relation: whether there is none. */
  isNull?: boolean | null | undefined;
  name?: StringOperators | null | undefined;
  ne?: string | null | undefined;
  not?: StatusWhere | null | undefined;
  notIn?: Array<string> | null | undefined;
  or?: Array<StatusWhere> | null | undefined;
  updatedAt?: DateTimeOperators | null | undefined;
};

export type StockCountLine = {
  offer: string | number;
  /** What was counted, reserved goods included. */
  onHand: number;
};

export type StockMany = {
  none?: StockWhere | null | undefined;
  some?: StockWhere | null | undefined;
};

export type StockReceiptLine = {
  offer: string | number;
  purchaseCurrency?: string | null | undefined;
  purchasePrice?: string | null | undefined;
  quantity: number;
};

export type StockSort = {
  createdAt?: SortDirection | null | undefined;
  free?: SortDirection | null | undefined;
  id?: SortDirection | null | undefined;
  offer?: OfferSort | null | undefined;
  onHand?: SortDirection | null | undefined;
  reserved?: SortDirection | null | undefined;
  updatedAt?: SortDirection | null | undefined;
  warehouse?: WarehouseSort | null | undefined;
};

export type StockWhere = {
  and?: Array<StockWhere> | null | undefined;
  createdAt?: DateTimeOperators | null | undefined;
  deletedAt?: DateTimeOperators | null | undefined;
  free?: QuantityOperators | null | undefined;
  id?: IdOperators | null | undefined;
  /** On a relation: whether there is none. */
  isNull?: boolean | null | undefined;
  not?: StockWhere | null | undefined;
  offer?: OfferWhere | null | undefined;
  onHand?: QuantityOperators | null | undefined;
  or?: Array<StockWhere> | null | undefined;
  reserved?: QuantityOperators | null | undefined;
  updatedAt?: DateTimeOperators | null | undefined;
  warehouse?: WarehouseWhere | null | undefined;
};

export type StringOperators = {
  contains?: string | null | undefined;
  eq?: string | null | undefined;
  in?: Array<string> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: string | null | undefined;
  notIn?: Array<string> | null | undefined;
  startsWith?: string | null | undefined;
};

export type TaskCreate = {
  comment?: string | null | undefined;
  customer?: string | number | null | undefined;
  /** When it must be done. */
  dueAt?: string | null | undefined;
  /** Its identifier there. Upper and lower case differ. */
  externalId?: string | null | undefined;
  /** System the record came from. Upper and lower case differ. */
  externalSource?: string | null | undefined;
  order?: string | number | null | undefined;
  /** Who is to do it; with neither performer nor group, whoever made it. */
  performer?: string | number | null | undefined;
  /** The group of which anybody may do it. */
  performerGroup?: string | null | undefined;
  /** Whom to call, when there is no card of them yet. */
  phone?: string | null | undefined;
  subject: string;
};

export type TaskMany = {
  none?: TaskWhere | null | undefined;
  some?: TaskWhere | null | undefined;
};

export type TaskSort = {
  closedAt?: SortDirection | null | undefined;
  createdAt?: SortDirection | null | undefined;
  dueAt?: SortDirection | null | undefined;
  id?: SortDirection | null | undefined;
  performer?: UserSort | null | undefined;
  state?: SortDirection | null | undefined;
  subject?: SortDirection | null | undefined;
  updatedAt?: SortDirection | null | undefined;
};

export type TaskState =
  | 'CANCELED'
  | 'DONE'
  | 'OPEN';

export type TaskStateOperators = {
  eq?: TaskState | null | undefined;
  in?: Array<TaskState> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: TaskState | null | undefined;
  notIn?: Array<TaskState> | null | undefined;
};

export type TaskWhere = {
  and?: Array<TaskWhere> | null | undefined;
  author?: UserWhere | null | undefined;
  closedAt?: DateTimeOperators | null | undefined;
  closedBy?: UserWhere | null | undefined;
  createdAt?: DateTimeOperators | null | undefined;
  customer?: CustomerWhere | null | undefined;
  deletedAt?: DateTimeOperators | null | undefined;
  dueAt?: DateTimeOperators | null | undefined;
  externalId?: StringOperators | null | undefined;
  externalSource?: StringOperators | null | undefined;
  id?: IdOperators | null | undefined;
  /** On a relation: whether there is none. */
  isNull?: boolean | null | undefined;
  not?: TaskWhere | null | undefined;
  or?: Array<TaskWhere> | null | undefined;
  order?: OrderWhere | null | undefined;
  overdue?: BoolOperators | null | undefined;
  performer?: UserWhere | null | undefined;
  performerGroup?: UserGroupWhere | null | undefined;
  phone?: StringOperators | null | undefined;
  state?: TaskStateOperators | null | undefined;
  subject?: StringOperators | null | undefined;
  updatedAt?: DateTimeOperators | null | undefined;
};

export type TextListOperators = {
  has?: string | null | undefined;
  isNull?: boolean | null | undefined;
};

export type UnitPriceOperators = {
  eq?: string | null | undefined;
  gt?: string | null | undefined;
  gte?: string | null | undefined;
  in?: Array<string> | null | undefined;
  isNull?: boolean | null | undefined;
  lt?: string | null | undefined;
  lte?: string | null | undefined;
  ne?: string | null | undefined;
};

export type UserGroupWhere = {
  active?: BoolOperators | null | undefined;
  and?: Array<UserGroupWhere> | null | undefined;
  code?: CodeOperators | null | undefined;
  createdAt?: DateTimeOperators | null | undefined;
  deletedAt?: DateTimeOperators | null | undefined;
  eq?: string | null | undefined;
  head?: UserWhere | null | undefined;
  in?: Array<string> | null | undefined;
  isDefault?: BoolOperators | null | undefined;
  /** On a relation: whether there is none. */
  isNull?: boolean | null | undefined;
  name?: StringOperators | null | undefined;
  ne?: string | null | undefined;
  not?: UserGroupWhere | null | undefined;
  notIn?: Array<string> | null | undefined;
  or?: Array<UserGroupWhere> | null | undefined;
  parent?: UserGroupWhere | null | undefined;
  updatedAt?: DateTimeOperators | null | undefined;
};

export type UserSort = {
  createdAt?: SortDirection | null | undefined;
  email?: SortDirection | null | undefined;
  firstName?: SortDirection | null | undefined;
  id?: SortDirection | null | undefined;
  lastName?: SortDirection | null | undefined;
  updatedAt?: SortDirection | null | undefined;
};

export type UserWhere = {
  active?: BoolOperators | null | undefined;
  and?: Array<UserWhere> | null | undefined;
  createdAt?: DateTimeOperators | null | undefined;
  deletedAt?: DateTimeOperators | null | undefined;
  email?: StringOperators | null | undefined;
  firstName?: StringOperators | null | undefined;
  groups?: TextListOperators | null | undefined;
  id?: IdOperators | null | undefined;
  /** On a relation: whether there is none. */
  isNull?: boolean | null | undefined;
  lastName?: StringOperators | null | undefined;
  not?: UserWhere | null | undefined;
  or?: Array<UserWhere> | null | undefined;
  roles?: TextListOperators | null | undefined;
  updatedAt?: DateTimeOperators | null | undefined;
};

export type WarehouseKind =
  | 'RETAIL'
  | 'STORE_ROOM'
  | 'SUPPLIER';

export type WarehouseKindOperators = {
  eq?: WarehouseKind | null | undefined;
  in?: Array<WarehouseKind> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: WarehouseKind | null | undefined;
  notIn?: Array<WarehouseKind> | null | undefined;
};

export type WarehouseSort = {
  code?: SortDirection | null | undefined;
  createdAt?: SortDirection | null | undefined;
  name?: SortDirection | null | undefined;
  ordering?: SortDirection | null | undefined;
  updatedAt?: SortDirection | null | undefined;
};

export type WarehouseWhere = {
  accountingId?: StringOperators | null | undefined;
  active?: BoolOperators | null | undefined;
  address?: StringOperators | null | undefined;
  and?: Array<WarehouseWhere> | null | undefined;
  code?: CodeOperators | null | undefined;
  createdAt?: DateTimeOperators | null | undefined;
  deletedAt?: DateTimeOperators | null | undefined;
  eq?: string | null | undefined;
  externalId?: StringOperators | null | undefined;
  in?: Array<string> | null | undefined;
  isDefault?: BoolOperators | null | undefined;
  /** On a relation: whether there is none. */
  isNull?: boolean | null | undefined;
  kind?: WarehouseKindOperators | null | undefined;
  name?: StringOperators | null | undefined;
  ne?: string | null | undefined;
  not?: WarehouseWhere | null | undefined;
  notIn?: Array<string> | null | undefined;
  or?: Array<WarehouseWhere> | null | undefined;
  shop?: ShopWhere | null | undefined;
  updatedAt?: DateTimeOperators | null | undefined;
};

export type CompanyAsideQueryVariables = Exact<{
  id: string | number;
}>;


export type CompanyAsideQuery = { company: { id: string, addresses: Array<{ id: string, name: string | null, postalCode: string | null, city: string | null, street: string | null, building: string | null, house: string | null, block: string | null, flat: string | null, text: string | null }>, contacts: Array<{ id: string, firstName: string | null, lastName: string | null, phones: Array<string>, emails: Array<string> }> } | null };

export type CustomFieldListQueryVariables = Exact<{
  where?: CustomFieldWhere | null | undefined;
}>;


export type CustomFieldListQuery = { customFields: { items: Array<{ id: string, version: number, code: string, kind: CustomFieldKind, label: string, section: string | null, ordering: number, required: boolean, unique: boolean, indexed: boolean, searchable: boolean, printed: boolean, sensitivity: CustomFieldSensitivity, shops: Array<string>, deletedAt: string | null, deleteReason: string | null, dictionary: { code: string, name: string } | null, access: { canChange: boolean, canDelete: boolean } }> } };

export type CustomFieldCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type CustomFieldCountsQuery = { order: { totalCount: number }, orderLine: { totalCount: number }, customer: { totalCount: number }, company: { totalCount: number }, product: { totalCount: number }, offer: { totalCount: number }, task: { totalCount: number } };

export type CustomFieldQueryVariables = Exact<{
  id: string | number;
}>;


export type CustomFieldQuery = { customField: { id: string, version: number, identity: string | null, resource: CustomFieldResource, code: string, kind: CustomFieldKind, label: string, help: string | null, section: string | null, sensitivity: CustomFieldSensitivity, required: boolean, unique: boolean, indexed: boolean, searchable: boolean, printed: boolean, defaultValue: unknown, shops: Array<string>, target: string | null, currency: string | null, dictionary: { code: string } | null, access: { canChange: boolean, canDelete: boolean } } | null };

export type CustomFieldChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type CustomFieldChoicesQuery = { shops: { items: Array<{ code: string, name: string }> }, customDictionaries: { items: Array<{ code: string, name: string, active: boolean }> }, customFields: { items: Array<{ resource: CustomFieldResource, section: string | null }> } };

export type CreateCustomFieldMutationVariables = Exact<{
  input: CustomFieldCreate;
}>;


export type CreateCustomFieldMutation = { createCustomField: { id: string } };

export type UpdateCustomFieldMutationVariables = Exact<{
  id: string | number;
  input: CustomFieldUpdate;
  version?: number | null | undefined;
}>;


export type UpdateCustomFieldMutation = { updateCustomField: { id: string, version: number } };

export type DeleteCustomFieldMutationVariables = Exact<{
  id: string | number;
  version?: number | null | undefined;
  reason?: string | null | undefined;
}>;


export type DeleteCustomFieldMutation = { deleteCustomField: string };

export type RestoreCustomFieldMutationVariables = Exact<{
  id: string | number;
  version?: number | null | undefined;
  input?: CustomFieldUpdate | null | undefined;
}>;


export type RestoreCustomFieldMutation = { restoreCustomField: { id: string } };

export type OrderCustomFieldsMutationVariables = Exact<{
  resource: CustomFieldResource;
  ids: Array<string | number> | string | number;
}>;


export type OrderCustomFieldsMutation = { orderCustomFields: Array<string> };

export type CustomDictionaryListQueryVariables = Exact<{ [key: string]: never; }>;


export type CustomDictionaryListQuery = { customDictionaries: { items: Array<{ code: string, version: number, name: string, active: boolean, entries: Array<{ id: string, active: boolean }>, access: { canDelete: boolean } }> } };

export type CustomDictionaryUsesQueryVariables = Exact<{ [key: string]: never; }>;


export type CustomDictionaryUsesQuery = { customFields: { items: Array<{ id: string, label: string, resource: CustomFieldResource, dictionary: { code: string } | null }> } };

export type CustomDictionaryPageQueryVariables = Exact<{
  id: string | number;
}>;


export type CustomDictionaryPageQuery = { customDictionary: { code: string, version: number, name: string, active: boolean, deletedAt: string | null, entries: Array<{ id: string, version: number, code: string, name: string, ordering: number, active: boolean, deletedAt: string | null }>, access: { canChange: boolean, canDelete: boolean } } | null };

export type CreateCustomDictionaryMutationVariables = Exact<{
  input: CustomDictionaryCreate;
}>;


export type CreateCustomDictionaryMutation = { createCustomDictionary: { code: string } };

export type UpdateCustomDictionaryMutationVariables = Exact<{
  id: string | number;
  input: CustomDictionaryUpdate;
  version?: number | null | undefined;
}>;


export type UpdateCustomDictionaryMutation = { updateCustomDictionary: { code: string } };

export type DeleteCustomDictionaryMutationVariables = Exact<{
  id: string | number;
  version?: number | null | undefined;
  reason?: string | null | undefined;
}>;


export type DeleteCustomDictionaryMutation = { deleteCustomDictionary: string };

export type CreateCustomDictionaryEntryMutationVariables = Exact<{
  input: CustomDictionaryEntryCreate;
}>;


export type CreateCustomDictionaryEntryMutation = { createCustomDictionaryEntry: { id: string } };

export type UpdateCustomDictionaryEntryMutationVariables = Exact<{
  id: string | number;
  input: CustomDictionaryEntryUpdate;
  version?: number | null | undefined;
}>;


export type UpdateCustomDictionaryEntryMutation = { updateCustomDictionaryEntry: { id: string } };

export type DeleteCustomDictionaryEntryMutationVariables = Exact<{
  id: string | number;
  version?: number | null | undefined;
}>;


export type DeleteCustomDictionaryEntryMutation = { deleteCustomDictionaryEntry: string };

export type OrderCustomDictionaryEntriesMutationVariables = Exact<{
  dictionary: string;
  ids: Array<string | number> | string | number;
}>;


export type OrderCustomDictionaryEntriesMutation = { orderCustomDictionaryEntries: Array<string> };

export type FileLimitQueryVariables = Exact<{ [key: string]: never; }>;


export type FileLimitQuery = { fileLimit: number };

export type CustomerListQueryVariables = Exact<{
  where?: CustomerWhere | null | undefined;
  sort?: Array<CustomerSort> | CustomerSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type CustomerListQuery = { customers: { totalCount: number, items: Array<{ id: string, version: number, createdAt: string, firstName: string | null, lastName: string | null, phones: Array<string>, emails: Array<string>, vip: boolean, bad: boolean, tags: Array<string>, ordersCount: number, totalSum: string, averageSum: string | null, currency: string | null, lastOrderAt: string | null, birthday: string | null, manager: { id: string, firstName: string | null, lastName: string | null } | null, company: { id: string, name: string } | null, shop: { id: string, code: string, name: string } | null }> } };

export type CustomerAsideQueryVariables = Exact<{
  id: string | number;
}>;


export type CustomerAsideQuery = { customer: { id: string, ordersCount: number, totalSum: string, averageSum: string | null, currency: string | null, firstOrderAt: string | null, lastOrderAt: string | null, addresses: Array<{ id: string, name: string | null, isMain: boolean, postalCode: string | null, city: string | null, street: string | null, building: string | null, house: string | null, block: string | null, flat: string | null, text: string | null, notes: string | null }>, history: Array<{ id: string, operationId: string, at: string, action: string, via: string, resource: string, field: string | null, old: unknown, new: unknown, actor: { kind: string, name: string | null } }> } | null };

export type MergeCustomersMutationVariables = Exact<{
  into: string | number;
  from: Array<string | number> | string | number;
}>;


export type MergeCustomersMutation = { mergeCustomers: { id: string } };

export type DayFiguresQueryVariables = Exact<{
  shop?: string | null | undefined;
}>;


export type DayFiguresQuery = { dayFigures: Array<{ code: string, value: string, previous: string | null, kind: string, currency: string | null }> };

export type DayOrdersQueryVariables = Exact<{
  page?: PageInput | null | undefined;
  latest?: OrderWhere | null | undefined;
  overdue?: OrderWhere | null | undefined;
  newest?: Array<OrderSort> | OrderSort | null | undefined;
  due?: Array<OrderSort> | OrderSort | null | undefined;
}>;


export type DayOrdersQuery = { latest: { items: Array<{ id: string, number: string, createdAt: string, currency: string, total: string, firstName: string | null, lastName: string | null, overdue: boolean | null, statusDueAt: string | null, status: { id: string, code: string, name: string, color: string | null, icon: string | null } }> }, overdue: { totalCount: number, items: Array<{ id: string, number: string, createdAt: string, currency: string, total: string, firstName: string | null, lastName: string | null, overdue: boolean | null, statusDueAt: string | null, status: { id: string, code: string, name: string, color: string | null, icon: string | null } }> } };

export type FindOffersQueryVariables = Exact<{
  where?: OfferWhere | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type FindOffersQuery = { offers: { items: Array<{ id: string, name: string, sku: string | null, barcode: string | null, free: number | null, unit: { code: string } | null, product: { id: string, name: string }, prices: Array<{ price: string, currency: string, minQuantity: number, priceType: { code: string, isDefault: boolean } }> }> } };

export type ClientCardQueryVariables = Exact<{
  id: string | number;
}>;


export type ClientCardQuery = { customer: { id: string, firstName: string | null, lastName: string | null, patronymic: string | null, phones: Array<string>, emails: Array<string>, vip: boolean, bad: boolean, ordersCount: number, totalSum: string, currency: string | null, notes: string | null, company: { id: string, name: string } | null, addresses: Array<{ isMain: boolean, countryIso: string | null, postalCode: string | null, region: string | null, cityType: string | null, city: string | null, streetType: string | null, street: string | null, building: string | null, house: string | null, block: string | null, entrance: string | null, floor: string | null, flat: string | null, intercom: string | null, metro: string | null, text: string | null, notes: string | null }> } | null };

export type OrderListQueryVariables = Exact<{
  where?: OrderWhere | null | undefined;
  sort?: Array<OrderSort> | OrderSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type OrderListQuery = { orders: { totalCount: number, totals: Array<{ currency: string, count: number, total: string, paid: string, due: string, grossProfit: string }>, items: Array<{ id: string, version: number, number: string, createdAt: string, currency: string, total: string, paid: string, due: string | null, grossProfit: string, margin: number | null, overdue: boolean | null, statusChangedAt: string, statusDueAt: string | null, call: boolean, firstName: string | null, lastName: string | null, phone: string | null, tags: Array<string> | null, shop: { id: string, code: string, name: string }, status: { id: string, code: string, name: string, color: string | null, icon: string | null }, manager: { id: string, firstName: string | null, lastName: string | null } | null, customer: { id: string, vip: boolean, bad: boolean } | null, delivery: { type: { id: string, name: string } | null } }> } };

export type OrderCardQueryVariables = Exact<{
  id: string | number;
}>;


export type OrderCardQuery = { order: { id: string, version: number, number: string, externalId: string | null, externalSource: string | null, createdAt: string, currency: string, statusChangedAt: string, statusDueAt: string | null, statusComment: string | null, overdue: boolean | null, call: boolean, firstName: string | null, lastName: string | null, patronymic: string | null, phone: string | null, additionalPhone: string | null, email: string | null, customerComment: string | null, managerComment: string | null, tags: Array<string> | null, discountAmount: string, discountPercent: number, discountTotal: string, linesTotal: string, vatMode: OrderVatMode, vatTotal: string, total: string, paid: string, due: string | null, purchaseTotal: string, grossProfit: string, margin: number | null, shipmentDate: string | null, shippedAt: string | null, source: { source: string | null, medium: string | null, campaign: string | null, keyword: string | null, content: string | null }, shop: { id: string, code: string, name: string, currency: string }, type: { id: string, code: string, name: string } | null, method: { id: string, code: string, name: string } | null, priceType: { id: string, code: string, name: string } | null, status: { id: string, code: string, name: string, color: string | null, icon: string | null, effect: StatusEffect, transitionsTo: Array<string> | null }, cancelReason: { id: string, code: string, name: string } | null, manager: { id: string, firstName: string | null, lastName: string | null } | null, customer: { id: string, firstName: string | null, lastName: string | null, phones: Array<string>, emails: Array<string>, vip: boolean, bad: boolean, ordersCount: number, totalSum: string, currency: string | null, notes: string | null } | null, company: { id: string, name: string } | null, warehouse: { id: string, code: string, name: string } | null, delivery: { cost: string, netCost: string, date: string | null, timeFrom: string | null, timeTo: string | null, timeText: string | null, tracking: string | null, type: { id: string, code: string, name: string } | null, service: { id: string, code: string, name: string } | null, address: { id: string, countryIso: string | null, postalCode: string | null, region: string | null, cityType: string | null, city: string | null, streetType: string | null, street: string | null, building: string | null, house: string | null, block: string | null, entrance: string | null, floor: string | null, flat: string | null, intercom: string | null, metro: string | null, text: string | null, notes: string | null } | null }, lines: Array<{ id: string, position: number, sku: string | null, name: string, unit: string | null, quantity: number, unitPrice: string, purchasePrice: string | null, discountAmount: string, discountPercent: number, discountTotal: string, vatRate: number | null, total: string, comment: string | null, canceled: boolean, returnedQuantity: number, reservedQuantity: number, offer: { id: string, free: number | null } | null }>, payments: Array<{ id: string, amount: string, refunded: string, currency: string, paidAt: string | null, comment: string | null, type: { id: string, code: string, name: string } | null, status: { id: string, code: string, name: string, paymentComplete: boolean } | null }> } | null };

export type OrderHistoryQueryVariables = Exact<{
  id: string | number;
}>;


export type OrderHistoryQuery = { order: { id: string, currency: string, history: Array<{ id: string, operationId: string, at: string, action: string, via: string, resource: string, field: string | null, old: unknown, new: unknown, actor: { kind: string, name: string | null } }> } | null };

export type PreviewOrderQueryVariables = Exact<{
  input: OrderCreate;
}>;


export type PreviewOrderQuery = { previewOrder: { currency: string, linesTotal: string, discountTotal: string, vatTotal: string, total: string, purchaseTotal: string, grossProfit: string, margin: number | null, lines: Array<{ total: string, discountTotal: string }> } };

export type CreateOrderMutationVariables = Exact<{
  input: OrderCreate;
}>;


export type CreateOrderMutation = { createOrder: { id: string, number: string } };

export type UpdateOrderMutationVariables = Exact<{
  id: string | number;
  input: OrderUpdate;
  version?: number | null | undefined;
}>;


export type UpdateOrderMutation = { updateOrder: { id: string, version: number } };

export type ChangeOrderLinesMutationVariables = Exact<{
  id: string | number;
  version?: number | null | undefined;
  lines: Array<OrderLineChange> | OrderLineChange;
  input?: OrderUpdate | null | undefined;
}>;


export type ChangeOrderLinesMutation = { changeOrderLines: { id: string, version: number } };

export type ChangeOrderStatusMutationVariables = Exact<{
  id: string | number;
  status: string;
  version?: number | null | undefined;
  comment?: string | null | undefined;
}>;


export type ChangeOrderStatusMutation = { changeOrderStatus: { id: string, version: number } };

export type ChangeOrdersStatusMutationVariables = Exact<{
  ids: Array<string | number> | string | number;
  status: string;
}>;


export type ChangeOrdersStatusMutation = { changeOrdersStatus: Array<{ id: string, changed: boolean, message: string | null }> };

export type DeleteOrderMutationVariables = Exact<{
  id: string | number;
  reason?: string | null | undefined;
  version?: number | null | undefined;
}>;


export type DeleteOrderMutation = { deleteOrder: string };

export type CancelOrderMutationVariables = Exact<{
  id: string | number;
  reason: string;
  comment?: string | null | undefined;
  version?: number | null | undefined;
}>;


export type CancelOrderMutation = { cancelOrder: { id: string, version: number } };

export type ShipOrderMutationVariables = Exact<{
  id: string | number;
  version?: number | null | undefined;
  tracking?: string | null | undefined;
}>;


export type ShipOrderMutation = { shipOrder: { id: string, version: number } };

export type RecordPaymentMutationVariables = Exact<{
  order: string | number;
  input: PaymentInput;
  payment?: string | number | null | undefined;
}>;


export type RecordPaymentMutation = { recordPayment: { id: string } };

export type RefundPaymentMutationVariables = Exact<{
  payment: string | number;
  amount: string;
  reason?: string | null | undefined;
}>;


export type RefundPaymentMutation = { refundPayment: { id: string } };

export type ReturnOrderLinesMutationVariables = Exact<{
  id: string | number;
  lines: Array<ReturnedLine> | ReturnedLine;
  reason?: string | null | undefined;
}>;


export type ReturnOrderLinesMutation = { returnOrderLines: { id: string, version: number } };

export type OrdersOfQueryVariables = Exact<{
  where?: OrderWhere | null | undefined;
  sort?: Array<OrderSort> | OrderSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type OrdersOfQuery = { orders: { totalCount: number, items: Array<{ id: string, number: string, createdAt: string, currency: string, total: string, firstName: string | null, lastName: string | null, overdue: boolean | null, statusDueAt: string | null, status: { id: string, code: string, name: string, color: string | null, icon: string | null } }> } };

export type ProductListQueryVariables = Exact<{
  where?: ProductWhere | null | undefined;
  sort?: Array<ProductSort> | ProductSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type ProductListQuery = { products: { totalCount: number, items: Array<{ id: string, version: number, createdAt: string, name: string, sku: string | null, active: boolean, manufacturer: string | null, minPrice: string | null, maxPrice: string | null, priceCurrency: string | null, free: number | null, group: { id: string, name: string } | null }> } };

export type ProductOffersQueryVariables = Exact<{
  id: string | number;
}>;


export type ProductOffersQuery = { product: { id: string, offers: Array<{ id: string, name: string, sku: string | null, barcode: string | null, active: boolean, onHand: number | null, reserved: number | null, free: number | null, purchasePrice: string | null, purchaseCurrency: string | null, prices: Array<{ id: string, price: string, currency: string, minQuantity: number, priceType: { code: string, name: string } }>, stocks: Array<{ id: string, onHand: number, reserved: number, free: number, warehouse: { code: string, name: string } }> }> } | null };

export type ReceiveStockMutationVariables = Exact<{
  warehouse: string;
  lines: Array<StockReceiptLine> | StockReceiptLine;
  note?: string | null | undefined;
}>;


export type ReceiveStockMutation = { receiveStock: Array<{ id: string }> };

export type CorrectStockMutationVariables = Exact<{
  warehouse: string;
  lines: Array<StockCountLine> | StockCountLine;
  note?: string | null | undefined;
}>;


export type CorrectStockMutation = { correctStock: Array<{ id: string }> };

export type ExplainAccessQueryVariables = Exact<{
  person?: string | number | null | undefined;
  token?: string | number | null | undefined;
  resource: string;
  record: string | number;
  field: string;
  at?: string | null | undefined;
}>;


export type ExplainAccessQuery = { explainAccess: { decision: AccessDecision, rules: Array<string>, phrases: Array<unknown>, role: string | null, at: string } };

export type WhoCanReadQueryVariables = Exact<{
  resource: string;
  record: string | number;
  field: string;
  at?: string | null | undefined;
}>;


export type WhoCanReadQuery = { whoCanRead: Array<{ kind: string, id: string, name: string, decision: AccessDecision, rule: string, phrase: unknown }> };

export type HoldersQueryVariables = Exact<{ [key: string]: never; }>;


export type HoldersQuery = { users: { items: Array<{ id: string, firstName: string | null, lastName: string | null, email: string }> }, apiTokens: { items: Array<{ id: string, name: string, revokedAt: string | null }> } };

export type RightsTestsQueryVariables = Exact<{ [key: string]: never; }>;


export type RightsTestsQuery = { rightsTests: { items: Array<{ id: string, statement: string, note: string | null, version: number }> }, checkRightsTests: Array<{ id: string, holds: boolean, reason: string | null, phrase: unknown }> };

export type CreateRightsTestMutationVariables = Exact<{
  input: RightsTestCreate;
}>;


export type CreateRightsTestMutation = { createRightsTest: { id: string } };

export type UpdateRightsTestMutationVariables = Exact<{
  id: string | number;
  input: RightsTestUpdate;
  version?: number | null | undefined;
}>;


export type UpdateRightsTestMutation = { updateRightsTest: { id: string, version: number } };

export type DeleteRightsTestMutationVariables = Exact<{
  id: string | number;
  version?: number | null | undefined;
}>;


export type DeleteRightsTestMutation = { deleteRightsTest: string };

export type RoleFieldsFragment = { id: string, code: string, name: string, builtIn: boolean, active: boolean, version: number, grants: unknown, sections: Array<string>, forms: Array<string>, developer: boolean, updatedAt: string };

export type RoleListQueryVariables = Exact<{ [key: string]: never; }>;


export type RoleListQuery = { roles: { items: Array<{ id: string, code: string, name: string, builtIn: boolean, active: boolean, version: number, grants: unknown, sections: Array<string>, forms: Array<string>, developer: boolean, updatedAt: string }> } };

export type RoleOneQueryVariables = Exact<{
  code: string | number;
}>;


export type RoleOneQuery = { builtInRole: unknown, role: { ordering: number, id: string, code: string, name: string, builtIn: boolean, active: boolean, version: number, grants: unknown, sections: Array<string>, forms: Array<string>, developer: boolean, updatedAt: string, access: { canChange: boolean, canDelete: boolean } } | null };

export type RoleHistoryQueryVariables = Exact<{
  code: string | number;
}>;


export type RoleHistoryQuery = { role: { id: string, version: number, history: Array<{ id: string, operationId: string, at: string, action: string, via: string, resource: string, field: string | null, old: unknown, new: unknown, actor: { kind: string, name: string | null } }> } | null };

export type RightsCatalogQueryVariables = Exact<{ [key: string]: never; }>;


export type RightsCatalogQuery = { rightsCatalog: Array<{ name: string, section: string, plural: string, dictionary: boolean, partOf: string | null, owner: string | null, shop: string | null, verbs: Array<string>, operations: Array<string>, fields: Array<{ name: string, path: string, kind: string, sensitivity: string, description: string | null, input: string, filter: boolean, dependsOn: Array<string>, label: string | null, operators: Array<string>, choices: Array<string>, dictionary: string | null, currency: string | null, target: string | null, maskable: boolean }> }> };

export type PreviewRoleQueryVariables = Exact<{
  code?: string | number | null | undefined;
  input: RoleInput;
}>;


export type PreviewRoleQuery = { previewRole: { problems: Array<{ path: string, message: string, phrase: unknown }>, warnings: Array<{ kind: string, resource: string, field: string | null, message: string, phrase: unknown }>, changes: Array<{ path: string, before: unknown, after: unknown }>, brokenTests: Array<{ id: string, statement: string, reason: string | null, phrase: unknown }>, operations: Array<{ actorKind: string, actorId: string | null, actorName: string, operation: string | null, lastUsedAt: string, lost: Array<string> }> } };

export type CreateRoleMutationVariables = Exact<{
  code: string | number;
  input: RoleInput;
}>;


export type CreateRoleMutation = { createRole: { id: string, code: string, version: number } };

export type UpdateRoleMutationVariables = Exact<{
  code: string | number;
  input: RoleInput;
  version: number;
}>;


export type UpdateRoleMutation = { updateRole: { id: string, code: string, version: number } };

export type DeleteRoleMutationVariables = Exact<{
  code: string | number;
  version?: number | null | undefined;
}>;


export type DeleteRoleMutation = { deleteRole: string };

export type RolesFileQueryVariables = Exact<{ [key: string]: never; }>;


export type RolesFileQuery = { rolesFile: string };

export type PreviewRolesFileQueryVariables = Exact<{
  file: string;
}>;


export type PreviewRolesFileQuery = { previewRolesFile: { review: string, operations: Array<{ actorKind: string, actorId: string | null, actorName: string, operation: string | null, lastUsedAt: string, lost: Array<string> }>, roles: Array<{ code: string, name: string, isNew: boolean, changes: Array<{ path: string, before: unknown, after: unknown }>, warnings: Array<{ kind: string, resource: string, field: string | null, message: string, phrase: unknown }> }> } };

export type ImportRolesMutationVariables = Exact<{
  file: string;
  review: string;
}>;


export type ImportRolesMutation = { importRoles: { roles: Array<{ code: string }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  limit?: number | null | undefined;
}>;


export type SearchQuery = { search: Array<{ resource: string, id: string, title: string, subtitle: string, foundIn: { field: string, value: string } | null }> };

export type HistoryEntryFieldsFragment = { id: string, operationId: string, at: string, action: string, via: string, resource: string, field: string | null, old: unknown, new: unknown, actor: { kind: string, name: string | null } };

export type StockListQueryVariables = Exact<{
  where?: StockWhere | null | undefined;
  sort?: Array<StockSort> | StockSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type StockListQuery = { stocks: { totalCount: number, items: Array<{ id: string, onHand: number, reserved: number, free: number, purchasePrice: string | null, purchaseCurrency: string | null, offer: { id: string, name: string, sku: string | null }, warehouse: { id: string, code: string, name: string } }> } };

export type TaskListQueryVariables = Exact<{
  where?: TaskWhere | null | undefined;
  sort?: Array<TaskSort> | TaskSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type TaskListQuery = { tasks: { totalCount: number, items: Array<{ id: string, version: number, subject: string, dueAt: string | null, overdue: boolean | null, state: TaskState, closedAt: string | null, result: string | null, access: { canChange: boolean }, performer: { id: string, firstName: string | null, lastName: string | null, email: string } | null, performerGroup: { id: string, name: string } | null, author: { id: string, firstName: string | null, lastName: string | null, email: string } | null, order: { id: string, number: string } | null, customer: { id: string, firstName: string | null, lastName: string | null } | null }> } };

export type TaskCountQueryVariables = Exact<{
  where?: TaskWhere | null | undefined;
}>;


export type TaskCountQuery = { tasks: { totalCount: number } };

export type PerformersQueryVariables = Exact<{
  where?: UserWhere | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type PerformersQuery = { users: { items: Array<{ id: string, firstName: string | null, lastName: string | null, email: string }> } };

export type CreateTaskMutationVariables = Exact<{
  input: TaskCreate;
}>;


export type CreateTaskMutation = { createTask: { id: string } };

export type CompleteTaskMutationVariables = Exact<{
  id: string | number;
  result?: string | null | undefined;
  version?: number | null | undefined;
}>;


export type CompleteTaskMutation = { completeTask: { id: string, version: number, state: TaskState } };

export type CompleteTasksMutationVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type CompleteTasksMutation = { completeTasks: Array<{ id: string, changed: boolean, code: string | null, message: string | null }> };

export type CancelTaskMutationVariables = Exact<{
  id: string | number;
  result?: string | null | undefined;
  version?: number | null | undefined;
}>;


export type CancelTaskMutation = { cancelTask: { id: string, version: number, state: TaskState } };

export type ReopenTaskMutationVariables = Exact<{
  id: string | number;
  version?: number | null | undefined;
}>;


export type ReopenTaskMutation = { reopenTask: { id: string, version: number, state: TaskState } };

export type TokenListQueryVariables = Exact<{
  page?: PageInput | null | undefined;
}>;


export type TokenListQuery = { apiTokens: { totalCount: number, items: Array<{ id: string, name: string, roles: Array<string>, shops: Array<string>, fields: Array<string> | null, addresses: Array<string> | null, createdAt: string, expiresAt: string | null, lastUsedAt: string | null, revokedAt: string | null, owner: { id: string, firstName: string | null, lastName: string | null } | null }> } };

export type TokenChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type TokenChoicesQuery = { roles: { items: Array<{ id: string, code: string, name: string, active: boolean }> }, shops: { items: Array<{ id: string, code: string, name: string }> } };

export type CreateTokenMutationVariables = Exact<{
  input: ApiTokenInput;
}>;


export type CreateTokenMutation = { createApiToken: { secret: string, token: { id: string, name: string } } };

export type RevokeTokenMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeTokenMutation = { revokeApiToken: { id: string, revokedAt: string | null } };

export const RoleFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"builtIn"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"grants"}},{"kind":"Field","name":{"kind":"Name","value":"sections"}},{"kind":"Field","name":{"kind":"Name","value":"forms"}},{"kind":"Field","name":{"kind":"Name","value":"developer"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<RoleFieldsFragment, unknown>;
export const HistoryEntryFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistoryEntryFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"operationId"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"via"}},{"kind":"Field","name":{"kind":"Name","value":"resource"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"old"}},{"kind":"Field","name":{"kind":"Name","value":"new"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<HistoryEntryFieldsFragment, unknown>;
export const CompanyAsideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompanyAside"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"addresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"building"}},{"kind":"Field","name":{"kind":"Name","value":"house"}},{"kind":"Field","name":{"kind":"Name","value":"block"}},{"kind":"Field","name":{"kind":"Name","value":"flat"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"phones"}},{"kind":"Field","name":{"kind":"Name","value":"emails"}}]}}]}}]}}]} as unknown as DocumentNode<CompanyAsideQuery, CompanyAsideQueryVariables>;
export const CustomFieldListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomFieldList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomFieldWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customFields"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ordering"},"value":{"kind":"EnumValue","value":"ASC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"createdAt"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"200"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"ordering"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"unique"}},{"kind":"Field","name":{"kind":"Name","value":"indexed"}},{"kind":"Field","name":{"kind":"Name","value":"searchable"}},{"kind":"Field","name":{"kind":"Name","value":"printed"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}},{"kind":"Field","name":{"kind":"Name","value":"shops"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deleteReason"}},{"kind":"Field","name":{"kind":"Name","value":"dictionary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"access"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canChange"}},{"kind":"Field","name":{"kind":"Name","value":"canDelete"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CustomFieldListQuery, CustomFieldListQueryVariables>;
export const CustomFieldCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomFieldCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"order"},"name":{"kind":"Name","value":"customFields"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"resource"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"order"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"orderLine"},"name":{"kind":"Name","value":"customFields"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"resource"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"orderLine"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"customer"},"name":{"kind":"Name","value":"customFields"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"resource"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"customer"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"company"},"name":{"kind":"Name","value":"customFields"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"resource"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"company"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"product"},"name":{"kind":"Name","value":"customFields"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"resource"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"product"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"offer"},"name":{"kind":"Name","value":"customFields"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"resource"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"offer"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"task"},"name":{"kind":"Name","value":"customFields"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"resource"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"task"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<CustomFieldCountsQuery, CustomFieldCountsQueryVariables>;
export const CustomFieldDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomField"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customField"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"identity"}},{"kind":"Field","name":{"kind":"Name","value":"resource"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"help"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"unique"}},{"kind":"Field","name":{"kind":"Name","value":"indexed"}},{"kind":"Field","name":{"kind":"Name","value":"searchable"}},{"kind":"Field","name":{"kind":"Name","value":"printed"}},{"kind":"Field","name":{"kind":"Name","value":"defaultValue"}},{"kind":"Field","name":{"kind":"Name","value":"shops"}},{"kind":"Field","name":{"kind":"Name","value":"dictionary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"access"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canChange"}},{"kind":"Field","name":{"kind":"Name","value":"canDelete"}}]}}]}}]}}]} as unknown as DocumentNode<CustomFieldQuery, CustomFieldQueryVariables>;
export const CustomFieldChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomFieldChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shops"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"200"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"customDictionaries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"200"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"200"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resource"}},{"kind":"Field","name":{"kind":"Name","value":"section"}}]}}]}}]}}]} as unknown as DocumentNode<CustomFieldChoicesQuery, CustomFieldChoicesQueryVariables>;
export const CreateCustomFieldDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateCustomField"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomFieldCreate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createCustomField"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CreateCustomFieldMutation, CreateCustomFieldMutationVariables>;
export const UpdateCustomFieldDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateCustomField"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomFieldUpdate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateCustomField"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<UpdateCustomFieldMutation, UpdateCustomFieldMutationVariables>;
export const DeleteCustomFieldDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteCustomField"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteCustomField"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}]}]}}]} as unknown as DocumentNode<DeleteCustomFieldMutation, DeleteCustomFieldMutationVariables>;
export const RestoreCustomFieldDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreCustomField"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomFieldUpdate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreCustomField"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RestoreCustomFieldMutation, RestoreCustomFieldMutationVariables>;
export const OrderCustomFieldsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OrderCustomFields"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"resource"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomFieldResource"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderCustomFields"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"resource"},"value":{"kind":"Variable","name":{"kind":"Name","value":"resource"}}},{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}]}]}}]} as unknown as DocumentNode<OrderCustomFieldsMutation, OrderCustomFieldsMutationVariables>;
export const CustomDictionaryListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomDictionaryList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customDictionaries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"200"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}},{"kind":"Field","name":{"kind":"Name","value":"access"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canDelete"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CustomDictionaryListQuery, CustomDictionaryListQueryVariables>;
export const CustomDictionaryUsesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomDictionaryUses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customFields"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"200"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"resource"},"value":{"kind":"EnumValue","value":"ASC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ordering"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"resource"}},{"kind":"Field","name":{"kind":"Name","value":"dictionary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CustomDictionaryUsesQuery, CustomDictionaryUsesQueryVariables>;
export const CustomDictionaryPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomDictionaryPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customDictionary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ordering"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"access"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canChange"}},{"kind":"Field","name":{"kind":"Name","value":"canDelete"}}]}}]}}]}}]} as unknown as DocumentNode<CustomDictionaryPageQuery, CustomDictionaryPageQueryVariables>;
export const CreateCustomDictionaryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateCustomDictionary"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomDictionaryCreate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createCustomDictionary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<CreateCustomDictionaryMutation, CreateCustomDictionaryMutationVariables>;
export const UpdateCustomDictionaryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateCustomDictionary"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomDictionaryUpdate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateCustomDictionary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<UpdateCustomDictionaryMutation, UpdateCustomDictionaryMutationVariables>;
export const DeleteCustomDictionaryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteCustomDictionary"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteCustomDictionary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}]}]}}]} as unknown as DocumentNode<DeleteCustomDictionaryMutation, DeleteCustomDictionaryMutationVariables>;
export const CreateCustomDictionaryEntryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateCustomDictionaryEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomDictionaryEntryCreate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createCustomDictionaryEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CreateCustomDictionaryEntryMutation, CreateCustomDictionaryEntryMutationVariables>;
export const UpdateCustomDictionaryEntryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateCustomDictionaryEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomDictionaryEntryUpdate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateCustomDictionaryEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<UpdateCustomDictionaryEntryMutation, UpdateCustomDictionaryEntryMutationVariables>;
export const DeleteCustomDictionaryEntryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteCustomDictionaryEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteCustomDictionaryEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}]}]}}]} as unknown as DocumentNode<DeleteCustomDictionaryEntryMutation, DeleteCustomDictionaryEntryMutationVariables>;
export const OrderCustomDictionaryEntriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OrderCustomDictionaryEntries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dictionary"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderCustomDictionaryEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"dictionary"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dictionary"}}},{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}]}]}}]} as unknown as DocumentNode<OrderCustomDictionaryEntriesMutation, OrderCustomDictionaryEntriesMutationVariables>;
export const FileLimitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FileLimit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileLimit"}}]}}]} as unknown as DocumentNode<FileLimitQuery, FileLimitQueryVariables>;
export const CustomerListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerSort"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PageInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"custom"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"phones"}},{"kind":"Field","name":{"kind":"Name","value":"emails"}},{"kind":"Field","name":{"kind":"Name","value":"vip"}},{"kind":"Field","name":{"kind":"Name","value":"bad"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"ordersCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalSum"}},{"kind":"Field","name":{"kind":"Name","value":"averageSum"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"lastOrderAt"}},{"kind":"Field","name":{"kind":"Name","value":"birthday"}},{"kind":"Field","name":{"kind":"Name","value":"manager"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CustomerListQuery, CustomerListQueryVariables>;
export const CustomerAsideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerAside"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordersCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalSum"}},{"kind":"Field","name":{"kind":"Name","value":"averageSum"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"firstOrderAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastOrderAt"}},{"kind":"Field","name":{"kind":"Name","value":"addresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isMain"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"building"}},{"kind":"Field","name":{"kind":"Name","value":"house"}},{"kind":"Field","name":{"kind":"Name","value":"block"}},{"kind":"Field","name":{"kind":"Name","value":"flat"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HistoryEntryFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistoryEntryFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"operationId"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"via"}},{"kind":"Field","name":{"kind":"Name","value":"resource"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"old"}},{"kind":"Field","name":{"kind":"Name","value":"new"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CustomerAsideQuery, CustomerAsideQueryVariables>;
export const MergeCustomersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MergeCustomers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"into"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mergeCustomers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"into"},"value":{"kind":"Variable","name":{"kind":"Name","value":"into"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<MergeCustomersMutation, MergeCustomersMutationVariables>;
export const DayFiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DayFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"shop"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dayFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"shop"},"value":{"kind":"Variable","name":{"kind":"Name","value":"shop"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"previous"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]} as unknown as DocumentNode<DayFiguresQuery, DayFiguresQueryVariables>;
export const DayOrdersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DayOrders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PageInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"latest"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"overdue"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"newest"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderSort"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"due"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderSort"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"latest"},"name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"latest"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"newest"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"statusDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"color"}},{"kind":"Field","name":{"kind":"Name","value":"icon"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"overdue"},"name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overdue"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"due"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"statusDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"color"}},{"kind":"Field","name":{"kind":"Name","value":"icon"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DayOrdersQuery, DayOrdersQueryVariables>;
export const FindOffersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindOffers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OfferWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PageInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"barcode"}},{"kind":"Field","name":{"kind":"Name","value":"free"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"minQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"priceType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindOffersQuery, FindOffersQueryVariables>;
export const ClientCardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClientCard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"custom"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"patronymic"}},{"kind":"Field","name":{"kind":"Name","value":"phones"}},{"kind":"Field","name":{"kind":"Name","value":"emails"}},{"kind":"Field","name":{"kind":"Name","value":"vip"}},{"kind":"Field","name":{"kind":"Name","value":"bad"}},{"kind":"Field","name":{"kind":"Name","value":"ordersCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalSum"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isMain"}},{"kind":"Field","name":{"kind":"Name","value":"countryIso"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"cityType"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"streetType"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"building"}},{"kind":"Field","name":{"kind":"Name","value":"house"}},{"kind":"Field","name":{"kind":"Name","value":"block"}},{"kind":"Field","name":{"kind":"Name","value":"entrance"}},{"kind":"Field","name":{"kind":"Name","value":"floor"}},{"kind":"Field","name":{"kind":"Name","value":"flat"}},{"kind":"Field","name":{"kind":"Name","value":"intercom"}},{"kind":"Field","name":{"kind":"Name","value":"metro"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}}]}}]}}]}}]} as unknown as DocumentNode<ClientCardQuery, ClientCardQueryVariables>;
export const OrderListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrderList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderSort"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PageInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"custom"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"grossProfit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"custom"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"grossProfit"}},{"kind":"Field","name":{"kind":"Name","value":"margin"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"statusChangedAt"}},{"kind":"Field","name":{"kind":"Name","value":"statusDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"call"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"shop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"color"}},{"kind":"Field","name":{"kind":"Name","value":"icon"}}]}},{"kind":"Field","name":{"kind":"Name","value":"manager"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vip"}},{"kind":"Field","name":{"kind":"Name","value":"bad"}}]}},{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrderListQuery, OrderListQueryVariables>;
export const OrderCardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrderCard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"custom"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"externalSource"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"statusChangedAt"}},{"kind":"Field","name":{"kind":"Name","value":"statusDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"statusComment"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"call"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"patronymic"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"additionalPhone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"customerComment"}},{"kind":"Field","name":{"kind":"Name","value":"managerComment"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"discountAmount"}},{"kind":"Field","name":{"kind":"Name","value":"discountPercent"}},{"kind":"Field","name":{"kind":"Name","value":"discountTotal"}},{"kind":"Field","name":{"kind":"Name","value":"linesTotal"}},{"kind":"Field","name":{"kind":"Name","value":"vatMode"}},{"kind":"Field","name":{"kind":"Name","value":"vatTotal"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseTotal"}},{"kind":"Field","name":{"kind":"Name","value":"grossProfit"}},{"kind":"Field","name":{"kind":"Name","value":"margin"}},{"kind":"Field","name":{"kind":"Name","value":"shipmentDate"}},{"kind":"Field","name":{"kind":"Name","value":"shippedAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"campaign"}},{"kind":"Field","name":{"kind":"Name","value":"keyword"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"method"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"priceType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"color"}},{"kind":"Field","name":{"kind":"Name","value":"icon"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"transitionsTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"manager"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"custom"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"phones"}},{"kind":"Field","name":{"kind":"Name","value":"emails"}},{"kind":"Field","name":{"kind":"Name","value":"vip"}},{"kind":"Field","name":{"kind":"Name","value":"bad"}},{"kind":"Field","name":{"kind":"Name","value":"ordersCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalSum"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warehouse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"netCost"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"timeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"timeTo"}},{"kind":"Field","name":{"kind":"Name","value":"timeText"}},{"kind":"Field","name":{"kind":"Name","value":"tracking"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"countryIso"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"cityType"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"streetType"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"building"}},{"kind":"Field","name":{"kind":"Name","value":"house"}},{"kind":"Field","name":{"kind":"Name","value":"block"}},{"kind":"Field","name":{"kind":"Name","value":"entrance"}},{"kind":"Field","name":{"kind":"Name","value":"floor"}},{"kind":"Field","name":{"kind":"Name","value":"flat"}},{"kind":"Field","name":{"kind":"Name","value":"intercom"}},{"kind":"Field","name":{"kind":"Name","value":"metro"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"custom"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"purchasePrice"}},{"kind":"Field","name":{"kind":"Name","value":"discountAmount"}},{"kind":"Field","name":{"kind":"Name","value":"discountPercent"}},{"kind":"Field","name":{"kind":"Name","value":"discountTotal"}},{"kind":"Field","name":{"kind":"Name","value":"vatRate"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"canceled"}},{"kind":"Field","name":{"kind":"Name","value":"returnedQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"reservedQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"offer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"free"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"refunded"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"paymentComplete"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrderCardQuery, OrderCardQueryVariables>;
export const OrderHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrderHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HistoryEntryFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistoryEntryFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"operationId"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"via"}},{"kind":"Field","name":{"kind":"Name","value":"resource"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"old"}},{"kind":"Field","name":{"kind":"Name","value":"new"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<OrderHistoryQuery, OrderHistoryQueryVariables>;
export const PreviewOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderCreate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"linesTotal"}},{"kind":"Field","name":{"kind":"Name","value":"discountTotal"}},{"kind":"Field","name":{"kind":"Name","value":"vatTotal"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseTotal"}},{"kind":"Field","name":{"kind":"Name","value":"grossProfit"}},{"kind":"Field","name":{"kind":"Name","value":"margin"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"discountTotal"}}]}}]}}]}}]} as unknown as DocumentNode<PreviewOrderQuery, PreviewOrderQueryVariables>;
export const CreateOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderCreate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<CreateOrderMutation, CreateOrderMutationVariables>;
export const UpdateOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderUpdate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<UpdateOrderMutation, UpdateOrderMutationVariables>;
export const ChangeOrderLinesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeOrderLines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lines"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderLineChange"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderUpdate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeOrderLines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"lines"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lines"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ChangeOrderLinesMutation, ChangeOrderLinesMutationVariables>;
export const ChangeOrderStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeOrderStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"comment"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeOrderStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"comment"},"value":{"kind":"Variable","name":{"kind":"Name","value":"comment"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ChangeOrderStatusMutation, ChangeOrderStatusMutationVariables>;
export const ChangeOrdersStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeOrdersStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeOrdersStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ChangeOrdersStatusMutation, ChangeOrdersStatusMutationVariables>;
export const DeleteOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}]}]}}]} as unknown as DocumentNode<DeleteOrderMutation, DeleteOrderMutationVariables>;
export const CancelOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"comment"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}},{"kind":"Argument","name":{"kind":"Name","value":"comment"},"value":{"kind":"Variable","name":{"kind":"Name","value":"comment"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<CancelOrderMutation, CancelOrderMutationVariables>;
export const ShipOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ShipOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tracking"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shipOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"tracking"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tracking"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ShipOrderMutation, ShipOrderMutationVariables>;
export const RecordPaymentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordPayment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"payment"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordPayment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"payment"},"value":{"kind":"Variable","name":{"kind":"Name","value":"payment"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordPaymentMutation, RecordPaymentMutationVariables>;
export const RefundPaymentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefundPayment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"payment"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"amount"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refundPayment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"payment"},"value":{"kind":"Variable","name":{"kind":"Name","value":"payment"}}},{"kind":"Argument","name":{"kind":"Name","value":"amount"},"value":{"kind":"Variable","name":{"kind":"Name","value":"amount"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RefundPaymentMutation, RefundPaymentMutationVariables>;
export const ReturnOrderLinesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnOrderLines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lines"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnedLine"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnOrderLines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"lines"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lines"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ReturnOrderLinesMutation, ReturnOrderLinesMutationVariables>;
export const OrdersOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrdersOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderSort"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PageInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"statusDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"color"}},{"kind":"Field","name":{"kind":"Name","value":"icon"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrdersOfQuery, OrdersOfQueryVariables>;
export const ProductListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductSort"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PageInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"custom"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"minPrice"}},{"kind":"Field","name":{"kind":"Name","value":"maxPrice"}},{"kind":"Field","name":{"kind":"Name","value":"priceCurrency"}},{"kind":"Field","name":{"kind":"Name","value":"free"}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProductListQuery, ProductListQueryVariables>;
export const ProductOffersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductOffers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"custom"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"barcode"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"onHand"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"free"}},{"kind":"Field","name":{"kind":"Name","value":"purchasePrice"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseCurrency"}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"minQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"priceType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onHand"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"free"}},{"kind":"Field","name":{"kind":"Name","value":"warehouse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProductOffersQuery, ProductOffersQueryVariables>;
export const ReceiveStockDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReceiveStock"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"warehouse"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lines"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StockReceiptLine"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"note"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiveStock"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"warehouse"},"value":{"kind":"Variable","name":{"kind":"Name","value":"warehouse"}}},{"kind":"Argument","name":{"kind":"Name","value":"lines"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lines"}}},{"kind":"Argument","name":{"kind":"Name","value":"note"},"value":{"kind":"Variable","name":{"kind":"Name","value":"note"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ReceiveStockMutation, ReceiveStockMutationVariables>;
export const CorrectStockDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectStock"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"warehouse"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lines"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StockCountLine"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"note"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctStock"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"warehouse"},"value":{"kind":"Variable","name":{"kind":"Name","value":"warehouse"}}},{"kind":"Argument","name":{"kind":"Name","value":"lines"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lines"}}},{"kind":"Argument","name":{"kind":"Name","value":"note"},"value":{"kind":"Variable","name":{"kind":"Name","value":"note"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CorrectStockMutation, CorrectStockMutationVariables>;
export const ExplainAccessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplainAccess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"person"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"resource"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"record"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"field"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"explainAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"person"},"value":{"kind":"Variable","name":{"kind":"Name","value":"person"}}},{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}},{"kind":"Argument","name":{"kind":"Name","value":"resource"},"value":{"kind":"Variable","name":{"kind":"Name","value":"resource"}}},{"kind":"Argument","name":{"kind":"Name","value":"record"},"value":{"kind":"Variable","name":{"kind":"Name","value":"record"}}},{"kind":"Argument","name":{"kind":"Name","value":"field"},"value":{"kind":"Variable","name":{"kind":"Name","value":"field"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"rules"}},{"kind":"Field","name":{"kind":"Name","value":"phrases"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<ExplainAccessQuery, ExplainAccessQueryVariables>;
export const WhoCanReadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoCanRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"resource"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"record"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"field"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"whoCanRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"resource"},"value":{"kind":"Variable","name":{"kind":"Name","value":"resource"}}},{"kind":"Argument","name":{"kind":"Name","value":"record"},"value":{"kind":"Variable","name":{"kind":"Name","value":"record"}}},{"kind":"Argument","name":{"kind":"Name","value":"field"},"value":{"kind":"Variable","name":{"kind":"Name","value":"field"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"phrase"}}]}}]}}]} as unknown as DocumentNode<WhoCanReadQuery, WhoCanReadQueryVariables>;
export const HoldersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"200"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"apiTokens"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"200"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]}}]}}]} as unknown as DocumentNode<HoldersQuery, HoldersQueryVariables>;
export const RightsTestsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RightsTests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rightsTests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"200"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"statement"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"checkRightsTests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"phrase"}}]}}]}}]} as unknown as DocumentNode<RightsTestsQuery, RightsTestsQueryVariables>;
export const CreateRightsTestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateRightsTest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RightsTestCreate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createRightsTest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CreateRightsTestMutation, CreateRightsTestMutationVariables>;
export const UpdateRightsTestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateRightsTest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RightsTestUpdate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateRightsTest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<UpdateRightsTestMutation, UpdateRightsTestMutationVariables>;
export const DeleteRightsTestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteRightsTest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteRightsTest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}]}]}}]} as unknown as DocumentNode<DeleteRightsTestMutation, DeleteRightsTestMutationVariables>;
export const RoleListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoleList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"200"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ordering"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoleFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"builtIn"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"grants"}},{"kind":"Field","name":{"kind":"Name","value":"sections"}},{"kind":"Field","name":{"kind":"Name","value":"forms"}},{"kind":"Field","name":{"kind":"Name","value":"developer"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<RoleListQuery, RoleListQueryVariables>;
export const RoleOneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoleOne"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoleFields"}},{"kind":"Field","name":{"kind":"Name","value":"ordering"}},{"kind":"Field","name":{"kind":"Name","value":"access"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canChange"}},{"kind":"Field","name":{"kind":"Name","value":"canDelete"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"builtInRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"builtIn"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"grants"}},{"kind":"Field","name":{"kind":"Name","value":"sections"}},{"kind":"Field","name":{"kind":"Name","value":"forms"}},{"kind":"Field","name":{"kind":"Name","value":"developer"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<RoleOneQuery, RoleOneQueryVariables>;
export const RoleHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoleHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HistoryEntryFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistoryEntryFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"operationId"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"via"}},{"kind":"Field","name":{"kind":"Name","value":"resource"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"old"}},{"kind":"Field","name":{"kind":"Name","value":"new"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RoleHistoryQuery, RoleHistoryQueryVariables>;
export const RightsCatalogDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RightsCatalog"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rightsCatalog"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"plural"}},{"kind":"Field","name":{"kind":"Name","value":"dictionary"}},{"kind":"Field","name":{"kind":"Name","value":"partOf"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"shop"}},{"kind":"Field","name":{"kind":"Name","value":"verbs"}},{"kind":"Field","name":{"kind":"Name","value":"operations"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"input"}},{"kind":"Field","name":{"kind":"Name","value":"filter"}},{"kind":"Field","name":{"kind":"Name","value":"dependsOn"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"operators"}},{"kind":"Field","name":{"kind":"Name","value":"choices"}},{"kind":"Field","name":{"kind":"Name","value":"dictionary"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"maskable"}}]}}]}}]}}]} as unknown as DocumentNode<RightsCatalogQuery, RightsCatalogQueryVariables>;
export const PreviewRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"phrase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"resource"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"phrase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brokenTests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"phrase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actorKind"}},{"kind":"Field","name":{"kind":"Name","value":"actorId"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lost"}}]}}]}}]}}]} as unknown as DocumentNode<PreviewRoleQuery, PreviewRoleQueryVariables>;
export const CreateRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<CreateRoleMutation, CreateRoleMutationVariables>;
export const UpdateRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RoleInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<UpdateRoleMutation, UpdateRoleMutationVariables>;
export const DeleteRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}]}]}}]} as unknown as DocumentNode<DeleteRoleMutation, DeleteRoleMutationVariables>;
export const RolesFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RolesFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rolesFile"}}]}}]} as unknown as DocumentNode<RolesFileQuery, RolesFileQueryVariables>;
export const PreviewRolesFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewRolesFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"file"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewRolesFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"file"},"value":{"kind":"Variable","name":{"kind":"Name","value":"file"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"operations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actorKind"}},{"kind":"Field","name":{"kind":"Name","value":"actorId"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isNew"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"resource"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"phrase"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PreviewRolesFileQuery, PreviewRolesFileQueryVariables>;
export const ImportRolesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportRoles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"file"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"review"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importRoles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"file"},"value":{"kind":"Variable","name":{"kind":"Name","value":"file"}}},{"kind":"Argument","name":{"kind":"Name","value":"review"},"value":{"kind":"Variable","name":{"kind":"Name","value":"review"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ImportRolesMutation, ImportRolesMutationVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resource"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subtitle"}},{"kind":"Field","name":{"kind":"Name","value":"foundIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const StockListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StockList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StockWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StockSort"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PageInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stocks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onHand"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"free"}},{"kind":"Field","name":{"kind":"Name","value":"purchasePrice"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseCurrency"}},{"kind":"Field","name":{"kind":"Name","value":"offer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warehouse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StockListQuery, StockListQueryVariables>;
export const TaskListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TaskList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskSort"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PageInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"access"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canChange"}}]}},{"kind":"Field","name":{"kind":"Name","value":"performer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"performerGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TaskListQuery, TaskListQueryVariables>;
export const TaskCountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TaskCount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<TaskCountQuery, TaskCountQueryVariables>;
export const PerformersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Performers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UserWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PageInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]}}]} as unknown as DocumentNode<PerformersQuery, PerformersQueryVariables>;
export const CreateTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskCreate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CreateTaskMutation, CreateTaskMutationVariables>;
export const CompleteTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"result"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"result"},"value":{"kind":"Variable","name":{"kind":"Name","value":"result"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<CompleteTaskMutation, CompleteTaskMutationVariables>;
export const CompleteTasksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteTasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<CompleteTasksMutation, CompleteTasksMutationVariables>;
export const CancelTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"result"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"result"},"value":{"kind":"Variable","name":{"kind":"Name","value":"result"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<CancelTaskMutation, CancelTaskMutationVariables>;
export const ReopenTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reopenTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<ReopenTaskMutation, ReopenTaskMutationVariables>;
export const TokenListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TokenList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PageInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiTokens"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"createdAt"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"shops"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"addresses"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TokenListQuery, TokenListQueryVariables>;
export const TokenChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TokenChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"200"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shops"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"200"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<TokenChoicesQuery, TokenChoicesQueryVariables>;
export const CreateTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApiTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createApiToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"token"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<CreateTokenMutation, CreateTokenMutationVariables>;
export const RevokeTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeApiToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]}}]} as unknown as DocumentNode<RevokeTokenMutation, RevokeTokenMutationVariables>;