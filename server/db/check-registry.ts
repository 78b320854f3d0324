import {
  allResources,
  findResourceNamed,
  findResourceOf,
  getTarget,
  SENSITIVITIES,
  type FieldMeta,
  type ResourceMeta,
} from './registry.js';

/** Start-up check of what the types cannot see; the message names the field. */
export function checkRegistry(): string[] {
  const problems: string[] = [];
  for (const resource of allResources()) {
    for (const field of resource.fields.values()) {
      const where = `${resource.name}.${field.name}`;
      if (!SENSITIVITIES.includes(field.sensitivity)) {
        problems.push(
          `${where} has no rights decision: give it a sensitivity (${SENSITIVITIES.join(', ')}).`,
        );
      }
      for (const path of field.dependsOn ?? []) {
        if (!findByPath(resource, path))
          problems.push(`${where} depends on ${path}, which ${resource.name} does not have.`);
      }
      if (field.kind === 'money' && field.currency && !resource.fields.has(field.currency)) {
        problems.push(
          `${where} takes its currency from ${field.currency}, which ${resource.name} does not have.`,
        );
      }
      if (field.target && !findResourceOf(field.target())) {
        problems.push(`${where} leads to ${field.target().name}, which is not a resource.`);
      }
    }
    if (resource.partOf && !findResourceNamed(resource.partOf.resource)) {
      problems.push(`${resource.name} is part of ${resource.partOf.resource}, which does not exist.`);
    }
    for (const name of [...(resource.totals ?? []), ...resource.title]) {
      if (!resource.fields.has(name))
        problems.push(`${resource.name} names ${name} in totals or title but has no such field.`);
    }
  }
  return problems;
}

/** A field, or one of a related record: `stocks.free`. */
function findByPath(resource: ResourceMeta, path: string): FieldMeta | undefined {
  const [name = '', ...rest] = path.split('.');
  const field = resource.fields.get(name);
  if (!field || !rest.length) return field;
  return field.target ? findByPath(getTarget(field), rest.join('.')) : undefined;
}
