import type { Context } from '../../context.js';
import type { SqlRow, SqlValue } from '../../db/reader.js';
import { getResource } from '../../db/registry.js';
import { badInput } from '../../errors.js';
import { normalizePhone, phoneSearchTerms } from '../../lib/phone.js';
import { openDraft } from '../../resource/plan.js';
import { scopeSql } from '../../resource/scope-sql.js';
import { fromSql, openSource } from '../../resource/sql.js';
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
  /** Hundredths of a percent. */
  discountPercent: number;
}

/**
 * The customer of an order: by id, else by the identifier of another system, else by phone, else by e-mail. Only
 * customers that the caller may see and that the shop shares are found. An unknown id is an error; the rest is not.
 */
export async function findBuyer(
  context: Context,
  shop: BuyerShop,
  marks: BuyerMarks,
  path: string,
): Promise<Buyer | undefined> {
  if (marks.id !== null && marks.id !== undefined) {
    const [known] = await select(context, shop, '', 'c.id = ?', [Number(marks.id) || -1]);
    if (!known)
      throw badInput([
        { path: `${path}.id`, message: `there is no customer "${String(marks.id).slice(0, 40)}".` },
      ]);
    return known;
  }
  return (
    (marks.externalId
      ? await byExternalId(context, shop, marks.externalId, marks.externalSource ?? shop.code)
      : undefined) ??
    (marks.phone ? await byPhone(context, shop, marks.phone) : undefined) ??
    (marks.email ? await byEmail(context, shop, marks.email) : undefined)
  );
}

/** A customer that was merged into another one is found as that other one. */
async function byExternalId(
  context: Context,
  shop: BuyerShop,
  id: string,
  source: string,
): Promise<Buyer | undefined> {
  const join = 'join customer m on c.id in (m.id, m.merged_into)';
  const [found] = await select(context, shop, join, 'm.external_source = ? and m.external_id = ?', [
    source,
    id,
  ]);
  if (found) return found;
  const further = 'join customer_external_id x on x.owner = c.id';
  const [named] = await select(
    context,
    shop,
    further,
    'x.source = ? and x.external_id = ? and x.deleted_at is null',
    [source, id],
  );
  return named;
}

async function byPhone(context: Context, shop: BuyerShop, text: string): Promise<Buyer | undefined> {
  const phone = normalizePhone(text, shop.countryIso);
  const found = await byTerm(context, shop, 'phones', phoneSearchTerms(phone)[0]);
  // The same digits may be another country's number without its code: only the whole number counts.
  return found.find((one) =>
    one.phones.some((known) => known === phone || normalizePhone(known, shop.countryIso) === phone),
  );
}

async function byEmail(context: Context, shop: BuyerShop, text: string): Promise<Buyer | undefined> {
  const email = text.trim().toLowerCase();
  const field = getResource('customer').fields.get('emails');
  const found = await byTerm(context, shop, 'emails', field && fieldTerms(field, email)[0]);
  return found.find((one) => one.emails.some((known) => known.trim().toLowerCase() === email));
}

async function byTerm(
  context: Context,
  shop: BuyerShop,
  field: string,
  term: string | undefined,
): Promise<Buyer[]> {
  if (!term) return [];
  const join = 'join search_term w on w.record_id = c.id';
  return select(context, shop, join, "w.term = ? and w.resource = 'customer' and w.field = ?", [term, field]);
}

const COLUMNS = [
  'id',
  'first_name',
  'last_name',
  'patronymic',
  'phones',
  'emails',
  'personal_discount_percent',
]
  .map((one) => `c.${one}`)
  .join(', ');
const LOOKED_AT = 20;

/** On the reader's connection: nobody looks for a customer that the same transaction makes. */
async function select(
  context: Context,
  shop: BuyerShop,
  join: string,
  where: string,
  values: SqlValue[],
): Promise<Buyer[]> {
  const base = shop.ownCustomerBase
    ? 'c.shop = ?'
    : '(c.shop is null or c.shop = ? or c.shop not in (select code from shop where own_customer_base = 1))';
  const draft = openDraft(context);
  const source = { ...openSource(draft, getResource('customer')), alias: 'c' };
  const scope = scopeSql(draft, source);
  const rows = await context.reader.all(
    `select ${COLUMNS} from ${fromSql(source).text} ${join} where ${where} and c.deleted_at is null and ${base}${scope ? ` and ${scope.text}` : ''} order by c.id limit ${LOOKED_AT}`,
    [...values, shop.code, ...(scope?.values ?? [])],
  );
  return rows.map(buyerOf);
}

function buyerOf(row: SqlRow): Buyer {
  return {
    id: Number(row[0]),
    firstName: textOrNull(row[1]),
    lastName: textOrNull(row[2]),
    patronymic: textOrNull(row[3]),
    phones: listOf(row[4]),
    emails: listOf(row[5]),
    discountPercent: Number(row[6] ?? 0),
  };
}

const textOrNull = (value: SqlValue | undefined): string | null =>
  value === null || value === undefined ? null : String(value);

function listOf(text: SqlValue | undefined): string[] {
  const list: unknown = JSON.parse(text ? String(text) : '[]');
  return Array.isArray(list) ? list.map(String) : [];
}
