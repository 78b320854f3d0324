import type { InputIssue } from '../errors.js';
import type { Values } from '../changes/change-rows.js';
import { isCurrency } from '../lib/currency.js';
import type { ReadSection } from './compile-section.js';
import type { Dictionaries } from './dictionaries.js';
import type { Scope } from './joined-tables.js';
import type { Mapping } from './mapping.js';

/** Reads the price of a row; its list is the default one and its currency that of the list when the row is silent. */
export function readPrice(
  section: ReadSection,
  scope: Scope,
  mapping: Mapping,
  dictionaries: Dictionaries,
  issues: InputIssue[],
): Values {
  const price = section.read(scope, issues);
  dictionaries.needAll(section.fields, price, 'price', issues);
  price['priceType'] ??= dictionaries.findDefault('priceType')?.['code'];
  const list = dictionaries.find('priceType', String(price['priceType']));
  price['currency'] ??= mapping.currency ?? list?.['currency'];
  if (price['priceType'] === undefined)
    issues.push({ path: 'price.priceType', message: 'is empty, and there is no default price list.' });
  if (!isCurrency(String(price['currency'])))
    issues.push({ path: 'price.currency', message: `"${String(price['currency'])}" is not a currency.` });
  if (typeof price['price'] === 'number' && price['price'] < 0 && !mapping.allow.includes('negativePrices')) {
    issues.push({ path: 'price.price', message: 'is negative.' });
  }
  return price;
}
