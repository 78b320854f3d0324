import type { Write } from '../changes/write.js';
import type { Context } from '../context.js';
import { allResources } from '../db/registry.js';
import { productDeleteRule } from './catalog/product-delete-rule.js';
import { dictionaryDeleteRule } from './custom-fields/dictionary-delete-rule.js';
import { dictionaryEntryRule } from './custom-fields/dictionary-entry-rule.js';
import { entryDeleteRule } from './custom-fields/entry-delete-rule.js';
import { partyRule } from './customers/party-rule.js';
import './entities.js';
import { withExternalIds } from './external-ids/assign-external-ids.js';
import { forgetOrderDictionaries } from './orders/order-dictionaries.js';
import { orderRule } from './orders/order-rule.js';
import { statusDeleteRule } from './orders/status-delete-rule.js';
import { statusRule } from './orders/status-rule.js';
import { userDeleteRule } from './people/user-delete-rule.js';
import { userGroupRule } from './people/user-group-rule.js';
import { userRule } from './people/user-rule.js';
import { amountRule } from './records/amount-rule.js';
import { beforeDeleteOf, setBeforeDelete } from './records/before-delete.js';
import { setBeforeSave, type BeforeSave } from './records/before-save.js';
import { keepUsedEntry } from './records/keep-used-entry.js';
import { keepOneDefault } from './records/one-default.js';
import { rightsTestRule } from './roles/rights-test-rule.js';
import { shopRule } from './shops/shop-rule.js';
import { Warehouse } from './stock/warehouse.entity.js';
import { taskRule } from './tasks/task-rule.js';

/** Rules beyond those that every dictionary has. */
const special: Record<string, BeforeSave> = {
  shop: shopRule,
  status: statusRule,
  userGroup: userGroupRule,
};

/** What each noun checks when a generic mutation saves it; this is the whole list. */
export function setRules(): void {
  setBeforeSave('order', withExternalIds(orderRule));
  setBeforeSave('price', amountRule);
  for (const noun of ['customer', 'company']) setBeforeSave(noun, withExternalIds(partyRule));
  for (const noun of ['product', 'offer']) setBeforeSave(noun, withExternalIds(amountRule));
  setBeforeSave('task', taskRule);
  setBeforeSave('rightsTest', rightsTestRule);
  setBeforeSave('user', userRule);
  setBeforeDelete('product', productDeleteRule);
  setBeforeDelete('user', userDeleteRule);
  setBeforeSave('customDictionaryEntry', dictionaryEntryRule);
  setBeforeDelete('customDictionary', dictionaryDeleteRule);
  setBeforeDelete('customDictionaryEntry', entryDeleteRule);
  for (const { name, dictionary } of allResources()) {
    if (!dictionary) continue;
    setBeforeSave(name, dictionaryRule(special[name] ?? amountRule));
    if (!beforeDeleteOf(name)) setBeforeDelete(name, dictionaryDeletion);
  }
}

function dictionaryRule(also: BeforeSave): BeforeSave {
  return async (context, writing, record, input) => {
    forgetOrderDictionaries(context);
    await also(context, writing, record, input);
    await keepOneDefault(writing, record, (other) => isForSame(record, other));
  };
}

async function dictionaryDeletion(context: Context, writing: Write, record: object): Promise<void> {
  forgetOrderDictionaries(context);
  await keepUsedEntry(context, writing, record);
  await statusDeleteRule(context, writing, record);
}

/** Each shop may have a default warehouse of its own. */
function isForSame(record: object, other: object): boolean {
  if (!(record instanceof Warehouse) || !(other instanceof Warehouse)) return true;
  return (record.shop?.code ?? null) === (other.shop?.code ?? null);
}
