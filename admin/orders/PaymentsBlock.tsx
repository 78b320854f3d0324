import { Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useRole } from '../providers/session';
import { Block } from '../shared/Block';
import { isPositive, subtractDecimals } from '../shared/decimal';
import { useFormat } from '../shared/use-format';
import type { OrderCard, OrderPayment } from './order-card';
import { RecordPaymentDialog } from './RecordPaymentDialog';
import { RefundDialog } from './RefundDialog';

/** Money that came and went back. Nothing is edited here: a mistake is refunded and recorded anew. */
export function PaymentsBlock({ order }: { order: OrderCard }) {
  const translate = useTranslate();
  const role = useRole();
  const [recorded, setRecorded] = useState<{ expected?: OrderPayment }>();
  const [refunded, setRefunded] = useState<OrderPayment>();
  const record = role.canCall('recordPayment') && (
    <Button size="small" onClick={() => setRecorded({})}>
      {translate('kontor.order.recordPayment')}
    </Button>
  );
  return (
    <Block title={translate('kontor.order.payments')} action={record}>
      {!order.payments?.length && (
        <Typography color="textSecondary">{translate('kontor.order.noPayments')}</Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {order.payments?.map((payment) => (
          <PaymentLine
            key={payment.id}
            payment={payment}
            onReceive={role.canCall('recordPayment') ? (expected) => setRecorded({ expected }) : undefined}
            onRefund={role.canCall('refundPayment') ? setRefunded : undefined}
          />
        ))}
      </Box>
      {recorded && <RecordPaymentDialog order={order} {...recorded} close={() => setRecorded(undefined)} />}
      {refunded && <RefundDialog payment={refunded} close={() => setRefunded(undefined)} />}
    </Block>
  );
}

interface LineProps {
  payment: OrderPayment;
  onReceive?: (payment: OrderPayment) => void;
  onRefund?: (payment: OrderPayment) => void;
}

function PaymentLine({ payment, onReceive, onRefund }: LineProps) {
  const translate = useTranslate();
  const format = useFormat();
  const { amount } = payment;
  const refunded = payment.refunded ?? '0';
  const isWaited = payment.status?.paymentComplete === false;
  const isRefundable = !isWaited && amount != null && isPositive(subtractDecimals(amount, refunded));
  return (
    <Stack
      component="li"
      direction="row"
      sx={{
        justifyContent: 'space-between',
        alignItems: 'center',
        gap: 1,
        py: 0.75,
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ minWidth: 0 }}>
        <Typography variant="body2">
          {[payment.type?.name, payment.status?.name].filter(Boolean).join(', ')}
        </Typography>
        <Typography variant="caption" color="textSecondary">
          {payment.paidAt && format.dateTime(payment.paidAt)}{' '}
          {isPositive(refunded) &&
            translate('kontor.order.refunded', { amount: format.money(refunded, payment.currency) })}
        </Typography>
        {payment.comment && (
          <Typography variant="caption" color="textSecondary" dir="auto" sx={{ display: 'block' }}>
            {payment.comment}
          </Typography>
        )}
      </Box>
      <Stack direction="row" sx={{ alignItems: 'center', gap: 1 }}>
        {amount != null && (
          <Typography sx={{ fontWeight: 600 }}>{format.money(amount, payment.currency)}</Typography>
        )}
        {onReceive && isWaited && (
          <Button size="small" onClick={() => onReceive(payment)}>
            {translate('kontor.order.paymentCameIn')}
          </Button>
        )}
        {onRefund && isRefundable && (
          <Button size="small" color="inherit" onClick={() => onRefund(payment)}>
            {translate('kontor.order.refund')}
          </Button>
        )}
      </Stack>
    </Stack>
  );
}
