import ArrowDropDownIcon from '@mui/icons-material/ArrowDropDown';
import { Button, Menu, MenuItem, Typography } from '@mui/material';
import { useState } from 'react';
import { useGetList, useNotify, useTranslate } from 'react-admin';
import { useRole } from '../providers/session';
import { useRoleMutation } from '../providers/use-role-query';
import { StatusChip } from '../shared/StatusChip';
import type { OrderCard } from './order-card';
import { ChangeOrderStatusDocument } from './order-mutations';

/** Where the order stands and where it may go from here. Cancelling has its own button, because it needs a reason. */
export function StatusMenu({ order, onError }: { order: OrderCard; onError: (error: unknown) => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const role = useRole();
  const change = useRoleMutation(ChangeOrderStatusDocument);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { data: statuses = [] } = useGetList('statuses', {
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'ordering', order: 'ASC' },
    meta: { choice: true },
  });
  const { status } = order;
  if (!status) return null;
  const chip = <StatusChip status={status} size="medium" />;
  if (!role.canCall('changeOrderStatus')) return chip;
  const allowed = status.transitionsTo ?? [];
  const next = statuses.filter(
    (each) =>
      each.code !== status.code &&
      each.active !== false &&
      each.effect !== 'CANCEL' &&
      (allowed.length === 0 || allowed.includes(each.code)),
  );

  async function choose(code: string) {
    setAnchor(null);
    if (!order.id) return;
    try {
      await change.mutateAsync({ id: order.id, status: code, version: order.version });
      notify('kontor.order.statusChanged', { type: 'success' });
    } catch (error) {
      onError(error);
    }
  }

  return (
    <>
      <Button
        color="inherit"
        aria-label={`${translate('kontor.order.changeStatus')}: ${String(status.name)}`}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        endIcon={<ArrowDropDownIcon />}
        disabled={change.isPending}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ p: 0.25 }}
      >
        {chip}
      </Button>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {next.map((each) => (
          <MenuItem key={each.id} onClick={() => void choose(String(each.code))}>
            <StatusChip status={each} />
          </MenuItem>
        ))}
        {next.length === 0 && (
          <Typography sx={{ px: 2, py: 1 }} color="textSecondary">
            {translate('kontor.list.empty')}
          </Typography>
        )}
      </Menu>
    </>
  );
}
