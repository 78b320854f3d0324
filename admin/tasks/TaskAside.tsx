import { Button, Chip, Link as TextLink, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useRecordContext, useTranslate, type RaRecord } from 'react-admin';
import { Link } from 'react-router-dom';
import { RecordHistory } from '../generic/RecordHistory';
import { useRole } from '../providers/session';
import { Block } from '../shared/Block';
import { recordName } from '../shared/record-name';
import { recordPath } from '../shared/record-path';
import { useFormat } from '../shared/use-format';
import { CloseTaskDialog } from './CloseTaskDialog';
import { CompleteButton, StateIcon } from './CompleteButton';
import { DueText } from './DueText';
import type { Task } from './task-row';

/** Beside the form: how the task stands, what is done with it, and what it is for. */
export function TaskAside() {
  const translate = useTranslate();
  const format = useFormat();
  const role = useRole();
  const task = useRecordContext<Task & RaRecord<string> & { closedBy?: object | null }>();
  const [closing, setClosing] = useState<'complete' | 'cancel'>();
  if (!task) return null;
  const isOpen = task.state === 'OPEN';
  const closed = task.closedAt
    ? translate('kontor.task.closedBy', {
        name: recordName(task.closedBy),
        date: format.dateTime(task.closedAt),
      })
    : '';
  return (
    <Stack spacing={1.5} sx={{ width: '100%', maxWidth: { lg: 360 }, flexShrink: 0 }}>
      <Block
        title={translate('fields.state')}
        action={
          <Chip
            size="small"
            icon={<StateIcon state={task.state} />}
            label={translate(`values.${task.state ?? 'OPEN'}`)}
          />
        }
      >
        <DueText task={task} />
        {closed && <Typography variant="body2">{closed}</Typography>}
        {task.result && (
          <Typography variant="body2" dir="auto">
            {task.result}
          </Typography>
        )}
        <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', mt: 1, alignItems: 'center' }}>
          {isOpen && role.canCall('completeTask') && (
            <Button variant="contained" size="small" onClick={() => setClosing('complete')}>
              {translate('kontor.task.complete')}
            </Button>
          )}
          {isOpen && role.canCall('cancelTask') && (
            <Button size="small" color="inherit" onClick={() => setClosing('cancel')}>
              {translate('kontor.task.cancel')}
            </Button>
          )}
          {!isOpen && role.canCall('reopenTask') && (
            <>
              <CompleteButton task={task} /> {translate('kontor.task.reopen')}
            </>
          )}
        </Stack>
      </Block>
      <WhatFor name="orders" label={translate('fields.order')} record={task.order} />
      <WhatFor name="customers" label={translate('fields.customer')} record={task.customer} />
      <RecordHistory />
      {closing && <CloseTaskDialog task={task} how={closing} close={() => setClosing(undefined)} />}
    </Stack>
  );
}

function WhatFor({
  name,
  label,
  record,
}: {
  name: string;
  label: string;
  record?: { id?: string; number?: string } | null;
}) {
  const shape = useRole().resources.get(name);
  const path = shape && record?.id ? recordPath(shape, record.id) : undefined;
  if (!record || !path) return null;
  return (
    <Block title={label}>
      <TextLink component={Link} to={path}>
        <bdi>{recordName(record)}</bdi>
      </TextLink>
    </Block>
  );
}
