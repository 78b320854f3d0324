import PrintIcon from '@mui/icons-material/PrintOutlined';
import ShipIcon from '@mui/icons-material/LocalShippingOutlined';
import CancelIcon from '@mui/icons-material/BlockOutlined';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import ReturnIcon from '@mui/icons-material/ReplayOutlined';
import { Box, Button, Stack, Typography } from '@mui/material';
import { useState, type RefObject } from 'react';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../i18n/current-locale';
import { useRole } from '../providers/session';
import { useFormat } from '../shared/use-format';
import { CancelDialog } from './CancelDialog';
import { DeleteOrderDialog } from './DeleteOrderDialog';
import type { OrderCard } from './order-card';
import { OrderBadges } from './OrderBadges';
import { OverdueMark } from './OverdueMark';
import { ReturnDialog } from './ReturnDialog';
import { ShipDialog } from './ShipDialog';
import { StatusMenu } from './StatusMenu';

interface Props {
  order: OrderCard;
  isGone: RefObject<boolean>;
  onError: (error: unknown) => void;
}

/** Which order it is, how it stands, and what can be done with it as a whole. */
export function OrderHeader({ order, isGone, onError }: Props) {
  const translate = useTranslate();
  const format = useFormat();
  const role = useRole();
  const { locale } = useLanguage();
  const [dialog, setDialog] = useState<'cancel' | 'delete' | 'ship' | 'return'>();
  const close = () => setDialog(undefined);
  const isCancelled = order.status?.effect === 'CANCEL';
  const facts = [
    order.shop?.name,
    order.createdAt && format.dateTime(order.createdAt),
    [order.externalSource, order.externalId].filter(Boolean).join(' '),
    order.cancelReason?.name,
    order.statusComment,
  ].filter((fact) => fact != null && fact !== '');
  const canReturn = Boolean(order.shippedAt) && role.canCall('returnOrderLines');
  return (
    <Box component="header" sx={{ py: 1.5 }}>
      <Stack direction="row" sx={{ alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
        <Typography variant="h5" component="h1">
          {translate('kontor.order.title', { number: order.number })}
        </Typography>
        <StatusMenu order={order} onError={onError} />
        <OverdueMark order={order} />
        <OrderBadges order={order} />
        <Box sx={{ flex: 1 }} />
        {role.canCall('shipOrder') && !order.shippedAt && !isCancelled && (
          <Button size="small" startIcon={<ShipIcon />} onClick={() => setDialog('ship')}>
            {translate('kontor.order.ship')}
          </Button>
        )}
        {canReturn && (
          <Button size="small" startIcon={<ReturnIcon />} onClick={() => setDialog('return')}>
            {translate('kontor.order.return')}
          </Button>
        )}
        <Button
          size="small"
          startIcon={<PrintIcon />}
          component="a"
          href={`/print/invoice/${order.id}.pdf?lang=${locale}`}
          target="_blank"
          rel="noopener"
        >
          {translate('kontor.order.print')}
        </Button>
        {role.canCall('cancelOrder') && !isCancelled && (
          <Button size="small" color="error" startIcon={<CancelIcon />} onClick={() => setDialog('cancel')}>
            {translate('kontor.order.cancel')}
          </Button>
        )}
        {role.canCall('deleteOrder') && (
          <Button size="small" color="error" startIcon={<DeleteIcon />} onClick={() => setDialog('delete')}>
            {translate('ra.action.delete')}
          </Button>
        )}
      </Stack>
      <Typography variant="body2" color="textSecondary">
        {facts.map((fact) => (
          <Box component="bdi" key={fact} sx={{ '& + &::before': { content: '" · "' } }}>
            {fact}
          </Box>
        ))}
      </Typography>
      {dialog === 'cancel' && <CancelDialog order={order} close={close} />}
      {dialog === 'delete' && <DeleteOrderDialog order={order} isGone={isGone} close={close} />}
      {dialog === 'ship' && <ShipDialog order={order} close={close} />}
      {dialog === 'return' && <ReturnDialog order={order} close={close} />}
    </Box>
  );
}
