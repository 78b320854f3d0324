import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../../shared/use-format';
import type { CustomValueProps } from './custom-kind';

export function TextValue({ value }: CustomValueProps) {
  return (
    <Box component="bdi" sx={{ whiteSpace: 'pre-line' }}>
      {String(value)}
    </Box>
  );
}

/** Numbers have up to six decimals. */
export function FigureValue({ value }: CustomValueProps) {
  const format = useFormat();
  return <bdi>{typeof value === 'number' ? format.number(value, 6) : String(value)}</bdi>;
}

export function MoneyValue({ field, value, currency }: CustomValueProps) {
  const format = useFormat();
  return <bdi>{format.money(String(value), field.currency ?? currency)}</bdi>;
}

export function DateValue({ value }: CustomValueProps) {
  const format = useFormat();
  return <bdi>{format.date(String(value))}</bdi>;
}

export function MomentValue({ value }: CustomValueProps) {
  const format = useFormat();
  return <bdi>{format.dateTime(String(value))}</bdi>;
}

export function YesNoValue({ value }: CustomValueProps) {
  const translate = useTranslate();
  return translate(value ? 'ra.boolean.true' : 'ra.boolean.false');
}
