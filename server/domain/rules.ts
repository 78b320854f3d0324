import { allResources } from '../db/registry.js';
import { dictionaryEntryRule } from './custom-fields/dictionary-entry-rule.js';
import { partyRule } from './customers/party-rule.js';
import './entities.js';
import { forgetOrderDictionaries } from './orders/order-dictionaries.js';
import { orderRule } from './orders/order-rule.js';
import { statusRule } from './orders/status-rule.js';
import { amountRule } from './records/amount-rule.js';
import { setBeforeSave, type BeforeSave } from './records/before-save.js';
import { keepOneDefault } from './records/one-default.js';
import { shopRule } from './shops/shop-rule.js';
import { Warehouse } from './stock/warehouse.entity.js';

/** Rules beyond those that every dictionary has. */
const special: Record<string, BeforeSave> = { shop: shopRule, status: statusRule };

/** What each noun checks when a generic mutation saves it; this is the whole list. */
export function setRules(): void {
  setBeforeSave('order', orderRule);
  setBeforeSave('customer', partyRule);
  setBeforeSave('company', partyRule);
  setBeforeSave('customDictionaryEntry', dictionaryEntryRule);
  for (const noun of ['product', 'offer', 'price']) setBeforeSave(noun, amountRule);
  for (const { name, dictionary } of allResources()) {
    if (dictionary) setBeforeSave(name, dictionaryRule(special[name] ?? amountRule));
  }
}

function dictionaryRule(also: BeforeSave): BeforeSave {
  return async (context, writing, record, input) => {
    forgetOrderDictionaries(context);
    await also(context, writing, record, input);
    await keepOneDefault(writing, record, (other) => isForSame(record, other));
  };
}

/** Each shop may have a default warehouse of its own. */
function isForSame(record: object, other: object): boolean {
  if (!(record instanceof Warehouse) || !(other instanceof Warehouse)) return true;
  return (record.shop?.code ?? null) === (other.shop?.code ?? null);
}
