import type { FieldMeta } from '../db/registry.js';

/** A field as sentences about rights name it: `order.delivery.cost`. */
export const placeOf = ({ resource, path }: Pick<FieldMeta, 'resource' | 'path'>): string =>
  `${resource}.${path}`;
