import { Checkbox, FormControlLabel, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import { parseDecimal } from '../shared/decimal';
import { recordName } from '../shared/record-name';
import { isShown, useDraft } from './OrderDraftContext';
import { getPath } from './order-draft';

export interface DraftFieldProps {
  path: string;
  label?: string;
  kind?: 'text' | 'long' | 'money' | 'percent' | 'date' | 'time' | 'flag';
  /** Codes and numbers are read from left to right in every language. */
  plain?: boolean;
}

/** One field of the order. It is not there when the role does not have it. */
export function DraftField({ path, label, kind = 'text', plain }: DraftFieldProps) {
  const translate = useTranslate();
  const hold = useDraft();
  const { draft, change, canWrite, problems } = hold;
  const [typed, setTyped] = useState<string>();
  const [field = ''] = path.split('.');
  const value = getPath(draft.values, path);
  const canEdit = canWrite(field);
  const name = label ?? translate(`resources.orders.fields.${path}`);
  const set = (next: unknown) => change({ kind: 'set', path, value: next });
  if (!isShown(hold, path)) return null;
  if (kind === 'flag') {
    const box = (
      <Checkbox
        size="small"
        checked={Boolean(value)}
        disabled={!canEdit}
        onChange={(event) => set(event.target.checked)}
      />
    );
    return <FormControlLabel control={box} label={name} />;
  }
  const isAmount = kind === 'money' || kind === 'percent';
  return (
    <TextField
      label={name}
      type={kind === 'date' || kind === 'time' ? kind : 'text'}
      multiline={kind === 'long'}
      minRows={kind === 'long' ? 2 : undefined}
      value={typed ?? (value === null || value === undefined ? '' : String(value))}
      onChange={(event) => {
        const next = event.target.value;
        if (!isAmount) return set(next === '' ? null : next);
        setTyped(next);
        const amount = next === '' ? '0' : parseDecimal(next);
        if (amount !== undefined) set(kind === 'percent' ? Number(amount) : amount);
      }}
      onBlur={() => setTyped(undefined)}
      error={
        (isAmount && typed !== undefined && typed !== '' && parseDecimal(typed) === undefined) ||
        problems[path] !== undefined
      }
      helperText={problems[path] && translate(problems[path])}
      slotProps={{
        htmlInput: {
          readOnly: !canEdit,
          dir: isAmount || plain ? 'ltr' : 'auto',
          inputMode: isAmount ? 'decimal' : undefined,
        },
        inputLabel: kind === 'date' || kind === 'time' ? { shrink: true } : {},
      }}
    />
  );
}

/** A dictionary's entry or another record, chosen by name. */
export function DraftChoice({
  path,
  reference,
  value = 'code',
}: {
  path: string;
  reference: string;
  value?: 'code' | 'id';
}) {
  const translate = useTranslate();
  const hold = useDraft();
  const { draft, change, canWrite } = hold;
  const [field = ''] = path.split('.');
  const { data = [] } = useGetList(reference, {
    pagination: { page: 1, perPage: 200 },
    sort: { field: value === 'code' ? 'ordering' : 'lastName', order: 'ASC' },
    meta: { choice: true },
  });
  const chosen = getPath(draft.values, path);
  const canEdit = canWrite(field);
  if (!isShown(hold, path)) return null;
  const given = chosen === undefined || chosen === null ? '' : String(chosen);
  const isKnown = given === '' || data.some((record) => String(record[value]) === given);
  return (
    <TextField
      select
      label={translate(`resources.orders.fields.${path}`)}
      value={given}
      disabled={!canEdit}
      onChange={(event) =>
        change({ kind: 'set', path, value: event.target.value === '' ? null : event.target.value })
      }
    >
      <MenuItem value="">—</MenuItem>
      {!isKnown && <MenuItem value={given}>{given}</MenuItem>}
      {data
        .filter((record) => record.active !== false || String(record[value]) === given)
        .map((record) => (
          <MenuItem key={record.id} value={String(record[value])}>
            {recordName(record)}
          </MenuItem>
        ))}
    </TextField>
  );
}
