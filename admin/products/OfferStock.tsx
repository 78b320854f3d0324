import { Link as TextLink, Table, TableBody, TableCell, TableRow, Typography } from '@mui/material';
import { useGetResourceLabel, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useRole } from '../providers/session';
import { useFormat } from '../shared/use-format';
import type { Offer } from './OffersAside';

const amounts = ['onHand', 'reserved', 'free'] as const;

/** How many lie where. A number that the role does not see is not there, rather than nought. */
export function OfferStock({ offer: { id, stocks } }: { offer: Offer }) {
  const translate = useTranslate();
  const format = useFormat();
  const role = useRole();
  const labelOf = useGetResourceLabel();
  if (!stocks) return null;
  if (stocks.length === 0) {
    return (
      <Typography variant="body2" color="textSecondary">
        {translate('kontor.product.noStock')}
      </Typography>
    );
  }
  const filter = encodeURIComponent(JSON.stringify({ offer: { id: { eq: id } } }));
  const shown = encodeURIComponent(JSON.stringify({ offer: true }));
  return (
    <>
      <Table size="small" aria-label={translate('kontor.product.stock')}>
        <TableBody>
          {stocks.map((stock) => (
            <TableRow key={stock.id}>
              <TableCell>{stock.warehouse?.name}</TableCell>
              {amounts.map((name) => {
                const count = stock[name];
                return (
                  count != null && (
                    <TableCell key={name} align="right" sx={name === 'free' ? { fontWeight: 700 } : {}}>
                      {translate(`fields.${name}`)}: {format.number(count)}
                    </TableCell>
                  )
                );
              })}
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {role.resources.has('stockMovements') && (
        <TextLink
          component={Link}
          variant="body2"
          to={`/stockMovements?filter=${filter}&displayedFilters=${shown}`}
        >
          {labelOf('stockMovements', 2)}
        </TextLink>
      )}
    </>
  );
}
