import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useRole } from '../providers/session';
import { Block } from '../shared/Block';
import { DraftChoice, DraftField } from './DraftField';

const columns = { display: 'grid', columnGap: 1.5, gridTemplateColumns: '1fr 1fr' };

/** How the goods get there. The address belongs to this order: changing it here changes no customer card. */
export function DeliveryBlock() {
  const translate = useTranslate();
  const role = useRole();
  const sees = (path: string) => role.canRead(`order.delivery.${path}`);
  return (
    <Block title={translate('kontor.order.delivery')}>
      <Box sx={columns}>
        {sees('type') && <DraftChoice path="delivery.type" reference="deliveryTypes" />}
        {sees('service') && <DraftChoice path="delivery.service" reference="deliveryServices" />}
        {sees('cost') && <DraftField path="delivery.cost" kind="money" />}
        {sees('netCost') && <DraftField path="delivery.netCost" kind="money" />}
        {sees('date') && <DraftField path="delivery.date" kind="date" />}
        {sees('timeText') && <DraftField path="delivery.timeText" />}
        {sees('timeFrom') && <DraftField path="delivery.timeFrom" kind="time" />}
        {sees('timeTo') && <DraftField path="delivery.timeTo" kind="time" />}
      </Box>
      {sees('address') && (
        <Box sx={columns}>
          <DraftField path="delivery.address.city" />
          <DraftField path="delivery.address.street" />
          <DraftField path="delivery.address.building" />
          <DraftField path="delivery.address.flat" />
          <DraftField path="delivery.address.postalCode" plain />
          <DraftField path="delivery.address.countryIso" plain />
          <DraftField path="delivery.address.text" />
          <DraftField path="delivery.address.notes" />
        </Box>
      )}
      {sees('tracking') && <DraftField path="delivery.tracking" plain />}
    </Block>
  );
}
