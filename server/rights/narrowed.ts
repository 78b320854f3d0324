import { narrow, onlyFields } from './narrow.js';
import { narrowToShops } from './narrow-shops.js';
import type { Rights } from './rights.js';

/** The rights of a token: those of its roles within its owner's, its shops and its fields; empty lists limit nothing. */
export function narrowed(
  rights: Rights,
  owner: Rights | undefined,
  shops: readonly string[],
  fields: readonly string[],
): Rights {
  let made = owner ? narrow(rights, owner) : rights;
  if (shops.length) made = narrowToShops(made, shops);
  return fields.length ? onlyFields(made, fields) : made;
}
