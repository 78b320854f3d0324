import { getTarget, type FieldMeta, type ResourceMeta } from '../../../server/db/registry.js';

/** Everything that can be asked of a record and of what stands around it, as a selection of GraphQL. */
export function selectionOfAll(resource: ResourceMeta): string {
  return selection(resource, (field) =>
    field.kind === 'history'
      ? HISTORY
      : field.kind === 'toMany'
        ? selection(getTarget(field), keyOnly)
        : selection(getTarget(field), () => undefined),
  );
}

/** The record's own fields and the keys of what it leads to. */
export function selectionOfOwn(resource: ResourceMeta): string {
  return selection(resource, (field) => (field.kind === 'history' ? undefined : '{ id }'));
}

const HISTORY = '{ id resource recordId action field old new actor { name } }';

const keyOnly = (field: FieldMeta): string | undefined => (field.kind === 'toOne' ? '{ id }' : undefined);

/** The fields of a resource on one level; nothing for a relation leaves it out. */
function selection(resource: ResourceMeta, below: (field: FieldMeta) => string | undefined): string {
  const groups = new Map<string, string[]>();
  for (const field of resource.fields.values()) {
    if (field.sensitivity === 'secret') continue;
    const inner = field.target || field.kind === 'history' ? below(field) : '';
    if (inner === undefined) continue;
    const [first = '', second] = field.path.split('.');
    const members = groups.get(second ? first : '') ?? [];
    members.push(`${second ?? first}${inner ? ` ${inner}` : ''}`);
    groups.set(second ? first : '', members);
  }
  const parts = [...groups].map(([name, members]) =>
    name ? `${name} { ${members.join(' ')} }` : members.join(' '),
  );
  return `{ ${parts.join(' ')} access { hidden masked canChange canDelete } }`;
}
