import InboxIcon from '@mui/icons-material/InboxOutlined';
import { Box, Button, Chip } from '@mui/material';
import { Title, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useRole } from '../providers/session';
import { useRoleMutation, useRoleQuery } from '../providers/use-role-query';
import { DeleteButton } from '../shared/DeleteButton';
import { NamedRecords } from '../shared/NamedRecords';
import { StateMessage } from '../shared/StateMessage';
import { useFormat } from '../shared/use-format';
import { RightsTabs } from './RightsTabs';
import { DeleteRoleDocument, RoleListDocument } from './role-documents';
import { RoleFileButtons } from './RoleFileButtons';

/** Every role, with ways to change, copy and delete it, and all of them as a file. */
export function RoleList() {
  const translate = useTranslate();
  const format = useFormat();
  const may = useRole();
  const { data, error, isPending, refetch } = useRoleQuery(RoleListDocument, {});
  const remove = useRoleMutation(DeleteRoleDocument);
  const title = translate('resources.roles.name', { smart_count: 2 });
  return (
    <Box sx={{ mt: 1 }}>
      <Title title={title} />
      <RightsTabs />
      <NamedRecords
        title={title}
        records={data?.roles?.items}
        error={error}
        isPending={isPending}
        retry={() => void refetch()}
        create={
          may.canCall('createRole')
            ? { label: translate('kontor.rights.newRole'), to: '/roles/create' }
            : undefined
        }
        tools={<RoleFileButtons />}
        empty={<StateMessage icon={<InboxIcon />} title={translate('kontor.list.empty')} />}
        pathOf={({ code = '' }) => `/roles/${encodeURIComponent(code)}`}
        marks={({ builtIn, active }) => (
          <>
            {builtIn && <Chip size="small" variant="outlined" label={translate('fields.builtIn')} />}{' '}
            {active === false && <Chip size="small" label={translate('kontor.rights.switchedOff')} />}
          </>
        )}
        columns={[
          {
            label: 'kontor.rights.place.sections',
            isWide: true,
            show: ({ sections }) =>
              (sections ?? [])
                .map((section) => translate(`kontor.rights.sections.${section}`))
                .join(translate('kontor.rights.where.comma')),
          },
          {
            label: 'fields.updatedAt',
            isWide: true,
            show: ({ updatedAt }) => updatedAt && format.dateTime(updatedAt),
          },
        ]}
        actions={({ code = '', name = '', version }) => (
          <>
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
              <DeleteButton
                name={name}
                title={translate('kontor.rights.deleteTitle', { name })}
                help={translate('kontor.rights.deleteHelp')}
                done="kontor.rights.deleted"
                remove={() => remove.mutateAsync({ code, version })}
              />
            )}
          </>
        )}
      />
    </Box>
  );
}
