import { MenuItem, TextField } from '@mui/material';
import { useGetList } from 'react-admin';
import { recordName } from './record-name';

interface Props {
  label: string;
  reference: string;
  value: string;
  onChange: (code: string) => void;
  required?: boolean;
  /** Entries that may be chosen; all active ones when not given. */
  codes?: readonly string[] | null;
}

/** An entry of a dictionary outside of a form. */
export function DictionarySelect({ label, reference, value, onChange, required, codes }: Props) {
  const { data = [] } = useGetList(reference, {
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'ordering', order: 'ASC' },
    meta: { choice: true },
  });
  const choices = data.filter(
    (entry) => entry.active !== false && (!codes?.length || codes.includes(String(entry.code))),
  );
  return (
    <TextField
      select
      label={label}
      value={value}
      required={required}
      onChange={(event) => onChange(event.target.value)}
    >
      {!required && <MenuItem value="">—</MenuItem>}
      {choices.map((entry) => (
        <MenuItem key={entry.id} value={String(entry.code)}>
          {recordName(entry)}
        </MenuItem>
      ))}
    </TextField>
  );
}
