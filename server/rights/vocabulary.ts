import type { GraphQLSchema } from 'graphql';
import type { Dialect } from '../db/reader.js';
import { type FieldMeta, type ResourceMeta } from '../db/registry.js';
import { allGoverned } from '../resource/governed.js';

/** What the words of rights may name in this installation. */
export interface Vocabulary {
  /** All of it, not cut to a role: conditions are written by administrators. */
  schema: GraphQLSchema;
  dialect: Dialect;
  currencies: readonly string[];
  shops: ReadonlySet<string>;
  forms: ReadonlySet<string>;
}

/** The verbs of a resource, by the names they have as operations; without a resource, all there are. */
export function verbsOf(resource?: string): string[] {
  const found = new Set<string>();
  for (const [place, right] of allGoverned()) {
    if (!isOperation(place) || !('verb' in right) || right.verb === undefined) continue;
    if (resource === undefined || right.resource === resource) found.add(place.slice(place.indexOf('.') + 1));
  }
  return [...found].sort();
}

const isOperation = (place: string): boolean => place.startsWith('Mutation.') || place.startsWith('Query.');

/** Rights a role page offers for a resource: reading always, the others where something asks for them. */
export function operationsOf(resource: ResourceMeta): string[] {
  const asked = new Set(['list', 'read', 'export']);
  for (const [place, right] of allGoverned()) {
    if (place.startsWith('Mutation.') && 'operation' in right && right.resource === resource.name)
      asked.add(right.operation);
  }
  // Verbs ask for these by themselves: an order's buyer is created with it, its lines are changed with it.
  const verbs = verbsOf(resource.name);
  if (verbs.length || resource.partOf) for (const one of ['create', 'change']) asked.add(one);
  if (verbs.includes(`delete${resource.typeName}`)) asked.add('delete');
  return ['list', 'read', 'create', 'change', 'delete', 'export'].filter((one) => asked.has(one));
}

/** Whether anybody could ever write the field: with the record, or through a verb that takes it. */
export function takesInput(field: FieldMeta): boolean {
  if (field.input !== 'none') return true;
  for (const [, right] of allGoverned()) {
    if (!('field' in right) || (right.use !== 'create' && right.use !== 'update')) continue;
    if (right.resource === field.resource && right.field === field.name) return true;
  }
  return false;
}

/** Fields whose tail can be shown in place of the whole. */
export const isMaskable = ({ kind, sensitivity }: FieldMeta): boolean =>
  sensitivity !== 'secret' && (kind === 'string' || kind === 'text' || kind === 'textList');
