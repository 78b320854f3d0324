import { useInput } from 'react-admin';
import { LinkFilter } from '../custom-fields/inputs/LinkFilter';
import { RangeFilter } from '../custom-fields/inputs/RangeFilter';
import type { FieldShape } from '../providers/field-shape';
import { isRecord } from '../shared/is-record';

/** Kinds of fields that are asked for by a range, as the filters of own fields call them. */
const rangeKinds = new Map<string, 'MONEY' | 'WHOLE_NUMBER' | 'NUMBER' | 'DATE' | 'DATE_TIME'>([
  ['money', 'MONEY'],
  ['whole', 'WHOLE_NUMBER'],
  ['number', 'NUMBER'],
  ['date', 'DATE'],
  ['dateTime', 'DATE_TIME'],
]);

interface Props {
  source: string;
  /** The menu of filters reads it from the element. */
  label: string;
  field: FieldShape;
}

/** A condition that is more than one value: a range, or the record that is referred to. */
export function ConditionFilter({ source, label, field }: Props) {
  const { field: input } = useInput<unknown>({ source });
  const value = isRecord(input.value) ? input.value : {};
  // Left out, an emptied condition would be taken for one that did not change.
  const set = (condition: Record<string, unknown> | undefined) => input.onChange(condition ?? null);
  if (field.kind === 'reference') {
    const link = { kind: 'LINK', byCode: false, targetShape: field.target, label } as const;
    return <LinkFilter field={link} value={value} onChange={set} />;
  }
  const kind = rangeKind(field);
  return kind ? <RangeFilter field={{ kind, label }} value={value} onChange={set} /> : null;
}

/** How a field is asked for by a range; undefined when it is not. */
export const rangeKind = ({ kind, many }: FieldShape) => (many ? undefined : rangeKinds.get(kind));
