import type { ReactElement } from 'react';
import { DataTable, type RaRecord } from 'react-admin';
import type { CustomField } from '../../providers/custom-field';
import { isRecord } from '../../shared/is-record';
import { CustomValue } from './CustomValue';
import { kinds } from './kinds';

/** The columns of the fields that staff made, for a table that a person chooses columns of. */
export function customColumns(fields: CustomField[]): ReactElement[] {
  return fields
    .filter((field) => field.isReadable)
    .map((field) => (
      <DataTable.Col
        key={field.identity}
        source={field.identity}
        label={field.label}
        disableSort={!field.sortBy}
        align={kinds[field.kind]?.isFigure ? 'right' : undefined}
        render={(record: RaRecord) => <CustomCell field={field} record={record} />}
      />
    ));
}

/** A value of a row; long texts are cut, the whole stands on the record's page. */
export function CustomCell({ field, record }: { field: CustomField; record: unknown }) {
  if (!isRecord(record) || !isRecord(record.custom)) return null;
  const value = record.custom[field.code];
  const isLong = typeof value === 'string' && value.length > longest;
  return (
    <CustomValue
      field={field}
      value={isLong && field.kind.endsWith('TEXT') ? `${value.slice(0, longest)}…` : value}
      currency={typeof record.currency === 'string' ? record.currency : undefined}
    />
  );
}

const longest = 80;
