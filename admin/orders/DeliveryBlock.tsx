import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useRole } from '../providers/session';
import { Block } from '../shared/Block';
import { DraftChoice, DraftField } from './DraftField';
import { isShown, useDraft } from './OrderDraftContext';
import { SeldomFields } from './SeldomFields';

const choices = [
  { path: 'delivery.type', reference: 'deliveryTypes' },
  { path: 'delivery.service', reference: 'deliveryServices' },
] as const;

const first = [
  { path: 'delivery.cost', kind: 'money' },
  { path: 'delivery.netCost', kind: 'money' },
  { path: 'delivery.date', kind: 'date' },
  { path: 'delivery.timeText' },
  { path: 'delivery.timeFrom', kind: 'time' },
  { path: 'delivery.timeTo', kind: 'time' },
  { path: 'delivery.tracking', plain: true },
  { path: 'delivery.address.city' },
  { path: 'delivery.address.street' },
  { path: 'delivery.address.building' },
  { path: 'delivery.address.flat' },
] as const;

const last = [
  { path: 'delivery.address.postalCode', plain: true },
  { path: 'delivery.address.countryIso', plain: true },
  { path: 'delivery.address.text' },
  { path: 'delivery.address.notes' },
] as const;

const seldom = [
  { path: 'delivery.address.house' },
  { path: 'delivery.address.block' },
  { path: 'delivery.address.entrance' },
  { path: 'delivery.address.floor' },
  { path: 'delivery.address.intercom' },
  { path: 'delivery.address.metro' },
  { path: 'delivery.address.region' },
  { path: 'delivery.address.cityType' },
  { path: 'delivery.address.streetType' },
] as const;

/** How the goods get there. The address belongs to this order: changing it here changes no customer card. */
export function DeliveryBlock() {
  const translate = useTranslate();
  const role = useRole();
  const hold = useDraft();
  const isSeen = ({ path }: { path: string }) => role.canRead(`order.${path}`) && isShown(hold, path);
  const shownChoices = choices.filter((choice) => role.resources.has(choice.reference) && isSeen(choice));
  const seen = { first: first.filter(isSeen), seldom: seldom.filter(isSeen), last: last.filter(isSeen) };
  if ([shownChoices, ...Object.values(seen)].every((fields) => fields.length === 0)) return null;
  const title = translate('kontor.order.delivery');
  return (
    <Block title={title}>
      <Box sx={{ display: 'grid', columnGap: 1.5, gridTemplateColumns: '1fr 1fr' }}>
        {shownChoices.map((choice) => (
          <DraftChoice key={choice.path} {...choice} />
        ))}
        {seen.first.map((field) => (
          <DraftField key={field.path} {...field} />
        ))}
        <SeldomFields of={title} fields={seen.seldom} />
        {seen.last.map((field) => (
          <DraftField key={field.path} {...field} />
        ))}
      </Box>
    </Block>
  );
}
