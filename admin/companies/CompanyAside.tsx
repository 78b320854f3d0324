import { Link as TextLink, Stack, Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { RecordHistory } from '../generic/RecordHistory';
import { OrderLinks } from '../orders/OrderLinks';
import { OrdersOfDocument } from '../orders/orders-of-document';
import { useRole } from '../providers/session';
import { useRoleQuery } from '../providers/use-role-query';
import { AddLink } from '../shared/AddLink';
import { AddressesBlock } from '../shared/AddressesBlock';
import { Block } from '../shared/Block';
import { createPath } from '../shared/create-path';
import { recordName } from '../shared/record-name';
import { CompanyAsideDocument } from './company-documents';

/** The people of a company, where it is, what it bought and what was changed in its card. */
export function CompanyAside() {
  const translate = useTranslate();
  const role = useRole();
  const record = useRecordContext();
  const id = String(record?.id ?? '');
  const { data } = useRoleQuery(CompanyAsideDocument, { id }, { enabled: id !== '' });
  const orders = useRoleQuery(
    OrdersOfDocument,
    { where: { company: { id: { eq: id } } }, sort: [{ createdAt: 'DESC' }], page: { limit: 10 } },
    { enabled: id !== '' && role.canAsk('orders') },
  );
  const contacts = data?.company?.contacts;
  return (
    <Stack spacing={1.5} sx={{ width: '100%', maxWidth: { lg: 460 }, flexShrink: 0 }}>
      {contacts && (
        <Block
          title={translate('kontor.customer.contacts')}
          action={role.canCall('createCustomer') && <AddLink to={createPath('customers', { company: id })} />}
        >
          {contacts.length === 0 && (
            <Typography color="textSecondary">{translate('kontor.customer.noContacts')}</Typography>
          )}
          {contacts.map((contact) => (
            <Typography key={contact.id} variant="body2" sx={{ py: 0.5 }}>
              <TextLink component={Link} to={`/customers/${contact.id}`}>
                <bdi>{recordName(contact)}</bdi>
              </TextLink>{' '}
              <bdi>{[contact.phones?.[0], contact.emails?.[0]].filter(Boolean).join(', ')}</bdi>
            </Typography>
          ))}
        </Block>
      )}
      {data?.company?.addresses && (
        <AddressesBlock addresses={data.company.addresses} owner={{ company: id }} />
      )}
      {role.canAsk('orders') && (
        <Block
          title={translate('kontor.customer.orders')}
          action={role.canCall('createOrder') && <AddLink to={`/orders/create?company=${id}`} />}
        >
          <OrderLinks
            orders={orders.data?.orders?.items}
            isPending={orders.isPending}
            error={orders.error}
            empty={translate('kontor.customer.noOrders')}
          />
        </Block>
      )}
      <RecordHistory maxWidth="100%" />
    </Stack>
  );
}
