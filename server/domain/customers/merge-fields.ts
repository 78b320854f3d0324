import type { Customer } from './customer.entity.js';

const FILLED = [
  'firstName',
  'lastName',
  'patronymic',
  'sex',
  'birthday',
  'photoUrl',
  'company',
  'manager',
  'website',
  'sourceName',
  'sourceMedium',
  'sourceCampaign',
  'sourceKeyword',
  'sourceContent',
  'personalDiscountPercent',
  'cumulativeDiscountPercent',
  'discountCardNumber',
  'legalKind',
  'legalName',
  'legalAddress',
  'taxNumber',
  'registrationNumber',
  'vatNumber',
  'bank',
  'bankAccount',
  'bic',
] as const;

/** Joins what two records know of one person; where both know something, the kept record is right. */
export function mergeFields(kept: Customer, duplicate: Customer): void {
  kept.phones = join(kept.phones, duplicate.phones);
  kept.emails = join(kept.emails, duplicate.emails);
  kept.tags = join(kept.tags, duplicate.tags);
  if (duplicate.profiles?.length) kept.profiles = join(kept.profiles ?? [], duplicate.profiles);
  kept.vip ||= duplicate.vip;
  kept.bad ||= duplicate.bad;
  // Who said no to letters once, said no.
  kept.subscribed &&= duplicate.subscribed;
  if (duplicate.notes && duplicate.notes !== kept.notes)
    kept.notes = [kept.notes, duplicate.notes].filter(Boolean).join('\n');
  for (const name of FILLED) {
    const known = kept[name];
    if (known === null || known === undefined || known === '')
      Reflect.set(kept, name, duplicate[name] ?? null);
  }
}

const join = (one: string[], other: string[]): string[] => [...new Set([...one, ...other])];
