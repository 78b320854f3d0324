import CallIcon from '@mui/icons-material/PhoneForwardedOutlined';
import BadIcon from '@mui/icons-material/SentimentVeryDissatisfiedOutlined';
import { Chip, Tooltip } from '@mui/material';
import { useTranslate } from 'react-admin';

interface Badged {
  call?: boolean | null;
  customer?: { vip?: boolean | null; bad?: boolean | null } | null;
}

/** What a manager must know before opening the order: call, VIP, difficult. */
export function OrderBadges({ order }: { order: Badged }) {
  const translate = useTranslate();
  return (
    <>
      {order.call && (
        <Tooltip title={translate('kontor.order.mustCall')}>
          <CallIcon color="warning" sx={{ fontSize: 18 }} titleAccess={translate('kontor.order.mustCall')} />
        </Tooltip>
      )}
      {order.customer?.vip && (
        <Chip
          size="small"
          color="primary"
          label={translate('kontor.order.vip')}
          sx={{ height: 18, borderRadius: 1 }}
        />
      )}
      {order.customer?.bad && (
        <Tooltip title={translate('kontor.order.bad')}>
          <BadIcon color="error" sx={{ fontSize: 18 }} titleAccess={translate('kontor.order.bad')} />
        </Tooltip>
      )}
    </>
  );
}
