import type { ReactElement } from 'react';
import { AutocompleteArrayInput, BooleanInput, SearchInput } from 'react-admin';
import type { FieldShape } from '../providers/field-shape';
import type { ResourceShape } from '../providers/resource-shape';
import { TagFilter } from '../shared/TagFilter';
import { ConditionFilter, rangeKind } from './ConditionFilter';
import { DictionaryFilter } from './DictionaryFilter';

type Translate = (key: string, options?: Record<string, unknown>) => string;

/**
 * The search box always; what the role may filter by: any dictionary, flag and choice, and of the columns those that have
 * a range, lead to another record or hold tags.
 */
export function defaultFilters(
  shape: ResourceShape,
  fields: FieldShape[],
  columns: FieldShape[],
  translate: Translate,
): ReactElement[] {
  const known = shape.where?.getFields() ?? {};
  const shown = new Set(columns.map(({ name }) => name));
  const filters = fields
    .filter(({ name }) => known[name])
    .map((field) =>
      filterOf(field, shown.has(field.name), `resources.${shape.name}.fields.${field.name}`, translate),
    );
  return [<SearchInput key="q" source="q" alwaysOn />, ...filters.filter((filter) => filter !== undefined)];
}

function filterOf(
  field: FieldShape,
  isColumn: boolean,
  key: string,
  translate: Translate,
): ReactElement | undefined {
  const { name, kind, target, many } = field;
  if (kind === 'reference' && field.byCode && target)
    return <DictionaryFilter key={name} source={`${name}.in`} label={key} reference={target.name} />;
  if (kind === 'flag') return <BooleanInput key={name} source={`${name}.eq`} label={key} />;
  if (kind === 'choice' && !many) {
    const choices = field.choices.map((id) => ({ id, name: translate(`values.${id}`, { _: id }) }));
    return (
      <AutocompleteArrayInput
        key={name}
        source={`${name}.in`}
        label={key}
        choices={choices}
        translateChoice={false}
        sx={{ minWidth: 180 }}
      />
    );
  }
  if (!isColumn) return undefined;
  if (name === 'tags') return <TagFilter key={name} source="tags.has" label={key} />;
  const isLink = kind === 'reference' && !many && target !== undefined;
  if (!isLink && rangeKind(field) === undefined) return undefined;
  return <ConditionFilter key={name} source={name} label={translate(key)} field={field} />;
}
