import { Autocomplete, TextField } from '@mui/material';
import { FieldTitle, useInput } from 'react-admin';
import { useTagNames } from './use-tag-names';

interface Props {
  source: string;
  /** The filter menu reads it from the element, so it is given and not made here. */
  label: string;
}

/** Records that bear a tag: one of the dictionary, or any word that came from elsewhere. */
export function TagFilter({ source, label }: Props) {
  const names = useTagNames();
  const { field } = useInput<unknown>({ source });
  return (
    <Autocomplete
      freeSolo
      autoSelect
      options={names}
      value={typeof field.value === 'string' && field.value !== '' ? field.value : null}
      onChange={(_event, next) => field.onChange(next?.trim() || undefined)}
      onBlur={field.onBlur}
      sx={{ minWidth: 180 }}
      renderInput={(params) => <TextField {...params} label={<FieldTitle label={label} />} />}
    />
  );
}
