import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';

interface Props {
  label: string;
  value: Record<string, unknown>;
  onChange: (condition: Record<string, unknown> | undefined) => void;
}

/** Records with a file, or without one. */
export function FileFilter({ label, value, onChange }: Props) {
  const translate = useTranslate();
  return (
    <TextField
      select
      label={label}
      value={typeof value.isNull === 'boolean' ? String(!value.isNull) : ''}
      onChange={({ target }) =>
        onChange(target.value === '' ? undefined : { isNull: target.value === 'false' })
      }
      sx={{ minWidth: 140 }}
    >
      <MenuItem value="">—</MenuItem>
      <MenuItem value="true">{translate('kontor.files.has')}</MenuItem>
      <MenuItem value="false">{translate('kontor.files.hasNot')}</MenuItem>
    </TextField>
  );
}
