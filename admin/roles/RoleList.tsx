import AddIcon from '@mui/icons-material/Add';
import InboxIcon from '@mui/icons-material/InboxOutlined';
import {
  Box,
  Button,
  Card,
  Chip,
  Link as TextLink,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
} from '@mui/material';
import { useState } from 'react';
import { Loading, Title, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useRole } from '../providers/session';
import { useRoleMutation, useRoleQuery } from '../providers/use-role-query';
import { ActionDialog } from '../shared/ActionDialog';
import { ErrorState } from '../shared/ErrorState';
import { StateMessage } from '../shared/StateMessage';
import { useFormat } from '../shared/use-format';
import { RightsTabs } from './RightsTabs';
import { DeleteRoleDocument, RoleListDocument } from './role-documents';

/** Every role, with ways to change, copy and delete it. */
export function RoleList() {
  const translate = useTranslate();
  const format = useFormat();
  const may = useRole();
  const { data, error, isPending, refetch } = useRoleQuery(RoleListDocument, {});
  const remove = useRoleMutation(DeleteRoleDocument);
  const [deleted, setDeleted] = useState<{ code: string; name: string; version?: number }>();
  const roles = data?.roles?.items ?? [];
  return (
    <Box sx={{ mt: 1 }}>
      <Title title={translate('resources.roles.name', { smart_count: 2 })} />
      <RightsTabs />
      {may.canCall('createRole') && (
        <Box sx={{ display: 'flex', justifyContent: 'flex-end', mb: 1 }}>
          <Button variant="contained" startIcon={<AddIcon />} component={Link} to="/roles/create">
            {translate('kontor.rights.newRole')}
          </Button>
        </Box>
      )}
      {error && <ErrorState error={error} retry={() => void refetch()} />}
      {isPending && <Loading />}
      {data && roles.length === 0 && (
        <StateMessage icon={<InboxIcon />} title={translate('kontor.list.empty')} />
      )}
      {roles.length > 0 && (
        <Card sx={{ overflowX: 'auto' }}>
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell>{translate('fields.name')}</TableCell>
                <TableCell sx={wide}>{translate('fields.code')}</TableCell>
                <TableCell sx={wide}>{translate('kontor.rights.place.sections')}</TableCell>
                <TableCell sx={wide}>{translate('fields.updatedAt')}</TableCell>
                <TableCell />
              </TableRow>
            </TableHead>
            <TableBody>
              {roles.map(({ code = '', name = '', builtIn, active, version, sections, updatedAt }) => (
                <TableRow key={code} hover>
                  <TableCell component="th" scope="row">
                    <TextLink component={Link} to={`/roles/${encodeURIComponent(code)}`}>
                      <bdi>{name}</bdi>
                    </TextLink>{' '}
                    {builtIn && <Chip size="small" variant="outlined" label={translate('fields.builtIn')} />}{' '}
                    {active === false && <Chip size="small" label={translate('kontor.rights.switchedOff')} />}
                  </TableCell>
                  <TableCell sx={wide}>
                    <code dir="ltr">{code}</code>
                  </TableCell>
                  <TableCell sx={wide}>
                    {(sections ?? [])
                      .map((section) => translate(`kontor.rights.sections.${section}`))
                      .join(translate('kontor.rights.where.comma'))}
                  </TableCell>
                  <TableCell sx={{ ...wide, whiteSpace: 'nowrap' }}>
                    {updatedAt && format.dateTime(updatedAt)}
                  </TableCell>
                  <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                    {may.canCall('createRole') && (
                      <Button
                        size="small"
                        component={Link}
                        to={`/roles/create?copy=${encodeURIComponent(code)}`}
                        aria-label={`${translate('kontor.rights.copy')}: ${name}`}
                      >
                        {translate('kontor.rights.copy')}
                      </Button>
                    )}
                    {may.canCall('deleteRole') && (
                      <Button
                        size="small"
                        color="error"
                        aria-label={`${translate('ra.action.delete')}: ${name}`}
                        onClick={() => setDeleted({ code, name, version })}
                      >
                        {translate('ra.action.delete')}
                      </Button>
                    )}
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Card>
      )}
      {deleted && (
        <ActionDialog
          title={translate('kontor.rights.deleteTitle', { name: deleted.name })}
          help={translate('kontor.rights.deleteHelp')}
          submit={translate('ra.action.delete')}
          color="error"
          done="kontor.rights.deleted"
          close={() => setDeleted(undefined)}
          onSubmit={() => remove.mutateAsync({ code: deleted.code, version: deleted.version })}
        />
      )}
    </Box>
  );
}

/** On a phone the name and what can be done are enough. */
const wide = { display: { xs: 'none', sm: 'table-cell' } };
