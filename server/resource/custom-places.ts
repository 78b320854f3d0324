import { Field, type Float } from 'type-graphql';
import { governs } from './governed.js';
import type { InputClass } from './operators.js';
import { JsonScalar } from './scalars.js';

/** An input that takes the fields which staff made for a resource, and what they do there. */
export interface CustomPlace {
  type: string;
  resource: string;
  use: 'Where' | 'Sort' | 'Input';
}

const places: CustomPlace[] = [];

/**
 * Keeps a place for `custom` in an input class. The library hands on only members that it knows when the schema is
 * built; custom-schema.ts takes the place out and puts in the typed fields there are.
 */
export function keepCustomPlace(
  input: InputClass,
  resource: { name: string; typeName: string; customFields?: boolean },
  use: CustomPlace['use'],
): void {
  if (!resource.customFields) return;
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the library's type lists its own scalars only
  Field(() => JsonScalar as unknown as typeof Float, { nullable: true })(input.prototype, 'custom');
  governs(input.name, 'custom', { group: customTypeName(resource, use) });
  places.push({ type: input.name, resource: resource.name, use });
}

export function customPlaces(): readonly CustomPlace[] {
  return places;
}

export const customTypeName = (
  resource: { typeName: string },
  use: CustomPlace['use'] | 'Totals' | '',
): string => `${resource.typeName}Custom${use}`;
