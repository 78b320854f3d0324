import { allResources, type ResourceMeta } from '../../../server/db/registry.js';
import type { Random } from '../../../server/lib/random.js';
import { selectionOfOwn } from '../channels/selection-of-all.js';
import { send, type Who } from './send.js';

/** What stands in the data, hidden values too, by the field it stands in: so that a guess may be right. */
export interface Values {
  /** A value of the first of these places that has any; of any place, when none has. */
  pick(random: Random, places: string[]): unknown;
  places: Record<string, unknown[]>;
}

interface Looked {
  url: string;
  people: { admin: Who; person: Who };
}

/** Keys of the records that the person may change stand by themselves: mostly these are worth a change. */
export const CHANGEABLE = 'changeable';

const ROWS = 40;
const LONGEST = 80;

/** Looks at both worlds as their administrator. The form is that of the API, so that it can be sent as it is. */
export async function readValues(worlds: Looked[]): Promise<Values> {
  const places = new Map<string, Set<unknown>>();
  const keep = (place: string, value: unknown): void => {
    const known = places.get(place) ?? new Set();
    known.add(value);
    places.set(place, known);
  };
  for (const world of worlds)
    for (const resource of allResources()) await readResource(world, resource, keep);
  return openValues(Object.fromEntries([...places].map(([place, values]) => [place, [...values]])));
}

export function openValues(places: Record<string, unknown[]>): Values {
  const all = Object.values(places).flat();
  return {
    places,
    pick(random, names) {
      const known = names.map((name) => places[name]).find((values) => values?.length);
      return random.pick(known && random.below(8) ? known : all);
    },
  };
}

async function readResource(
  { url, people }: Looked,
  resource: ResourceMeta,
  keep: (place: string, value: unknown) => void,
): Promise<void> {
  const read = async (who: Who, selection: string): Promise<{ text: string; items: unknown }> => {
    const query = `query ($limit: Int) { ${resource.plural}(page: { limit: $limit }) { items ${selection} } }`;
    const { body } = await send(url, who, query, { limit: ROWS });
    return { text: body, items: JSON.parse(body).data?.[resource.plural]?.items };
  };
  const { text, items } = await read(people.admin, selectionOfOwn(resource));
  if (!Array.isArray(items))
    throw new Error(`The administrator does not read ${resource.plural}: ${text.slice(0, 300)}`);
  for (const item of items) {
    keep(`${resource.typeName}.id`, item.id ?? item.code);
    walk(item, resource.name, keep);
  }
  const own = (await read(people.person, '{ id access { canChange } }')).items;
  for (const item of Array.isArray(own) ? own : [])
    if (item.access.canChange) keep(`${resource.typeName}.${CHANGEABLE}`, item.id);
}

/** A key of a related record stands in the relation: there it is asked for. */
function walk(value: unknown, place: string, keep: (place: string, value: unknown) => void): void {
  if (Array.isArray(value)) value.forEach((one) => walk(one, place, keep));
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) walk(inner, name === 'id' ? place : name, keep);
  else if (value !== null && value !== undefined && String(value).length < LONGEST) keep(place, value);
}
