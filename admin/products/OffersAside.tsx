import { LinearProgress, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import type { ProductOffersQuery } from '../../schema/generated/graphql';
import { RecordHistory } from '../generic/RecordHistory';
import type { Seen } from '../providers/seen';
import { useRole } from '../providers/session';
import { useRoleQuery } from '../providers/use-role-query';
import { AddLink } from '../shared/AddLink';
import { Block } from '../shared/Block';
import { createPath } from '../shared/create-path';
import { ErrorState } from '../shared/ErrorState';
import { CountDialog } from './CountDialog';
import { OfferFace } from './OfferFace';
import { ProductOffersDocument } from './product-documents';
import { ReceiveDialog } from './ReceiveDialog';

export type Offer = Seen<NonNullable<ProductOffersQuery['product']>['offers'][number]>;

/** What can be done with an offer's stock from here. */
export type OfferVerb = 'receive' | 'count';

/** What of a product is sold: each offer with its prices and where it lies. */
export function OffersAside() {
  const translate = useTranslate();
  const role = useRole();
  const record = useRecordContext();
  const [asked, setAsked] = useState<{ verb: OfferVerb; offer: Offer }>();
  const close = () => setAsked(undefined);
  const id = String(record?.id ?? '');
  const { data, error, isPending } = useRoleQuery(ProductOffersDocument, { id }, { enabled: id !== '' });
  const offers = data?.product?.offers;
  return (
    <Stack spacing={1.5} sx={{ width: '100%', maxWidth: { lg: 520 }, flexShrink: 0 }}>
      <Block
        title={translate('kontor.product.offers')}
        action={
          role.canCall('createOffer') && (
            <AddLink to={createPath('offers', { product: id, name: record?.name })} />
          )
        }
      >
        {error && <ErrorState error={error} />}
        {isPending && <LinearProgress />}
        {offers?.length === 0 && (
          <Typography color="textSecondary">{translate('kontor.product.noOffers')}</Typography>
        )}
        {offers?.map((offer) => (
          <OfferFace key={offer.id} offer={offer} onAsk={(verb) => setAsked({ verb, offer })} />
        ))}
      </Block>
      <RecordHistory maxWidth="100%" />
      {asked?.verb === 'receive' && <ReceiveDialog offer={asked.offer} close={close} />}
      {asked?.verb === 'count' && <CountDialog offer={asked.offer} close={close} />}
    </Stack>
  );
}
