import type { ValuePlace } from './compile-value.js';
import type { Dictionaries } from './dictionaries.js';
import { orderImporter } from './import-orders.js';
import { partyImporter } from './import-parties.js';
import { priceImporter } from './import-prices.js';
import { productImporter } from './import-products.js';
import { stockImporter } from './import-stock.js';
import { taskImporter } from './import-tasks.js';
import type { Importer } from './importer.js';
import type { ImportKind } from './mapping.js';

export function openImporter(kind: ImportKind, place: ValuePlace, dictionaries: Dictionaries): Importer {
  switch (kind) {
    case 'orders':
      return orderImporter(place, dictionaries);
    case 'customers':
      return partyImporter('customer', place, dictionaries);
    case 'companies':
      return partyImporter('company', place, dictionaries);
    case 'products':
      return productImporter(place, dictionaries);
    case 'prices':
      return priceImporter(place, dictionaries);
    case 'stock':
      return stockImporter(place, dictionaries);
    case 'tasks':
      return taskImporter(place, dictionaries);
  }
}
