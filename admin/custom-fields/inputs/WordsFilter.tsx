import { TextField } from '@mui/material';
import type { CustomFilterProps } from './custom-kind';

export function WordsFilter({ field, value, onChange }: CustomFilterProps) {
  return (
    <TextField
      label={field.label}
      value={typeof value.contains === 'string' ? value.contains : ''}
      onChange={({ target }) => onChange(target.value === '' ? undefined : { contains: target.value })}
      slotProps={{ htmlInput: { dir: 'auto' } }}
    />
  );
}
