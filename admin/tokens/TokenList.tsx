import AddIcon from '@mui/icons-material/Add';
import KeyIcon from '@mui/icons-material/KeyOutlined';
import {
  Box,
  Button,
  Card,
  Chip,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TablePagination,
  TableRow,
} from '@mui/material';
import { useState } from 'react';
import { Loading, Title, useTranslate } from 'react-admin';
import { useRole } from '../providers/session';
import { useRoleMutation, useRoleQuery } from '../providers/use-role-query';
import { RightsTabs } from '../roles/RightsTabs';
import { ActionDialog } from '../shared/ActionDialog';
import { ErrorState } from '../shared/ErrorState';
import { recordName } from '../shared/record-name';
import { StateMessage } from '../shared/StateMessage';
import { useFormat } from '../shared/use-format';
import { CreateTokenDialog } from './CreateTokenDialog';
import { RevokeTokenDocument, TokenListDocument } from './token-documents';
import { tokenState } from './token-state';

const PER_PAGE = 50;

/** Every token: whose it is, what it may do, how long, and when it was last used. */
export function TokenList() {
  const translate = useTranslate();
  const format = useFormat();
  const may = useRole();
  const [page, setPage] = useState(0);
  const { data, error, isPending, refetch } = useRoleQuery(
    TokenListDocument,
    { page: { limit: PER_PAGE, offset: page * PER_PAGE } },
    { keepPrevious: true },
  );
  const revoke = useRoleMutation(RevokeTokenDocument);
  const [isCreating, setCreating] = useState(false);
  const [revoked, setRevoked] = useState<{ id: string; name: string }>();
  const tokens = data?.apiTokens?.items ?? [];
  const total = data?.apiTokens?.totalCount ?? 0;
  const moment = (value?: string | null) => (value ? format.dateTime(value) : '—');
  return (
    <Box sx={{ mt: 1 }}>
      <Title title={translate('resources.apiTokens.name', { smart_count: 2 })} />
      <RightsTabs />
      {may.canCall('createApiToken') && (
        <Box sx={{ display: 'flex', justifyContent: 'flex-end', mb: 1 }}>
          <Button variant="contained" startIcon={<AddIcon />} onClick={() => setCreating(true)}>
            {translate('kontor.tokens.create')}
          </Button>
        </Box>
      )}
      {error && <ErrorState error={error} retry={() => void refetch()} />}
      {isPending && <Loading />}
      {data && tokens.length === 0 && (
        <StateMessage
          icon={<KeyIcon />}
          title={translate('kontor.tokens.empty')}
          hint={translate('kontor.tokens.emptyHint')}
        />
      )}
      {tokens.length > 0 && (
        <Card sx={{ overflowX: 'auto' }}>
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell>{translate('fields.name')}</TableCell>
                <TableCell sx={wide}>{translate('kontor.tokens.owner')}</TableCell>
                <TableCell sx={wide}>{translate('kontor.tokens.may')}</TableCell>
                <TableCell>{translate('kontor.tokens.expiresAt')}</TableCell>
                <TableCell sx={wide}>{translate('kontor.tokens.lastUsedAt')}</TableCell>
                <TableCell />
              </TableRow>
            </TableHead>
            <TableBody>
              {tokens.map((token) => {
                const state = tokenState(token);
                const { id = '', name = '', roles = [], shops = [], fields, addresses } = token;
                return (
                  <TableRow key={id} hover sx={state === 'works' ? undefined : { opacity: 0.65 }}>
                    <TableCell component="th" scope="row">
                      <bdi>{name}</bdi>{' '}
                      {state !== 'works' && (
                        <Chip
                          size="small"
                          color="error"
                          variant="outlined"
                          label={translate(`kontor.tokens.${state}`)}
                        />
                      )}
                    </TableCell>
                    <TableCell sx={wide}>
                      <bdi>{token.owner ? recordName(token.owner) : translate('kontor.tokens.noOwner')}</bdi>
                    </TableCell>
                    <TableCell sx={wide}>
                      <bdi>{roles.join(', ')}</bdi>
                      {shops.length > 0 && (
                        <Limit text={translate('kontor.tokens.onlyShops', { shops: shops.join(', ') })} />
                      )}
                      {fields && fields.length > 0 && (
                        <Limit
                          text={translate('kontor.tokens.onlyFields', fields.length)}
                          title={fields.join(', ')}
                        />
                      )}
                      {addresses && addresses.length > 0 && (
                        <Limit
                          text={translate('kontor.tokens.onlyFrom', { addresses: addresses.join(', ') })}
                        />
                      )}
                    </TableCell>
                    <TableCell>
                      {token.revokedAt ? moment(token.revokedAt) : moment(token.expiresAt)}
                    </TableCell>
                    <TableCell sx={wide}>{moment(token.lastUsedAt)}</TableCell>
                    <TableCell align="right">
                      {state === 'works' && may.canCall('revokeApiToken') && (
                        <Button
                          size="small"
                          color="error"
                          aria-label={`${translate('kontor.tokens.revoke')}: ${name}`}
                          onClick={() => setRevoked({ id, name })}
                        >
                          {translate('kontor.tokens.revoke')}
                        </Button>
                      )}
                    </TableCell>
                  </TableRow>
                );
              })}
            </TableBody>
          </Table>
          {total > PER_PAGE && (
            <TablePagination
              component="div"
              count={total}
              page={page}
              rowsPerPage={PER_PAGE}
              rowsPerPageOptions={[PER_PAGE]}
              onPageChange={(_event, next) => setPage(next)}
            />
          )}
        </Card>
      )}
      {isCreating && <CreateTokenDialog close={() => setCreating(false)} />}
      {revoked && (
        <ActionDialog
          title={translate('kontor.tokens.revokeTitle', { name: revoked.name })}
          help={translate('kontor.tokens.revokeHelp')}
          submit={translate('kontor.tokens.revoke')}
          color="error"
          done="kontor.tokens.revokedNow"
          close={() => setRevoked(undefined)}
          onSubmit={() => revoke.mutateAsync({ id: revoked.id })}
        />
      )}
    </Box>
  );
}

/** On a phone: the name, how long it works, and the end of it. */
const wide = { display: { xs: 'none', md: 'table-cell' } };

function Limit({ text, title }: { text: string; title?: string }) {
  return (
    <Box component="div" title={title} sx={{ color: 'text.secondary', fontSize: 12 }}>
      {text}
    </Box>
  );
}
