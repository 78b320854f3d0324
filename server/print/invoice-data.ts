import { z } from 'zod';

/** One operation; fields that the role of the person may not read are taken out of it before it runs. */
export const invoiceQuery = /* GraphQL */ `
  query InvoicePrint($id: ID!) {
    order(id: $id) {
      number
      createdAt
      currency
      vatMode
      shop {
        name
        timeZone
        phone
        email
        legalEntity {
          name
          legalName
          taxNumber
          registrationNumber
          vatNumber
          address
          bank
          bankAccount
          correspondentAccount
          bic
          phone
          email
          countryIso
        }
      }
      firstName
      lastName
      patronymic
      phone
      email
      company {
        name
        legalName
        taxNumber
        registrationNumber
        vatNumber
        legalAddress
      }
      lines {
        position
        sku
        name
        quantity
        returnedQuantity
        unit
        unitPrice
        discountTotal
        vatRate
        vatAmount
        total
        canceled
      }
      linesTotal
      discountTotal
      delivery {
        cost
        vatRate
        type {
          name
        }
        address {
          countryIso
          postalCode
          region
          city
          street
          building
          house
          block
          flat
          text
        }
      }
      vatTotal
      total
      paid
      due
      payments {
        amount
        refunded
        paidAt
        type {
          name
        }
        status {
          paymentComplete
        }
      }
    }
  }
`;

const text = z.string().nullish();
const number = z.number().nullish();

const party = z.object({
  name: text,
  legalName: text,
  taxNumber: text,
  registrationNumber: text,
  vatNumber: text,
});

const company = party.extend({ legalAddress: text });

const legalEntity = party.extend({
  address: text,
  bank: text,
  bankAccount: text,
  correspondentAccount: text,
  bic: text,
  phone: text,
  email: text,
  countryIso: text,
});

const address = z.object({
  countryIso: text,
  postalCode: text,
  region: text,
  city: text,
  street: text,
  building: text,
  house: text,
  block: text,
  flat: text,
  text,
});

/** Fields that staff made, by their codes; add-printed-fields.ts asks for them. */
const custom = z.record(z.string(), z.unknown()).nullish();
export type CustomValues = z.infer<typeof custom>;

const line = z.object({
  custom,
  position: number,
  sku: text,
  name: text,
  quantity: number,
  returnedQuantity: number,
  unit: text,
  unitPrice: text,
  discountTotal: text,
  vatRate: number,
  vatAmount: text,
  total: text,
  canceled: z.boolean().nullish(),
});

const named = z.object({ name: text }).nullish();

const payment = z.object({
  amount: text,
  refunded: text,
  paidAt: text,
  type: named,
  status: z.object({ paymentComplete: z.boolean().nullish() }).nullish(),
});

const order = z.object({
  custom,
  number: text,
  createdAt: text,
  currency: text,
  vatMode: text,
  shop: z
    .object({ name: text, timeZone: text, phone: text, email: text, legalEntity: legalEntity.nullish() })
    .nullish(),
  firstName: text,
  lastName: text,
  patronymic: text,
  phone: text,
  email: text,
  company: company.nullish(),
  lines: z.array(line).nullish(),
  linesTotal: text,
  discountTotal: text,
  delivery: z.object({ cost: text, vatRate: number, type: named, address: address.nullish() }).nullish(),
  vatTotal: text,
  total: text,
  paid: text,
  due: text,
  payments: z.array(payment).nullish(),
});

const entries = z
  .object({
    items: z.array(z.object({ code: text, name: text, dictionary: z.object({ code: text }).nullish() })),
  })
  .nullish();
export type InvoiceEntries = z.infer<typeof entries>;

/** What the query answers, with any field possibly missing. */
export const invoiceData = z.object({ order, customDictionaryEntries: entries });

export type InvoiceOrder = z.infer<typeof order>;
export type InvoiceLine = z.infer<typeof line>;
export type InvoiceAddress = z.infer<typeof address>;
export type InvoiceParty = z.infer<typeof legalEntity>;
