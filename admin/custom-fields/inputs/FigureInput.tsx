import { InputAdornment, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { CustomInputProps } from './custom-kind';
import { isFigure, readFigure } from './read-figure';
import { useBox } from './use-box';

/** A number or an amount, typed in any digits and with either separator. What is no number stays to be seen and mended. */
export function FigureInput({ field, value, onChange, onBlur, currency, error }: CustomInputProps) {
  const translate = useTranslate();
  const isWrong = !isFigure(field.kind, value);
  const wrong = isWrong ? translate('ra.validation.number') : undefined;
  const { slots, ...box } = useBox({ field, error: error ?? wrong });
  const [typed, setTyped] = useState<string>();
  const unit = field.kind === 'MONEY' ? (field.currency ?? currency) : undefined;
  return (
    <TextField
      {...box}
      value={typed ?? (value === null || value === undefined ? '' : String(value))}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(readFigure(field.kind, event.target.value));
      }}
      onBlur={() => {
        setTyped(undefined);
        onBlur?.();
      }}
      slotProps={{
        ...slots,
        // A label in the box would stand on the currency.
        inputLabel: unit ? { ...slots.inputLabel, shrink: true } : slots.inputLabel,
        htmlInput: {
          ...slots.htmlInput,
          inputMode: field.kind === 'WHOLE_NUMBER' ? 'numeric' : 'decimal',
          dir: 'ltr',
        },
        input: unit ? { endAdornment: <InputAdornment position="end">{unit}</InputAdornment> } : {},
      }}
    />
  );
}
