import { Box, Button, Chip, Link as TextLink, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { CustomFacts } from '../custom-fields/inputs/CustomFacts';
import { useRole } from '../providers/session';
import { createPath } from '../shared/create-path';
import { OfferPrices } from './OfferPrices';
import type { Offer, OfferVerb } from './OffersAside';
import { OfferStock } from './OfferStock';

/** One offer of a product: what it is called, what it costs, where it lies. */
export function OfferFace({ offer, onAsk }: { offer: Offer; onAsk: (verb: OfferVerb) => void }) {
  const translate = useTranslate();
  const role = useRole();
  const hasWarehouses = role.resources.has('warehouses');
  return (
    <Box sx={{ py: 1, borderBottom: 1, borderColor: 'divider' }}>
      <Stack direction="row" sx={{ justifyContent: 'space-between', gap: 1, flexWrap: 'wrap' }}>
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
          {offer.active === false && <Chip size="small" label={translate('kontor.product.inactive')} />}
        </Box>
        <Box sx={{ flexShrink: 0 }}>
          {role.canCall('createPrice') && (
            <Button size="small" component={Link} to={createPath('prices', { offer: offer.id })}>
              {translate('kontor.product.addPrice')}
            </Button>
          )}
          {role.canCall('receiveStock') && hasWarehouses && (
            <Button size="small" onClick={() => onAsk('receive')}>
              {translate('kontor.product.receive')}
            </Button>
          )}
          {role.canCall('correctStock') && hasWarehouses && (
            <Button size="small" onClick={() => onAsk('count')}>
              {translate('kontor.product.count')}
            </Button>
          )}
        </Box>
      </Stack>
      <OfferPrices offer={offer} />
      <Typography variant="body2" color="textSecondary" component="div">
        <CustomFacts fields={role.customFields('offer')} record={offer} />
      </Typography>
      <OfferStock offer={offer} />
    </Box>
  );
}
