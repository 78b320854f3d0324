import type { TextFieldProps } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { CustomInputProps } from './custom-kind';

/** What all boxes have in common: the label, the mark of a required field, the help or what is wrong. */
export function useBox({ field, error }: Pick<CustomInputProps, 'field' | 'error'>) {
  const translate = useTranslate();
  const slots: Pick<NonNullable<TextFieldProps['slotProps']>, 'inputLabel'> & {
    htmlInput: Record<string, unknown>;
  } = {
    // The browser's own refusal of an empty box would stand in the browser's language.
    inputLabel: { required: field.required },
    htmlInput: { 'aria-required': field.required || undefined },
  };
  return {
    label: field.label,
    error: Boolean(error),
    // Staff write their help in one language, whichever way the page runs.
    helperText: error ? translate(error) : field.help ? <bdi>{field.help}</bdi> : undefined,
    slots,
  };
}
