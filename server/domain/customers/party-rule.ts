import type { Context } from '../../context.js';
import type { Write } from '../../changes/write.js';
import { normalizePhone } from '../../lib/phone.js';
import { wholePercent } from '../../lib/percent.js';
import { Company } from '../companies/company.entity.js';
import { checkEmail } from '../orders/check-order-field.js';
import { isGiven } from '../records/is-given.js';
import { IssueList } from '../orders/issue-list.js';
import { getOrderDictionaries } from '../orders/order-dictionaries.js';
import { Customer } from './customer.entity.js';

/** Phones are kept in one form, so that a customer is found by any spelling; e-mails have the form of one. */
export async function partyRule(
  context: Context,
  _writing: Write,
  record: object,
  input: object,
): Promise<void> {
  if (!(record instanceof Customer) && !(record instanceof Company)) return;
  const issues = new IssueList();
  const books = await getOrderDictionaries(context);
  const country = record.shop ? books.shop.get(record.shop.code)?.countryIso : undefined;
  if (record instanceof Customer) {
    const phones = [...new Set(record.phones.map((phone) => normalizePhone(phone, country)).filter(Boolean))];
    if (phones.join() !== record.phones.join()) record.phones = phones;
    if (isGiven(input, 'emails'))
      record.emails.forEach((email, index) => noteEmail(issues, `input.emails.${index}`, email));
  } else {
    if (record.phone) record.phone = normalizePhone(record.phone, country);
    if (record.email && isGiven(input, 'email')) noteEmail(issues, 'input.email', record.email);
  }
  for (const name of ['personalDiscountPercent', 'cumulativeDiscountPercent'] as const) {
    const percent = record[name] ?? 0;
    if (isGiven(input, name) && (percent < 0 || percent > wholePercent))
      issues.add(`input.${name}`, 'must be between 0 and 100 percent.');
  }
  issues.throwIfAny();
}

function noteEmail(issues: IssueList, path: string, email: string): void {
  const problem = checkEmail(email);
  if (problem) issues.add(path, problem);
}
