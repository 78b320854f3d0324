import { TextField } from '@mui/material';
import { FieldTitle, useInput, useResourceContext } from 'react-admin';
import { dayOf, edgeOfDay } from './day-edge';

interface Props {
  source: string;
  label: string;
  edge: 'start' | 'end';
  alwaysOn?: boolean;
}

/** A day of the person who asks; the server is asked for its first or last moment. */
export function DayInput({ source, label, edge }: Props) {
  const resource = useResourceContext();
  const { field, id } = useInput<string | undefined>({ source });
  return (
    <TextField
      id={id}
      type="date"
      label={<FieldTitle label={label} source={source} resource={resource} />}
      value={field.value ? dayOf(String(field.value)) : ''}
      onChange={(event) => field.onChange(edgeOfDay(event.target.value, edge))}
      onBlur={field.onBlur}
      slotProps={{ inputLabel: { shrink: true } }}
      sx={{ minWidth: 150 }}
    />
  );
}
