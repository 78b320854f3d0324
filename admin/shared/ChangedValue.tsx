import { useMemo } from 'react';
import { useGetList, useGetMany, useTranslate } from 'react-admin';
import { CustomValue, isFilled } from '../custom-fields/inputs/CustomValue';
import { describeFields } from '../providers/field-shape';
import { useRole } from '../providers/session';
import { isRecord } from './is-record';
import { isMoneyField } from './money-field';
import { recordName } from './record-name';
import { useFormat } from './use-format';

interface Props {
  noun?: string;
  field?: string | null;
  value: unknown;
  /** Of the record that the history is of. */
  currency?: string | null;
}

/**
 * A value of the change log as people call it: a status by its name, a manager by theirs, a moment by the clock, an
 * amount with its currency.
 */
export function ChangedValue({ noun = '', field, value, currency }: Props) {
  const role = useRole();
  const format = useFormat();
  const shape = useMemo(() => {
    const resource = role.findNoun(noun);
    return resource && describeFields(role, resource).find((each) => each.name === field);
  }, [role, noun, field]);
  const isGiven =
    value !== null && value !== undefined && value !== '' && !isRecord(value) && !Array.isArray(value);
  if (isGiven && shape?.target && shape.byCode)
    return <EntryName reference={shape.target.name} code={String(value)} />;
  if (isGiven && shape?.target) return <NameOfRecord reference={shape.target.name} id={String(value)} />;
  const made = role.findCustomField((each) => each.noun === noun && each.identity === field);
  if (made && isFilled(value)) return <CustomValue field={made} value={value} currency={currency} />;
  if (isGiven && isMoneyField(role.schema, noun, field ?? ''))
    return <bdi>{format.money(String(value), currency)}</bdi>;
  return <PlainValue value={value} />;
}

function EntryName({ reference, code }: { reference: string; code: string }) {
  const { data = [] } = useGetList(reference, {
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'ordering', order: 'ASC' },
    meta: { choice: true },
  });
  const entry = data.find((each) => each.code === code);
  return <bdi>{entry ? recordName(entry) : code}</bdi>;
}

function NameOfRecord({ reference, id }: { reference: string; id: string }) {
  const { data } = useGetMany(reference, { ids: [id] });
  const record = data?.[0];
  return <bdi>{record ? recordName(record) : id}</bdi>;
}

function PlainValue({ value }: { value: unknown }) {
  const translate = useTranslate();
  const format = useFormat();
  const write = (item: unknown): string => {
    if (item === null || item === undefined || item === '') return '—';
    if (typeof item === 'boolean') return translate(item ? 'ra.boolean.true' : 'ra.boolean.false');
    if (Array.isArray(item)) return item.length === 0 ? '—' : item.map(write).join(', ');
    if (isRecord(item)) return recordName(item);
    return typeof item === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(item)
      ? format.dateTime(item)
      : String(item);
  };
  return <bdi>{write(value)}</bdi>;
}
