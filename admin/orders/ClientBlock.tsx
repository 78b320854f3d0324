import { Box, Button, Chip, Link as TextLink, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { CustomFacts } from '../custom-fields/inputs/CustomFacts';
import { execute } from '../providers/execute';
import type { Seen } from '../providers/seen';
import { useRole } from '../providers/session';
import { Block } from '../shared/Block';
import { useFormat } from '../shared/use-format';
import type { ClientCardQuery } from '../../schema/generated/graphql';
import { buyerOf } from './buyer-of';
import { ClientFinder } from './ClientFinder';
import { ClientCardDocument } from './finder-documents';
import { DraftField } from './DraftField';
import { CompanyChoice } from './CompanyChoice';
import { NewClientFields } from './NewClientFields';
import { OrderBadges } from './OrderBadges';
import { useDraft } from './OrderDraftContext';
import { buyerName } from './order-row';
import { SeldomFields } from './SeldomFields';

export type Client = Seen<NonNullable<ClientCardQuery['customer']>>;

const seldom = [{ path: 'patronymic' }, { path: 'additionalPhone', plain: true }] as const;

/** Who buys: a client found as you type, or a new one made with the order; without leaving the window. */
export function ClientBlock({ client: saved, company }: { client?: Client | null; company?: unknown }) {
  const translate = useTranslate();
  const role = useRole();
  const { change, canWrite, isNew, draft } = useDraft();
  const [chosen, setChosen] = useState<Client>();
  const [isFinding, setFinding] = useState(isNew && !draft.values.customer);
  const canFind = canWrite('customer') && role.canAsk('search') && role.canRead('customer');
  const isSaved = String(saved?.id ?? '') === String(draft.values.customer ?? '');
  const client = chosen ?? (isSaved ? saved : undefined);

  async function choose(id: string) {
    const { customer } = await execute(ClientCardDocument, { id });
    if (!customer) return;
    setChosen(customer);
    setFinding(false);
    change({ kind: 'merge', values: buyerOf(customer, draft.values) });
  }

  const another = canFind && !isFinding && (
    <Button size="small" onClick={() => setFinding(true)}>
      {translate(client ? 'kontor.order.changeClient' : 'kontor.order.findClient')}
    </Button>
  );
  const title = translate('kontor.order.client');
  return (
    <Block title={title} action={another}>
      {isFinding && canFind && <ClientFinder onChoose={(id) => void choose(id)} />}
      {client?.id && <ClientFace client={client} />}
      <Box sx={{ display: 'grid', columnGap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        <DraftField path="lastName" />
        <DraftField path="firstName" />
        <DraftField path="phone" plain />
        <DraftField path="email" plain />
        <CompanyChoice held={chosen?.company ?? company} />
        <SeldomFields of={title} fields={seldom} />
      </Box>
      {isNew && !client?.id && <NewClientFields />}
      <DraftField path="call" kind="flag" />
    </Block>
  );
}

function ClientFace({ client }: { client: Client }) {
  const translate = useTranslate();
  const format = useFormat();
  const role = useRole();
  const name = buyerName({ ...client, phone: client.phones?.[0], email: client.emails?.[0] });
  return (
    <Box sx={{ mb: 1, p: 1, bgcolor: 'action.hover', borderRadius: 1 }}>
      <Stack direction="row" sx={{ alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
        <TextLink component={Link} to={`/customers/${client.id}`} sx={{ fontWeight: 600 }}>
          <bdi>{name || translate('kontor.order.openClient')}</bdi>
        </TextLink>
        <OrderBadges order={{ customer: client }} />
        {client.ordersCount !== undefined && (
          <Chip
            size="small"
            variant="outlined"
            label={translate('kontor.order.clientOrders', client.ordersCount)}
          />
        )}
        {client.totalSum != null && client.ordersCount !== 0 && (
          <Typography variant="body2" color="textSecondary">
            {translate('kontor.order.clientSum', { sum: format.money(client.totalSum, client.currency) })}
          </Typography>
        )}
      </Stack>
      {client.notes && (
        <Typography variant="body2" color="textSecondary" dir="auto" sx={{ whiteSpace: 'pre-line' }}>
          {client.notes}
        </Typography>
      )}
      <Typography variant="body2" color="textSecondary" component="div">
        <CustomFacts fields={role.customFields('customer')} record={client} />
      </Typography>
    </Box>
  );
}
