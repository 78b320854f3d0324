import type { GraphQLSchema } from 'graphql';
import type { ResourceMeta } from '../db/registry.js';
import { badInput, forbidden } from '../errors.js';
import type { ExportColumn } from './export-columns.js';

/** Names on the way to the values, and what is asked for below each. */
type Selection = Map<string, Selection>;

/** The role's own list query with the columns as its selection; one text for all pages, so it is compiled once. */
export function exportQuery(
  schema: GraphQLSchema,
  resource: ResourceMeta,
  columns: readonly ExportColumn[],
  given: { where?: unknown; sort?: unknown },
): string {
  const list = schema.getQueryType()?.getFields()[resource.plural];
  if (!list) throw forbidden(`Your role does not list ${resource.plural}.`);
  const variables = ['where', 'sort', 'page'].filter(
    (name) => name === 'page' || Reflect.get(given, name) != null,
  );
  const declared = variables.map((name) => {
    const argument = list.args.find((one) => one.name === name);
    if (!argument) throw badInput([{ path: name, message: `is not known by the list ${resource.plural}.` }]);
    return `$${name}: ${String(argument.type)}`;
  });
  const passed = variables.map((name) => `${name}: $${name}`).join(', ');
  const root = resource.plural.charAt(0).toUpperCase() + resource.plural.slice(1);
  return `query Export${root}(${declared.join(', ')}) { ${resource.plural}(${passed}) { items { ${text(selectionOf(columns))} } nextCursor } }`;
}

function selectionOf(columns: readonly ExportColumn[]): Selection {
  const root: Selection = new Map();
  for (const { steps, guards } of columns) {
    let place = root;
    for (const [index, step] of steps.entries()) {
      if (guards.has(index)) below(below(place, 'access'), 'hidden');
      place = below(place, step);
    }
  }
  return root;
}

function below(selection: Selection, name: string): Selection {
  const known: Selection = selection.get(name) ?? new Map();
  selection.set(name, known);
  return known;
}

const text = (selection: Selection): string =>
  [...selection].map(([name, inner]) => (inner.size ? `${name} { ${text(inner)} }` : name)).join(' ');
