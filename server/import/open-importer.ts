import type { ValuePlace } from './compile-value.js';
import type { Dictionaries } from './dictionaries.js';
import { orderImporter } from './import-orders.js';
import type { Importer } from './importer.js';
import type { ImportKind } from './mapping.js';

export function openImporter(kind: ImportKind, place: ValuePlace, dictionaries: Dictionaries): Importer {
  switch (kind) {
    case 'orders':
      return orderImporter(place, dictionaries);
    default:
      throw new Error(kind);
  }
}
