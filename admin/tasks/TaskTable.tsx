import { Link as TextLink } from '@mui/material';
import type { MouseEvent } from 'react';
import { DataTable, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useRole } from '../providers/session';
import { ListEmpty } from '../shared/ListEmpty';
import { recordName } from '../shared/record-name';
import { recordPath } from '../shared/record-path';
import { useFormat } from '../shared/use-format';
import { selectableRows } from '../shared/selectable-rows';
import { BulkCompleteButton } from './BulkCompleteButton';
import { CompleteButton } from './CompleteButton';
import { DueText } from './DueText';
import { performerName, type TaskRow } from './task-row';

const TaskTableRows = selectableRows<TaskRow>(({ subject }, translate) =>
  translate('kontor.task.select', { subject }),
);

/** The tasks on a desk. */
export function TaskTable() {
  const role = useRole();
  const translate = useTranslate();
  const format = useFormat();
  const canBulk = role.canCall('completeTasks');
  const sees = (field: string) => role.canRead(`task.${field}`);
  const shape = role.resources.get('tasks');
  return (
    <DataTable<TaskRow>
      sx={{ '& .RaDataTable-tableWrapper': { overflowX: 'auto' } }}
      rowClick={(id) => (shape && recordPath(shape, String(id))) ?? false}
      bulkActionButtons={canBulk ? <BulkCompleteButton /> : false}
      body={canBulk ? TaskTableRows : undefined}
      empty={<ListEmpty />}
      hiddenColumns={['author.lastName', 'closedAt', 'result']}
      rowSx={(task) => (task?.overdue ? { borderInlineStart: '3px solid', borderColor: 'error.main' } : {})}
    >
      <DataTable.Col
        source="state"
        label={translate('fields.state')}
        render={(task) => <CompleteButton task={task} />}
        sx={{ width: 56 }}
      />
      <DataTable.Col
        source="subject"
        label={translate('fields.subject')}
        render={(task) => (
          <bdi style={{ textDecoration: task.state === 'CANCELED' ? 'line-through' : undefined }}>
            {task.subject}
          </bdi>
        )}
      />
      {sees('dueAt') && (
        <DataTable.Col
          source="dueAt"
          label={translate('fields.dueAt')}
          render={(task) => <DueText task={task} />}
        />
      )}
      {sees('performer') && (
        <DataTable.Col
          source="performer.lastName"
          label={translate('fields.performer')}
          render={(task) => <bdi>{performerName(task)}</bdi>}
        />
      )}
      {sees('order') && (
        <DataTable.Col
          source="order"
          label={translate('fields.order')}
          disableSort
          render={({ order }) => order && <RowLink name="orders" id={order.id} text={order.number} />}
        />
      )}
      {sees('customer') && (
        <DataTable.Col
          source="customer"
          label={translate('fields.customer')}
          disableSort
          render={({ customer }) =>
            customer && <RowLink name="customers" id={customer.id} text={recordName(customer)} />
          }
        />
      )}
      {sees('author') && (
        <DataTable.Col
          source="author.lastName"
          label={translate('fields.author')}
          disableSort
          render={({ author }) => <bdi>{recordName(author)}</bdi>}
        />
      )}
      <DataTable.Col
        source="closedAt"
        label={translate('fields.closedAt')}
        render={({ closedAt }) => closedAt && format.dateTime(closedAt)}
      />
      <DataTable.Col source="result" label={translate('fields.result')} disableSort />
    </DataTable>
  );
}

/** What a task is for, one click away; the row around it opens the task itself. */
function RowLink({ name, id, text }: { name: string; id?: string; text?: string }) {
  const shape = useRole().resources.get(name);
  const path = shape && id ? recordPath(shape, id) : undefined;
  if (!path) return <bdi>{text}</bdi>;
  return (
    <TextLink component={Link} to={path} onClick={(event: MouseEvent) => event.stopPropagation()}>
      <bdi>{text}</bdi>
    </TextLink>
  );
}
