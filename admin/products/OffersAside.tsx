import {
  Box,
  Button,
  LinearProgress,
  Link as TextLink,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableRow,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { ProductOffersQuery } from '../../schema/generated/graphql';
import { CustomFacts } from '../custom-fields/inputs/CustomFacts';
import type { Seen } from '../providers/seen';
import { useRole } from '../providers/session';
import { useRoleQuery } from '../providers/use-role-query';
import { AddLink } from '../shared/AddLink';
import { Block } from '../shared/Block';
import { createPath } from '../shared/create-path';
import { ErrorState } from '../shared/ErrorState';
import { useFormat } from '../shared/use-format';
import { ProductOffersDocument } from './product-documents';
import { ReceiveDialog } from './ReceiveDialog';

export type Offer = Seen<NonNullable<ProductOffersQuery['product']>['offers'][number]>;

/** What of a product is sold: each offer with its prices and where it lies. */
export function OffersAside() {
  const translate = useTranslate();
  const role = useRole();
  const record = useRecordContext();
  const [received, setReceived] = useState<Offer>();
  const id = String(record?.id ?? '');
  const { data, error, isPending } = useRoleQuery(ProductOffersDocument, { id }, { enabled: id !== '' });
  const offers = data?.product?.offers;
  return (
    <Box sx={{ width: '100%', maxWidth: { lg: 520 }, flexShrink: 0 }}>
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
          <OfferFace key={offer.id} offer={offer} onReceive={setReceived} />
        ))}
      </Block>
      {received && <ReceiveDialog offer={received} close={() => setReceived(undefined)} />}
    </Box>
  );
}

function OfferFace({ offer, onReceive }: { offer: Offer; onReceive: (offer: Offer) => void }) {
  const translate = useTranslate();
  const format = useFormat();
  const role = useRole();
  const canReceive = role.canCall('receiveStock') && role.resources.has('warehouses');
  return (
    <Box sx={{ py: 1, borderBottom: 1, borderColor: 'divider' }}>
      <Stack direction="row" sx={{ justifyContent: 'space-between', gap: 1 }}>
        <Box>
          <TextLink
            component={Link}
            to={`/offers/${offer.id}${role.canCall('updateOffer') ? '' : '/show'}`}
            sx={{ fontWeight: 600 }}
          >
            <bdi>{offer.name}</bdi>
          </TextLink>
          <Typography variant="caption" color="textSecondary" sx={{ display: 'block' }}>
            <bdi>{[offer.sku, offer.barcode].filter(Boolean).join(' · ')}</bdi>
          </Typography>
        </Box>
        <Box sx={{ flexShrink: 0 }}>
          {role.canCall('createPrice') && (
            <Button size="small" component={Link} to={createPath('prices', { offer: offer.id })}>
              {translate('kontor.product.addPrice')}
            </Button>
          )}
          {canReceive && (
            <Button size="small" onClick={() => onReceive(offer)}>
              {translate('kontor.product.receive')}
            </Button>
          )}
        </Box>
      </Stack>
      <Typography variant="body2">
        {offer.prices
          ?.map(
            (price) => `${price.priceType?.name ?? ''}: ${format.money(price.price ?? '0', price.currency)}`,
          )
          .join(' · ')}
        {offer.purchasePrice != null &&
          ` · ${translate('fields.purchasePrice')}: ${format.money(offer.purchasePrice, offer.purchaseCurrency)}`}
      </Typography>
      <Typography variant="body2" color="textSecondary" component="div">
        <CustomFacts fields={role.customFields('offer')} record={offer} />
      </Typography>
      {offer.stocks?.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {translate('kontor.product.noStock')}
        </Typography>
      )}
      {Boolean(offer.stocks?.length) && (
        <Table size="small" aria-label={translate('kontor.product.stock')}>
          <TableBody>
            {offer.stocks?.map((stock) => (
              <TableRow key={stock.id}>
                <TableCell>{stock.warehouse?.name}</TableCell>
                <TableCell align="right">
                  {translate('fields.onHand')}: {format.number(stock.onHand ?? 0)}
                </TableCell>
                <TableCell align="right">
                  {translate('fields.reserved')}: {format.number(stock.reserved ?? 0)}
                </TableCell>
                <TableCell align="right">
                  <strong>
                    {translate('fields.free')}: {format.number(stock.free ?? 0)}
                  </strong>
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </Box>
  );
}
