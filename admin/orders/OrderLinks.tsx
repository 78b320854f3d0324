import { Box, LinearProgress, Link as TextLink, Stack, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import type { OrdersOfQuery } from '../../schema/generated/graphql';
import type { Seen } from '../providers/seen';
import { ErrorState } from '../shared/ErrorState';
import { StatusChip } from '../shared/StatusChip';
import { useFormat } from '../shared/use-format';
import { buyerName } from './order-row';
import { OverdueMark } from './OverdueMark';

type Order = Seen<OrdersOfQuery['orders']['items'][number]>;

interface Props {
  orders?: Order[];
  isPending: boolean;
  error: Error | null;
  empty: string;
  withBuyer?: boolean;
}

/** A short list of orders on another page: number, status, sum, one click away. */
export function OrderLinks({ orders, isPending, error, empty, withBuyer }: Props) {
  const format = useFormat();
  if (error) return <ErrorState error={error} />;
  if (isPending) return <LinearProgress />;
  if (!orders?.length) return <Typography color="textSecondary">{empty}</Typography>;
  return (
    <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {orders.map((order) => (
        <Stack
          component="li"
          key={order.id}
          direction="row"
          sx={{ gap: 1, py: 0.75, alignItems: 'center', borderBottom: 1, borderColor: 'divider' }}
        >
          <Box sx={{ flex: 1, minWidth: 0 }}>
            <TextLink component={Link} to={`/orders/${order.id}`} sx={{ fontWeight: 600 }}>
              {order.number}
            </TextLink>{' '}
            {withBuyer && <bdi>{buyerName(order)}</bdi>}
            <Typography variant="caption" color="textSecondary" sx={{ display: 'block' }}>
              {order.createdAt && format.dateTime(order.createdAt)}
            </Typography>
          </Box>
          {order.status && <StatusChip status={order.status} />}
          <OverdueMark order={order} />
          {order.total != null && (
            <Typography variant="body2" sx={{ minWidth: 90, textAlign: 'end' }}>
              {format.money(order.total, order.currency)}
            </Typography>
          )}
        </Stack>
      ))}
    </Box>
  );
}
