import { Link as TextLink, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useRole } from '../providers/session';
import { AddLink } from './AddLink';
import { addressText, type AddressWords } from './address-text';
import { Block } from './Block';
import { createPath } from './create-path';

interface Props {
  addresses: (AddressWords & { id?: string })[];
  /** Whose they are, as a new one is told: `{ customer: '7' }`. */
  owner: Record<string, string>;
}

/** The addresses of a customer or a company. */
export function AddressesBlock({ addresses, owner }: Props) {
  const translate = useTranslate();
  const role = useRole();
  return (
    <Block
      title={translate('kontor.customer.addresses')}
      action={role.canCall('createAddress') && <AddLink to={createPath('addresses', owner)} />}
    >
      {addresses.length === 0 && (
        <Typography color="textSecondary">{translate('kontor.customer.noAddresses')}</Typography>
      )}
      {addresses.map((address) => (
        <Typography key={address.id} variant="body2" dir="auto" sx={{ py: 0.5 }}>
          {role.canCall('updateAddress') ? (
            <TextLink component={Link} to={`/addresses/${address.id}`}>
              {addressText(address)}
            </TextLink>
          ) : (
            addressText(address)
          )}
        </Typography>
      ))}
    </Block>
  );
}
