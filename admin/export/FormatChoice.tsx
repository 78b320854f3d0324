import { FormControl, FormControlLabel, FormLabel, Radio, RadioGroup } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';

export type ExportFormat = 'xlsx' | 'csv';

export function FormatChoice(props: {
  value: ExportFormat;
  disabled: boolean;
  onChange: (format: ExportFormat) => void;
}) {
  const id = useId();
  const translate = useTranslate();
  return (
    <FormControl disabled={props.disabled}>
      <FormLabel id={id}>{translate('kontor.export.format')}</FormLabel>
      <RadioGroup
        row
        aria-labelledby={id}
        value={props.value}
        onChange={(_, value) => props.onChange(value === 'csv' ? 'csv' : 'xlsx')}
      >
        <FormControlLabel
          value="xlsx"
          control={<Radio size="small" />}
          label={translate('kontor.export.xlsx')}
        />
        <FormControlLabel
          value="csv"
          control={<Radio size="small" />}
          label={translate('kontor.export.csv')}
        />
      </RadioGroup>
    </FormControl>
  );
}
