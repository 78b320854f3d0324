import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useRole } from '../providers/session';
import { Block } from '../shared/Block';
import { DraftChoice, DraftField } from './DraftField';
import { DraftTags } from './DraftTags';
import { isShown, useDraft } from './OrderDraftContext';
import { SeldomFields } from './SeldomFields';

const choices = [
  { path: 'shop', reference: 'shops' },
  { path: 'manager', reference: 'users', value: 'id' },
  { path: 'type', reference: 'orderTypes' },
  { path: 'method', reference: 'orderMethods' },
  { path: 'priceType', reference: 'priceTypes' },
  { path: 'warehouse', reference: 'warehouses' },
] as const;

const texts = [
  { path: 'shipmentDate', kind: 'date' },
  { path: 'source.source' },
  { path: 'source.campaign' },
] as const;

const seldom = [{ path: 'source.medium' }, { path: 'source.keyword' }, { path: 'source.content' }] as const;

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
  const seldomTexts = seldom.filter(({ path }) => isSeen(path));
  const hasTags = role.canRead('order.tags');
  if (shownChoices.length + shownTexts.length + seldomTexts.length === 0 && !hasTags) return null;
  const title = translate('kontor.order.details');
  return (
    <Block title={title}>
      <Box sx={{ display: 'grid', columnGap: 1.5, gridTemplateColumns: '1fr 1fr' }}>
        {shownChoices.map((choice) => (
          <DraftChoice key={choice.path} {...choice} />
        ))}
        {shownTexts.map((field) => (
          <DraftField key={field.path} {...field} />
        ))}
        {hasTags && <DraftTags />}
        <SeldomFields of={title} fields={seldomTexts} />
      </Box>
    </Block>
  );
}
