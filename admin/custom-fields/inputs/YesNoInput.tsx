import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { CustomFilterProps, CustomInputProps } from './custom-kind';
import { useBox } from './use-box';

/** Yes, no or, where it is not required, neither: not asked is not the same as no. */
export function YesNoInput({ field, value, onChange, onBlur, error }: CustomInputProps) {
  const translate = useTranslate();
  const { slots, ...box } = useBox({ field, error });
  const isGiven = typeof value === 'boolean';
  return (
    <TextField
      {...box}
      select
      value={isGiven ? String(value) : ''}
      onChange={(event) => onChange(event.target.value === '' ? null : event.target.value === 'true')}
      onBlur={onBlur}
      slotProps={slots}
    >
      {!(field.required && isGiven) && (
        <MenuItem value="" aria-label={translate('kontor.ownFields.neither')}>
          —
        </MenuItem>
      )}
      <MenuItem value="true">{translate('ra.boolean.true')}</MenuItem>
      <MenuItem value="false">{translate('ra.boolean.false')}</MenuItem>
    </TextField>
  );
}

export function YesNoFilter({ field, value, onChange }: CustomFilterProps) {
  const translate = useTranslate();
  return (
    <TextField
      select
      label={field.label}
      value={typeof value.eq === 'boolean' ? String(value.eq) : ''}
      onChange={({ target }) => onChange(target.value === '' ? undefined : { eq: target.value === 'true' })}
      sx={{ minWidth: 140 }}
    >
      <MenuItem value="">—</MenuItem>
      <MenuItem value="true">{translate('ra.boolean.true')}</MenuItem>
      <MenuItem value="false">{translate('ra.boolean.false')}</MenuItem>
    </TextField>
  );
}
