import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * What already has a name that the noun would take, as a sentence; undefined when nothing has. The API is asked by its
 * committed schema: a type or a query of that name may have no file of its own.
 * @param {string} root
 * @param {import('./names.mjs').Names} names
 * @returns {string | undefined}
 */
export function takenBy(root, { file, pluralFile, type, name, plural }) {
  const test = `tests/api/${pluralFile}.test.ts`;
  if (existsSync(join(root, test))) return `There is a test of this name already: ${test}.`;
  const entity = readdirSync(join(root, 'server'), { recursive: true, encoding: 'utf8' }).find(
    (path) => basename(path) === `${file}.entity.ts`,
  );
  if (entity) return `There is a noun of this name already: server/${entity}.`;
  if (type in globalThis) return `${type} is a word of the language itself: call the noun otherwise.`;
  const schema = readFileSync(join(root, 'schema/schema.graphql'), 'utf8');
  if (new RegExp(`^(?:type|input|enum|scalar|interface|union) ${type}\\b`, 'm').test(schema))
    return `The API has a type ${type} already: see schema/schema.graphql.`;
  const queries = /^type Query \{[^]*?^\}/m.exec(schema)?.[0] ?? '';
  const query = [name, plural].find((one) => new RegExp(`^  ${one}\\b`, 'm').test(queries));
  return query && `The API has a query ${query} already: see schema/schema.graphql.`;
}
