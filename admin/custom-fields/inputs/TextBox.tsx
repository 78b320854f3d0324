import { TextField } from '@mui/material';
import type { CustomInputProps } from './custom-kind';
import { useBox } from './use-box';

/** Words, of one line or of many. */
export function TextBox({ field, value, onChange, onBlur, error }: CustomInputProps) {
  const { slots, ...box } = useBox({ field, error });
  const isLong = field.kind === 'LONG_TEXT';
  return (
    <TextField
      {...box}
      multiline={isLong}
      minRows={isLong ? 2 : undefined}
      maxRows={isLong ? 12 : undefined}
      value={typeof value === 'string' ? value : ''}
      onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
      onBlur={onBlur}
      slotProps={{
        ...slots,
        htmlInput: { ...slots.htmlInput, dir: 'auto', maxLength: isLong ? 64_000 : 255 },
      }}
    />
  );
}
