import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useRole } from '../providers/session';
import { Block } from '../shared/Block';
import { DraftChoice, DraftField } from './DraftField';
import { isShown, useDraft } from './OrderDraftContext';

const choices = [
  { path: 'delivery.type', reference: 'deliveryTypes' },
  { path: 'delivery.service', reference: 'deliveryServices' },
] as const;

const terms = [
  { path: 'delivery.cost', kind: 'money' },
  { path: 'delivery.netCost', kind: 'money' },
  { path: 'delivery.date', kind: 'date' },
  { path: 'delivery.timeText' },
  { path: 'delivery.timeFrom', kind: 'time' },
  { path: 'delivery.timeTo', kind: 'time' },
] as const;

const address = [
  { path: 'delivery.address.city' },
  { path: 'delivery.address.street' },
  { path: 'delivery.address.building' },
  { path: 'delivery.address.flat' },
  { path: 'delivery.address.postalCode', plain: true },
  { path: 'delivery.address.countryIso', plain: true },
  { path: 'delivery.address.text' },
  { path: 'delivery.address.notes' },
  { path: 'delivery.tracking', plain: true },
] as const;

/** How the goods get there. The address belongs to this order: changing it here changes no customer card. */
export function DeliveryBlock() {
  const translate = useTranslate();
  const role = useRole();
  const hold = useDraft();
  const isSeen = ({ path }: { path: string }) => role.canRead(`order.${path}`) && isShown(hold, path);
  const shownChoices = choices.filter((choice) => role.resources.has(choice.reference) && isSeen(choice));
  const shownFields = [...terms, ...address].filter(isSeen);
  if (shownChoices.length + shownFields.length === 0) return null;
  return (
    <Block title={translate('kontor.order.delivery')}>
      <Box sx={{ display: 'grid', columnGap: 1.5, gridTemplateColumns: '1fr 1fr' }}>
        {shownChoices.map((choice) => (
          <DraftChoice key={choice.path} {...choice} />
        ))}
        {shownFields.map((field) => (
          <DraftField key={field.path} {...field} />
        ))}
      </Box>
    </Block>
  );
}
