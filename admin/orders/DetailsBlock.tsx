import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useRole } from '../providers/session';
import { Block } from '../shared/Block';
import { DraftChoice, DraftField } from './DraftField';
import { isShown, useDraft } from './OrderDraftContext';

const choices = [
  { path: 'shop', reference: 'shops' },
  { path: 'manager', reference: 'users', value: 'id' },
  { path: 'type', reference: 'orderTypes' },
  { path: 'method', reference: 'orderMethods' },
  { path: 'warehouse', reference: 'warehouses' },
] as const;

const texts = [
  { path: 'shipmentDate', kind: 'date' },
  { path: 'source.source' },
  { path: 'source.campaign' },
] as const;

/** Who works the order, where it came from, how it was placed. */
export function DetailsBlock() {
  const translate = useTranslate();
  const role = useRole();
  const hold = useDraft();
  const isSeen = (path: string) => role.canRead(`order.${path}`) && isShown(hold, path);
  // The shop of a saved order does not change: its number, currency and customers hang on it.
  const shownChoices = choices.filter(
    ({ path, reference }) => role.resources.has(reference) && isSeen(path) && (hold.isNew || path !== 'shop'),
  );
  const shownTexts = texts.filter(({ path }) => isSeen(path));
  if (shownChoices.length + shownTexts.length === 0) return null;
  return (
    <Block title={translate('kontor.order.details')}>
      <Box sx={{ display: 'grid', columnGap: 1.5, gridTemplateColumns: '1fr 1fr' }}>
        {shownChoices.map((choice) => (
          <DraftChoice key={choice.path} {...choice} />
        ))}
        {shownTexts.map((field) => (
          <DraftField key={field.path} {...field} />
        ))}
      </Box>
    </Block>
  );
}
