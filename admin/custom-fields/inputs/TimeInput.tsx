import { TextField } from '@mui/material';
import { localMoment, momentOf } from '../../shared/local-moment';
import type { CustomInputProps } from './custom-kind';
import { useBox } from './use-box';

/** A day, or a moment by the clock of the person who looks. */
export function TimeInput({ field, value, onChange, onBlur, error }: CustomInputProps) {
  const { slots, ...box } = useBox({ field, error });
  const isMoment = field.kind === 'DATE_TIME';
  const text = typeof value === 'string' ? value : '';
  return (
    <TextField
      {...box}
      type={isMoment ? 'datetime-local' : 'date'}
      value={isMoment ? localMoment(text) : text}
      onChange={(event) => {
        const given = event.target.value;
        onChange(given === '' ? null : isMoment ? momentOf(given) : given);
      }}
      onBlur={onBlur}
      slotProps={{ ...slots, inputLabel: { ...slots.inputLabel, shrink: true } }}
    />
  );
}
