import type { GraphQLSchema } from 'graphql';
import { getTarget, type FieldMeta, type ResourceMeta } from '../db/registry.js';
import type { Rights } from '../rights/rights.js';
import { findColumn } from './export-columns.js';

/** Of records that are in no list: always empty. */
const LEFT_OUT = new Set(['deletedAt', 'deleteReason']);
/** What a part of the record says of itself and nobody looks for in the record. */
const LEFT_OUT_OF_PARTS = new Set([...LEFT_OUT, 'id', 'version', 'createdAt', 'updatedAt']);

/**
 * What is exported when nobody says what: every value of the record that the role reads, of an entry of a dictionary
 * its code, of another record what names it. Lists of other records are left out: they would make more rows.
 */
export function defaultPaths(schema: GraphQLSchema, rights: Rights, resource: ResourceMeta): string[] {
  const paths = [...resource.fields.values()].filter(({ name }) => !LEFT_OUT.has(name)).flatMap(pathsOf);
  return paths.filter((path) => typeof findColumn(schema, rights, resource, path) !== 'string');
}

function pathsOf(field: FieldMeta): string[] {
  if (field.kind === 'toMany' || field.kind === 'history' || field.sensitivity === 'secret') return [];
  if (field.kind !== 'toOne') return [field.path];
  const target = getTarget(field);
  const below = field.owned
    ? [...target.fields.values()].filter((one) => !one.target && !LEFT_OUT_OF_PARTS.has(one.name))
    : target.title.flatMap((name) => target.fields.get(name) ?? []);
  const names = below.map(({ path }) => path);
  return (target.dictionary ? ['code'] : field.owned ? names : ['id', ...names]).map(
    (name) => `${field.path}.${name}`,
  );
}
