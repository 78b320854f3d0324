import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useRole } from '../providers/session';
import { Block } from '../shared/Block';
import { DraftChoice, DraftField } from './DraftField';
import { useDraft } from './OrderDraftContext';

/** Who works the order, where it came from, how it was placed. */
export function DetailsBlock() {
  const translate = useTranslate();
  const role = useRole();
  const { isNew } = useDraft();
  const sees = (field: string, reference: string) => role.canRead(`order.${field}`) && role.resources.has(reference);
  return (
    <Block title={translate('kontor.order.details')}>
      <Box sx={{ display: 'grid', columnGap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        {isNew && sees('shop', 'shops') && <DraftChoice path="shop" reference="shops" />}
        {sees('manager', 'users') && <DraftChoice path="manager" reference="users" value="id" />}
        {sees('type', 'orderTypes') && <DraftChoice path="type" reference="orderTypes" />}
        {sees('method', 'orderMethods') && <DraftChoice path="method" reference="orderMethods" />}
        {sees('warehouse', 'warehouses') && <DraftChoice path="warehouse" reference="warehouses" />}
        {role.canRead('order.shipmentDate') && <DraftField path="shipmentDate" kind="date" />}
        {role.canRead('order.source') && <DraftField path="source.source" />}
        {role.canRead('order.source') && <DraftField path="source.campaign" />}
      </Box>
    </Block>
  );
}
