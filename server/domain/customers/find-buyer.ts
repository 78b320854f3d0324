import type { Context } from '../../context.js';
import type { Write } from '../../changes/write.js';
import { getResource } from '../../db/registry.js';
import { badInput } from '../../errors.js';
import { normalizePhone, phoneSearchTerms } from '../../lib/phone.js';
import { inScope } from '../../resource/records.js';
import { fieldTerms } from '../../search/terms.js';

/** By what a buyer is looked for, in this order. */
export interface BuyerMarks {
  id?: string | number | null;
  externalSource?: string | null;
  externalId?: string | null;
  phone?: string | null;
  email?: string | null;
}

export interface BuyerShop {
  code: string;
  countryIso: string | undefined;
  ownCustomerBase: boolean;
}

/** A known customer, as far as a new order takes after them. */
export interface Buyer {
  id: number;
  firstName: string | null;
  lastName: string | null;
  patronymic: string | null;
  phones: string[];
  emails: string[];
}

/**
 * The customer of an order: by id, else by the identifier of another system, else by phone, else by e-mail. Only
 * customers that the caller may see and that the shop shares are found. An unknown id is an error; the rest is not.
 */
export async function findBuyer(
  context: Context,
  writing: Write,
  shop: BuyerShop,
  marks: BuyerMarks,
  path: string,
): Promise<Buyer | undefined> {
  if (marks.id !== null && marks.id !== undefined) {
    const [known] = await select(context, writing, shop, '', 'c.id = ?', [Number(marks.id) || -1]);
    if (!known)
      throw badInput([
        { path: `${path}.id`, message: `there is no customer "${String(marks.id).slice(0, 40)}".` },
      ]);
    return known;
  }
  return (
    (marks.externalId
      ? await byExternalId(context, writing, shop, marks.externalId, marks.externalSource ?? shop.code)
      : undefined) ??
    (marks.phone ? await byPhone(context, writing, shop, marks.phone) : undefined) ??
    (marks.email ? await byEmail(context, writing, shop, marks.email) : undefined)
  );
}

/** A customer that was merged into another one is found as that other one. */
async function byExternalId(
  context: Context,
  writing: Write,
  shop: BuyerShop,
  id: string,
  source: string,
): Promise<Buyer | undefined> {
  const join = 'join customer m on (m.id = c.id or m.merged_into = c.id)';
  const [found] = await select(context, writing, shop, join, 'm.external_source = ? and m.external_id = ?', [
    source,
    id,
  ]);
  return found;
}

async function byPhone(
  context: Context,
  writing: Write,
  shop: BuyerShop,
  text: string,
): Promise<Buyer | undefined> {
  const phone = normalizePhone(text, shop.countryIso);
  const found = await byTerm(context, writing, shop, 'phones', phoneSearchTerms(phone)[0]);
  // The same digits may be another country's number without its code: only the whole number counts.
  return found.find((one) =>
    one.phones.some((known) => known === phone || normalizePhone(known, shop.countryIso) === phone),
  );
}

async function byEmail(
  context: Context,
  writing: Write,
  shop: BuyerShop,
  text: string,
): Promise<Buyer | undefined> {
  const email = text.trim().toLowerCase();
  const field = getResource('customer').fields.get('emails');
  const found = await byTerm(context, writing, shop, 'emails', field && fieldTerms(field, email)[0]);
  return found.find((one) => one.emails.some((known) => known.trim().toLowerCase() === email));
}

async function byTerm(
  context: Context,
  writing: Write,
  shop: BuyerShop,
  field: string,
  term: string | undefined,
): Promise<Buyer[]> {
  if (!term) return [];
  const join = 'join search_term w on w.record_id = c.id';
  return select(context, writing, shop, join, "w.term = ? and w.resource = 'customer' and w.field = ?", [
    term,
    field,
  ]);
}

interface CustomerRow {
  id: number;
  first_name: string | null;
  last_name: string | null;
  patronymic: string | null;
  phones: string;
  emails: string;
  manager: number | null;
  shop: string | null;
}

const COLUMNS = ['id', 'first_name', 'last_name', 'patronymic', 'phones', 'emails', 'manager', 'shop']
  .map((one) => `c.${one}`)
  .join(', ');
const LOOKED_AT = 20;

async function select(
  context: Context,
  writing: Write,
  shop: BuyerShop,
  join: string,
  where: string,
  values: unknown[],
): Promise<Buyer[]> {
  const base = shop.ownCustomerBase
    ? 'c.shop = ?'
    : '(c.shop is null or c.shop = ? or c.shop not in (select code from shop where own_customer_base = 1))';
  const rows = await writing.query<CustomerRow>(
    `select ${COLUMNS} from customer c ${join} where ${where} and c.deleted_at is null and ${base} order by c.id limit ${LOOKED_AT}`,
    [...values, shop.code],
  );
  const scope = context.access.readScope('customer');
  return rows.filter((row) => inScope(row, scope)).map(buyerOf);
}

function buyerOf(row: CustomerRow): Buyer {
  return {
    id: Number(row.id),
    firstName: row.first_name,
    lastName: row.last_name,
    patronymic: row.patronymic,
    phones: listOf(row.phones),
    emails: listOf(row.emails),
  };
}

function listOf(text: string): string[] {
  const list: unknown = JSON.parse(text || '[]');
  return Array.isArray(list) ? list.map(String) : [];
}
