import AddIcon from '@mui/icons-material/Add';
import FieldsIcon from '@mui/icons-material/DashboardCustomizeOutlined';
import { Box, Button, Card, FormControlLabel, Switch, Tab, Tabs } from '@mui/material';
import { useState } from 'react';
import { Loading, Title, useTranslate } from 'react-admin';
import { Link, useSearchParams } from 'react-router-dom';
import type { CustomFieldResource } from '../../schema/generated/graphql';
import { loadSession, useRole } from '../providers/session';
import { useRoleMutation, useRoleQuery } from '../providers/use-role-query';
import { ErrorState } from '../shared/ErrorState';
import { StateMessage } from '../shared/StateMessage';
import { useFormat } from '../shared/use-format';
import { useSaveProblem } from '../shared/use-save-problem';
import { CustomTabs } from './CustomTabs';
import { FieldCountsDocument, FieldListDocument, OrderFieldsDocument } from './custom-field-documents';
import { DeleteFieldDialog } from './DeleteFieldDialog';
import { FieldTable } from './FieldTable';
import { moved } from './moved';
import { RestoreFieldDialog } from './RestoreFieldDialog';
import { resourceOf, RESOURCES, type ListedField } from './listed-field';

/** Every field that staff made, one kind of record at a time; deleted ones on demand. */
export function FieldList() {
  const translate = useTranslate();
  const format = useFormat();
  const may = useRole();
  const [params, setParams] = useSearchParams();
  const resource = resourceOf(params.get('resource'));
  const isDeleted = params.get('deleted') === 'true';
  const show = (next: CustomFieldResource, deleted: boolean) =>
    setParams({ resource: next, ...(deleted ? { deleted: 'true' } : {}) }, { replace: true });
  const { data, error, isPending, refetch } = useRoleQuery(FieldListDocument, {
    where: { resource: { eq: resource }, ...(isDeleted ? { deletedAt: { isNull: false } } : {}) },
  });
  const { data: counts } = useRoleQuery(FieldCountsDocument, {});
  const order = useRoleMutation(OrderFieldsDocument);
  const { problem, onError } = useSaveProblem();
  const [deleted, setDeleted] = useState<ListedField>();
  const [restored, setRestored] = useState<ListedField>();
  const fields = data?.customFields?.items ?? [];
  const move = (place: number, by: -1 | 1) =>
    order.mutate(
      { resource, ids: moved(fields, place, by).map(({ id = '' }) => id) },
      { onSuccess: () => void loadSession(), onError },
    );
  return (
    <Box sx={{ mt: 1 }}>
      <Title title={translate('resources.customFields.name', { smart_count: 2 })} />
      <CustomTabs />
      <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 1, mb: 1 }}>
        <Tabs
          value={resource}
          onChange={(_event, next: CustomFieldResource) => show(next, isDeleted)}
          aria-label={translate('kontor.fieldEditor.of')}
          variant="scrollable"
          allowScrollButtonsMobile
          sx={{ flex: '1 1 320px', minWidth: 0 }}
        >
          {RESOURCES.map((name) => {
            const count = counts?.[name]?.totalCount ?? 0;
            const label = translate(`values.${name}`);
            return (
              <Tab key={name} value={name} label={count > 0 ? `${label} (${format.number(count)})` : label} />
            );
          })}
        </Tabs>
        {may.canRead('customField.deletedAt') && (
          <FormControlLabel
            control={
              <Switch checked={isDeleted} onChange={(event) => show(resource, event.target.checked)} />
            }
            label={translate('kontor.fieldEditor.showDeleted')}
          />
        )}
        {may.canCall('createCustomField') && (
          <Button
            variant="contained"
            startIcon={<AddIcon />}
            component={Link}
            to={`/customFields/create?resource=${resource}`}
          >
            {translate('kontor.fieldEditor.create')}
          </Button>
        )}
      </Box>
      {error && <ErrorState error={error} retry={() => void refetch()} />}
      {isPending && <Loading />}
      {data && fields.length === 0 && (
        <StateMessage
          icon={<FieldsIcon />}
          title={translate(isDeleted ? 'kontor.fieldEditor.noDeleted' : 'kontor.fieldEditor.empty')}
          hint={isDeleted ? undefined : translate('kontor.fieldEditor.emptyHint')}
        />
      )}
      {fields.length > 0 && (
        <Card sx={{ overflowX: 'auto' }}>
          <FieldTable
            fields={fields}
            isBusy={order.isPending}
            move={!isDeleted && may.canCall('orderCustomFields') ? move : undefined}
            remove={!isDeleted && may.canCall('deleteCustomField') ? setDeleted : undefined}
            restore={isDeleted && may.canCall('restoreCustomField') ? setRestored : undefined}
          />
        </Card>
      )}
      {deleted && <DeleteFieldDialog field={deleted} close={() => setDeleted(undefined)} />}
      {restored && <RestoreFieldDialog field={restored} close={() => setRestored(undefined)} />}
      {problem}
    </Box>
  );
}
