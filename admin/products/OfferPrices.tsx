import { Box, Link as TextLink, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useRole } from '../providers/session';
import { useFormat } from '../shared/use-format';
import type { Offer } from './OffersAside';

/** Prices of an offer by price type, each the way to where it is changed; a price that the role does not see is not there. */
export function OfferPrices({ offer }: { offer: Offer }) {
  const translate = useTranslate();
  const format = useFormat();
  const role = useRole();
  const prices = offer.prices?.filter(({ price }) => price != null) ?? [];
  const hasPurchase = offer.purchasePrice != null;
  if (prices.length === 0 && !hasPurchase) return null;
  return (
    <Typography variant="body2" component="div" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
      {prices.map(({ id, price, currency, minQuantity, priceType }) => {
        const amount = format.money(price ?? '', currency);
        const from = minQuantity ? ` ≥ ${format.number(minQuantity)}` : '';
        return (
          <Box component="span" key={id}>
            <bdi>{`${priceType?.name ?? translate('fields.price')}${from}`}</bdi>
            {': '}
            {role.canCall('updatePrice') ? (
              <TextLink component={Link} to={`/prices/${id}`}>
                {amount}
              </TextLink>
            ) : (
              amount
            )}
          </Box>
        );
      })}
      {hasPurchase && (
        <span>{`${translate('fields.purchasePrice')}: ${format.money(offer.purchasePrice ?? '', offer.purchaseCurrency)}`}</span>
      )}
    </Typography>
  );
}
