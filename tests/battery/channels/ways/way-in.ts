import { triedResources } from '../all-subjects.js';
import { getResource, getTarget, type FieldMeta } from '../../../../server/db/registry.js';

/** A relation of another resource by which a filter or a sort reaches this one. */
export function wayIn(name: string, use: 'filter' | 'sort'): FieldMeta | undefined {
  return triedResources()
    .flatMap((resource) => [...resource.fields.values()])
    .find(
      (field) =>
        field.resource !== name &&
        field.target !== undefined &&
        getTarget(field).name === name &&
        field[use] === true &&
        (use === 'filter' || field.kind === 'toOne'),
    );
}

export const pluralOf = (name: string): string => getResource(name).plural;
