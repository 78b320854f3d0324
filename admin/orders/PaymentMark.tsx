import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { paymentState } from './order-filters';

const looks = {
  full: { key: 'kontor.order.paidFull', color: 'success.main' },
  part: { key: 'kontor.order.paidPart', color: 'warning.main' },
  none: { key: 'kontor.order.paidNone', color: 'text.secondary' },
} as const;

export function PaymentMark({ order }: { order: Parameters<typeof paymentState>[0] }) {
  const translate = useTranslate();
  const state = paymentState(order);
  if (!state) return null;
  return (
    <Typography
      component="span"
      variant="body2"
      sx={{ color: looks[state].color, fontWeight: state === 'none' ? 400 : 600 }}
    >
      {translate(looks[state].key)}
    </Typography>
  );
}
