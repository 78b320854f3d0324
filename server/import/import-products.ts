import type { InputIssue } from '../errors.js';
import type { Values } from '../changes/change-rows.js';
import { getResource } from '../db/registry.js';
import { saveRecords, withSource, type Batch, type Draft } from './batch.js';
import { compileSection } from './compile-section.js';
import type { ValuePlace } from './compile-value.js';
import type { Dictionaries } from './dictionaries.js';
import { requireIdentity } from './find-offer-of-row.js';
import type { Importer } from './importer.js';
import type { Scope } from './joined-tables.js';
import { readPrice } from './read-price.js';
import { rowImporter, type RowDraft } from './row-importer.js';
import { findOffers, offerIdentity } from './find-offers.js';
import { saveGroups } from './save-offers.js';
import { savePrices } from './save-prices.js';
import { selectRecords } from './stored-records.js';

interface ProductRow {
  product: Values;
  offer: Values;
  group: Values;
  price: Values | undefined;
}

/** The catalogue: a row is an offer; rows with the same product.externalId are variants of one product. */
export function productImporter(place: ValuePlace, dictionaries: Dictionaries): Importer {
  const { mapping } = place;
  const sections = {
    product: compileSection('product', mapping.product ?? {}, 'product', place),
    offer: mapping.offer && compileSection('offer', mapping.offer, 'offer', place),
    group: mapping.group && compileSection('productGroup', mapping.group, 'group', place),
    price: mapping.price && compileSection('price', mapping.price, 'price', place),
  };
  const read = (scope: Scope, issues: InputIssue[]): ProductRow => {
    const product = sections.product.read(scope, issues, mapping.currency);
    const offer = sections.offer?.read(scope, issues, mapping.currency) ?? {};
    for (const name of ['externalId', 'sku', 'name'])
      if (product[name] !== undefined) offer[name] ??= product[name];
    const group = sections.group?.read(scope, issues) ?? {};
    if (offer['purchasePrice'] !== undefined) offer['purchaseCurrency'] ??= mapping.currency;
    product['name'] ??= offer['name'];
    if (product['name'] === undefined) issues.push({ path: 'product.name', message: 'is empty.' });
    requireIdentity(offer, issues);
    for (const name of ['product', 'offer', 'group'] as const) {
      dictionaries.needAll(sections[name]?.fields ?? [], { product, offer, group }[name], name, issues);
    }
    const price = sections.price && readPrice(sections.price, scope, mapping, dictionaries, issues);
    return { product, offer, group, price: price?.['price'] === undefined ? undefined : price };
  };
  const save = async (batch: Batch, drafts: RowDraft<ProductRow>[]): Promise<[]> => {
    await dictionaries.save(batch);
    await saveCatalog(
      batch,
      drafts.map(({ content }) => content),
    );
    return [];
  };
  return rowImporter(read, save, () => dictionaries.saved());
}

async function saveCatalog(batch: Batch, rows: ProductRow[]): Promise<void> {
  const groups = await saveGroups(
    batch,
    rows.flatMap(({ group }) => (group['externalId'] === undefined ? [] : [group])),
  );
  // The same offer twice in one batch: the later row counts.
  const byOffer = new Map(rows.map((row) => [offerIdentity(row.offer), row]));
  const stored = await findOffers(
    batch,
    [...byOffer.values()].map(({ offer }) => offer),
  );
  const products = await saveProducts(batch, [...byOffer], stored, groups);
  const drafts = [...byOffer].map(([identity, { offer }]): Draft => {
    const existing = stored.get(identity);
    const values = withSource(batch, offer, existing);
    return { values: existing ? values : { ...values, product: products.get(identity) }, existing };
  });
  const saved = await saveRecords(batch, getResource('offer'), drafts, 'overwrite');
  await savePrices(
    batch,
    [...byOffer.values()].flatMap(({ price }, index) =>
      price ? [{ ...price, offer: saved[index]?.['id'] }] : [],
    ),
  );
}

/** Numbers of the products by the identity of the offers that belong to them. */
async function saveProducts(
  batch: Batch,
  rows: [string, ProductRow][],
  offers: Map<string, Values>,
  groups: Map<string, number>,
): Promise<Map<string, unknown>> {
  const resource = getResource('product');
  const ids = rows.flatMap(([, { product }]) =>
    typeof product['externalId'] === 'string' ? [product['externalId']] : [],
  );
  const byExternalId = await selectRecords(batch.bulk, resource, 'externalId', [...new Set(ids)], {
    property: 'externalSource',
    value: batch.source,
  });
  const ofOffers = rows.flatMap(([identity]) => Number(offers.get(identity)?.['product'] ?? 0) || []);
  const byOffer = await selectRecords(batch.bulk, resource, 'id', [...new Set(ofOffers)]);
  const drafts = new Map<string, Draft>();
  const keys = new Map<string, string>();
  for (const [identity, { product, group }] of rows) {
    const externalId = product['externalId'];
    const stored =
      byExternalId.find((record) => record['externalId'] === externalId && externalId !== undefined) ??
      byOffer.find((record) => record['id'] === offers.get(identity)?.['product']);
    const key =
      externalId !== undefined
        ? `external ${String(externalId)}`
        : stored
          ? `id ${String(stored['id'])}`
          : identity;
    const before = drafts.get(key);
    const existing = before?.existing ?? stored;
    const groupId = groups.get(String(group['externalId']));
    const values = { ...product, ...(groupId === undefined ? {} : { group: groupId }) };
    drafts.set(key, { values: withSource(batch, { ...before?.values, ...values }, existing), existing });
    keys.set(identity, key);
  }
  const saved = await saveRecords(batch, resource, [...drafts.values()], 'overwrite');
  const numbers = new Map([...drafts.keys()].map((key, index) => [key, saved[index]?.['id']]));
  return new Map([...keys].map(([identity, key]) => [identity, numbers.get(key)]));
}
