import AlarmIcon from '@mui/icons-material/AlarmOutlined';
import { Tooltip } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/use-format';

/** The status should have ended by now: whoever looks at the list sees it at once. */
export function OverdueMark({ order }: { order: { overdue?: boolean | null; statusDueAt?: string | null } }) {
  const translate = useTranslate();
  const format = useFormat();
  if (!order.overdue) return null;
  const title = order.statusDueAt
    ? translate('kontor.order.overdueSince', { date: format.dateTime(order.statusDueAt) })
    : translate('kontor.order.overdue');
  return (
    <Tooltip title={title}>
      <AlarmIcon color="error" titleAccess={title} sx={{ fontSize: 18, ml: 0.5, verticalAlign: 'middle' }} />
    </Tooltip>
  );
}
