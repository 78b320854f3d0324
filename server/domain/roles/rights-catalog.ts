import { allResources, getTarget, type FieldMeta, type ResourceMeta } from '../../db/registry.js';
import { OPERATORS } from '../../resource/operators.js';
import { isMaskable, operationsOf, takesInput, verbsOf } from '../../rights/vocabulary.js';
import type { RightsResource } from './role-answers.js';

/** Everything that rights can name, from the declarations. */
export function rightsCatalog(): RightsResource[] {
  return [...allResources()].sort((one, other) => (one.name < other.name ? -1 : 1)).map(entryOf);
}

function entryOf(resource: ResourceMeta): RightsResource {
  const { name, section, plural, title, dictionary, partOf, scope, totals } = resource;
  return {
    name,
    section,
    plural,
    title,
    dictionary: dictionary ?? false,
    partOf: partOf?.resource ?? null,
    owner: scope?.owner ?? null,
    shop: scope?.shop ?? null,
    verbs: verbsOf(name),
    operations: operationsOf(resource),
    totals: totals ?? [],
    fields: [...resource.fields.values()].filter(({ sensitivity }) => sensitivity !== 'secret').map(fieldOf),
  };
}

function fieldOf(field: FieldMeta): RightsResource['fields'][number] {
  const { name, path, kind, sensitivity, description, input, filter, sort, required, dependsOn } = field;
  const { target, choices, custom, fixedCurrency } = field;
  return {
    name,
    path,
    kind,
    sensitivity,
    description: description ?? null,
    // Some are filled through a verb alone, when the record is changed.
    input: input === 'none' && takesInput(field) ? 'update' : input,
    filter: filter ?? false,
    sort: sort ?? false,
    required,
    dependsOn: dependsOn ?? [],
    label: custom?.label ?? null,
    operators: filter ? [...(OPERATORS[kind] ?? [])] : [],
    choices: [...(choices ?? [])],
    dictionary: custom?.dictionary ?? null,
    currency: fixedCurrency ?? null,
    target: target ? getTarget(field).name : null,
    maskable: isMaskable(field),
  };
}
