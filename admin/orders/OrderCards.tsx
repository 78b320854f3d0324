import { Box, Card, CardActionArea, Checkbox, Stack, Typography } from '@mui/material';
import { BulkActionsToolbar, useListContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { CustomFacts } from '../custom-fields/inputs/CustomFacts';
import type { CustomField } from '../providers/custom-field';
import { useRole } from '../providers/session';
import { ListEmpty } from '../shared/ListEmpty';
import { StatusChip } from '../shared/StatusChip';
import { useFormat } from '../shared/use-format';
import { BulkStatusButton } from './BulkStatusButton';
import { buyerName, type OrderRow } from './order-row';
import { OrderBadges } from './OrderBadges';
import { OverdueMark } from './OverdueMark';
import { PaymentMark } from './PaymentMark';

/** The same register on a phone: one card per order, everything within a thumb's reach. */
export function OrderCards({ custom }: { custom: CustomField[] }) {
  const { data, isPending, selectedIds, onToggleItem } = useListContext<OrderRow>();
  const canBulk = useRole().canCall('changeOrdersStatus');
  const translate = useTranslate();
  if (isPending) return <Box sx={{ minHeight: 240 }} />;
  if (!data?.length) return <ListEmpty />;
  return (
    <>
      {canBulk && (
        <BulkActionsToolbar>
          <BulkStatusButton />
        </BulkActionsToolbar>
      )}
      <Stack component="ul" spacing={1} sx={{ listStyle: 'none', m: 0, p: 1 }}>
        {data.map((order) => (
          <Card
            component="li"
            key={order.id}
            sx={order.overdue ? { borderLeft: 3, borderLeftColor: 'error.main' } : {}}
          >
            <Stack direction="row" sx={{ alignItems: 'flex-start' }}>
              {canBulk && (
                <Checkbox
                  size="small"
                  checked={selectedIds.includes(order.id)}
                  onChange={() => onToggleItem(order.id)}
                  slotProps={{
                    input: { 'aria-label': translate('kontor.orderList.select', { number: order.number }) },
                  }}
                />
              )}
              <CardActionArea component={Link} to={`/orders/${order.id}`} sx={{ p: 1.25 }}>
                <OrderCardFace order={order} custom={custom} />
              </CardActionArea>
            </Stack>
          </Card>
        ))}
      </Stack>
    </>
  );
}

function OrderCardFace({ order, custom }: { order: OrderRow; custom: CustomField[] }) {
  const format = useFormat();
  return (
    <>
      <Stack direction="row" sx={{ justifyContent: 'space-between', gap: 1 }}>
        <Typography sx={{ fontWeight: 600 }}>{order.number}</Typography>
        {order.total != null && (
          <Typography sx={{ fontWeight: 600 }}>{format.money(order.total, order.currency)}</Typography>
        )}
      </Stack>
      <Stack direction="row" sx={{ alignItems: 'center', gap: 0.75, my: 0.5 }}>
        <bdi>{buyerName(order)}</bdi>
        <OrderBadges order={order} />
      </Stack>
      <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center', gap: 1 }}>
        <span>
          {order.status && <StatusChip status={order.status} />}
          <OverdueMark order={order} />
        </span>
        <PaymentMark order={order} />
      </Stack>
      <Typography variant="caption" color="textSecondary">
        {order.createdAt && format.dateTime(order.createdAt)}
      </Typography>
      <Typography variant="caption" color="textSecondary" component="div">
        <CustomFacts fields={custom} record={order} />
      </Typography>
    </>
  );
}
