import { Box, InputAdornment, TextField } from '@mui/material';
import { FieldTitle, useInput, useResourceContext, useTranslate } from 'react-admin';

/** A colour as #rrggbb, typed, or picked with the mouse; empty is no colour, which a bare colour box cannot say. */
export function ColorInput({ source, readOnly }: { source: string; readOnly?: boolean }) {
  const translate = useTranslate();
  const resource = useResourceContext();
  const isColor = (value: unknown) =>
    value == null || value === '' || (typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value))
      ? undefined
      : translate('ra.validation.regex', { pattern: '#rrggbb' });
  const { field, fieldState, id } = useInput<unknown>({ source, validate: isColor });
  const value = typeof field.value === 'string' ? field.value : '';
  const label = <FieldTitle source={source} resource={resource} />;
  return (
    <TextField
      id={id}
      label={label}
      value={value}
      onChange={(event) => field.onChange(event.target.value === '' ? null : event.target.value)}
      onBlur={field.onBlur}
      error={fieldState.invalid}
      helperText={fieldState.error?.message}
      slotProps={{
        htmlInput: { dir: 'ltr', readOnly, maxLength: 7 },
        inputLabel: { shrink: true },
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <Box
                component="input"
                type="color"
                aria-hidden
                tabIndex={-1}
                disabled={readOnly}
                value={/^#[0-9a-f]{6}$/i.test(value) ? value : '#808080'}
                onChange={(event: { target: { value: string } }) => field.onChange(event.target.value)}
                sx={{ width: 26, height: 22, p: 0, border: 0, bgcolor: 'transparent' }}
              />
            </InputAdornment>
          ),
        },
      }}
    />
  );
}
