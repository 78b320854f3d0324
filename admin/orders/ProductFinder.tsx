import AddIcon from '@mui/icons-material/Add';
import { Autocomplete, Box, InputAdornment, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { FindOffersQuery } from '../../schema/generated/graphql';
import type { Seen } from '../providers/seen';
import { useRoleQuery } from '../providers/use-role-query';
import { useDebounced } from '../shared/use-debounced';
import { useFormat } from '../shared/use-format';
import { choosePrice } from './choose-price';
import { FindOffersDocument } from './finder-documents';
import type { DraftLine } from './order-draft';
import { offerSearch } from './offer-search';
import { useDraft } from './OrderDraftContext';

type Offer = Seen<FindOffersQuery['offers']['items'][number]>;

/** The till's box: SKU, barcode or first letters, Enter, and the goods are in the order. */
export function ProductFinder() {
  const translate = useTranslate();
  const format = useFormat();
  const { change, currency, draft } = useDraft();
  const [text, setText] = useState('');
  const asked = useDebounced(text.trim(), 180);
  const { data, isFetching } = useRoleQuery(
    FindOffersDocument,
    { where: offerSearch(asked), page: { limit: 20 } },
    { enabled: asked.length > 1, keepPrevious: true },
  );
  const offers: Offer[] = asked.length > 1 ? (data?.offers?.items ?? []) : [];
  const priceOf = (offer: Offer) => choosePrice(offer.prices ?? [], currency, draft.values.priceType);

  function add(offer: Offer | null) {
    if (!offer?.id) return;
    setText('');
    change({ kind: 'addLine', line: lineOf(offer, priceOf(offer)) });
  }

  return (
    <Autocomplete<Offer>
      value={null}
      autoHighlight
      forcePopupIcon={false}
      options={offers}
      filterOptions={(all) => all}
      getOptionLabel={(offer) => offer.name ?? ''}
      getOptionKey={(offer) => offer.id ?? ''}
      inputValue={text}
      onInputChange={(_event, next, reason) => reason !== 'reset' && setText(next)}
      onChange={(_event, offer) => add(offer)}
      open={asked.length > 1 && text !== ''}
      loading={isFetching}
      slotProps={{
        listbox: { 'aria-labelledby': undefined, 'aria-label': translate('kontor.search.results') },
      }}
      loadingText={translate('ra.message.loading')}
      noOptionsText={translate('kontor.order.noProduct', { text: asked })}
      renderOption={({ key, ...props }, offer) => (
        <li key={key} {...props}>
          <Box sx={{ display: 'flex', width: '100%', gap: 2, justifyContent: 'space-between' }}>
            <span style={{ minWidth: 0 }}>
              <bdi>{offer.name}</bdi>
              <Typography component="span" variant="caption" color="textSecondary" sx={{ display: 'block' }}>
                <bdi>{offer.sku}</bdi>
                {typeof offer.free === 'number' && (
                  <Box component="span" sx={{ mx: 1, color: offer.free > 0 ? 'inherit' : 'error.main' }}>
                    {offer.free > 0
                      ? translate('kontor.order.free', { count: format.number(offer.free) })
                      : translate('kontor.order.outOfStock')}
                  </Box>
                )}
              </Typography>
            </span>
            <strong>{priceOf(offer) && format.money(priceOf(offer), currency)}</strong>
          </Box>
        </li>
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          label={translate('kontor.order.addLine')}
          autoComplete="off"
          slotProps={{
            ...params.slotProps,
            input: {
              ...params.slotProps.input,
              startAdornment: (
                <InputAdornment position="start">
                  <AddIcon fontSize="small" />
                </InputAdornment>
              ),
            },
          }}
        />
      )}
    />
  );
}

let madeLines = 0;

function lineOf(offer: Offer, unitPrice: string): DraftLine {
  madeLines += 1;
  return {
    key: `new ${madeLines}`,
    offer: offer.id,
    sku: offer.sku ?? '',
    name: offer.name ?? '',
    unit: offer.unit?.code ?? '',
    quantity: 1,
    unitPrice,
    discountAmount: '0',
    discountPercent: 0,
    comment: '',
    returnedQuantity: 0,
    free: offer.free ?? undefined,
  };
}
