import type { Values } from '../changes/change-rows.js';
import { compileSection } from './compile-section.js';
import type { ValuePlace } from './compile-value.js';
import type { Dictionaries } from './dictionaries.js';
import { findOffersOfRows, requireIdentity } from './find-offer-of-row.js';
import type { Importer } from './importer.js';
import { readPrice } from './read-price.js';
import { rowImporter } from './row-importer.js';
import { savePrices } from './save-prices.js';

/** Prices of offers that are there already. */
export function priceImporter(place: ValuePlace, dictionaries: Dictionaries): Importer {
  const offerSection = compileSection('offer', place.mapping.offer ?? {}, 'offer', place);
  const priceSection = compileSection('price', place.mapping.price ?? {}, 'price', place);
  return rowImporter<{ offer: Values; price: Values }>(
    (scope, issues) => {
      const offer = offerSection.read(scope, issues);
      requireIdentity(offer, issues);
      const price = readPrice(priceSection, scope, place.mapping, dictionaries, issues);
      if (price['price'] === undefined) issues.push({ path: 'price.price', message: 'is empty.' });
      return { offer, price };
    },
    async (batch, drafts) => {
      await dictionaries.save(batch);
      const { found, rejects } = await findOffersOfRows(batch, drafts);
      await savePrices(
        batch,
        found.map(({ content, offer }) => ({ ...content.price, offer })),
      );
      return rejects;
    },
    () => dictionaries.saved(),
  );
}
