import AddIcon from '@mui/icons-material/Add';
import BreaksIcon from '@mui/icons-material/CancelOutlined';
import HoldsIcon from '@mui/icons-material/CheckCircleOutlined';
import RuleIcon from '@mui/icons-material/RuleOutlined';
import { Box, Button, Card, Chip, List, ListItem, Typography } from '@mui/material';
import { useState } from 'react';
import { Loading, Title, useTranslate } from 'react-admin';
import { useRole } from '../providers/session';
import { useRoleMutation, useRoleQuery } from '../providers/use-role-query';
import { ActionDialog } from '../shared/ActionDialog';
import { ErrorState } from '../shared/ErrorState';
import { StateMessage } from '../shared/StateMessage';
import { DeleteRightsTestDocument, RightsTestsDocument } from './rights-test-documents';
import { RightsTabs } from './RightsTabs';
import { useCatalog } from './catalog';
import { usePhraseText } from './use-phrase-text';
import { StatementDialog, type Statement } from './StatementDialog';

/** The sentences about rights that no change may make untrue, and whether each holds now. */
export function RightsTestList() {
  const translate = useTranslate();
  const phraseText = usePhraseText(useCatalog().catalog);
  const may = useRole();
  const { data, error, isPending, refetch } = useRoleQuery(RightsTestsDocument, {});
  const remove = useRoleMutation(DeleteRightsTestDocument);
  const [edited, setEdited] = useState<Statement>();
  const [deleted, setDeleted] = useState<Statement>();
  const checks = new Map((data?.checkRightsTests ?? []).map((check) => [check.id, check]));
  const tests = (data?.rightsTests?.items ?? []).map(
    ({ id = '', statement = '', note, version }): Statement => ({ id, statement, note: note ?? '', version }),
  );
  return (
    <Box sx={{ mt: 1 }}>
      <Title title={translate('resources.rightsTests.name', { smart_count: 2 })} />
      <RightsTabs />
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap', mb: 1 }}>
        <Typography color="textSecondary" sx={{ flex: '1 1 260px' }}>
          {translate('kontor.rights.tests.intro')}
        </Typography>
        {may.canCall('createRightsTest') && (
          <Button
            variant="contained"
            startIcon={<AddIcon />}
            onClick={() => setEdited({ statement: '', note: '' })}
          >
            {translate('kontor.rights.tests.add')}
          </Button>
        )}
      </Box>
      {error && <ErrorState error={error} retry={() => void refetch()} />}
      {isPending && <Loading />}
      {data && tests.length === 0 && (
        <StateMessage
          icon={<RuleIcon />}
          title={translate('kontor.rights.tests.empty')}
          hint={translate('kontor.rights.tests.example')}
        />
      )}
      {tests.length > 0 && (
        <Card>
          <List disablePadding>
            {tests.map((test) => {
              const check = checks.get(test.id ?? '');
              return (
                <ListItem key={test.id} divider sx={{ gap: 1, flexWrap: 'wrap' }}>
                  {check && (
                    <Chip
                      size="small"
                      variant="outlined"
                      color={check.holds ? 'success' : 'error'}
                      icon={check.holds ? <HoldsIcon /> : <BreaksIcon />}
                      label={translate(
                        check.holds ? 'kontor.rights.tests.holds' : 'kontor.rights.tests.breaks',
                      )}
                    />
                  )}
                  <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>
                    <bdi>{test.statement}</bdi>
                    {check?.holds === false && check.reason && (
                      <Typography variant="body2" color="error">
                        <bdi>{phraseText({ message: check.reason, phrase: check.phrase })}</bdi>
                      </Typography>
                    )}
                    {test.note && (
                      <Typography variant="body2" color="textSecondary">
                        <bdi>{test.note}</bdi>
                      </Typography>
                    )}
                  </Box>
                  {may.canCall('updateRightsTest') && (
                    <Button
                      size="small"
                      aria-label={`${translate('ra.action.edit')}: ${test.statement}`}
                      onClick={() => setEdited(test)}
                    >
                      {translate('ra.action.edit')}
                    </Button>
                  )}
                  {may.canCall('deleteRightsTest') && (
                    <Button
                      size="small"
                      color="error"
                      aria-label={`${translate('ra.action.delete')}: ${test.statement}`}
                      onClick={() => setDeleted(test)}
                    >
                      {translate('ra.action.delete')}
                    </Button>
                  )}
                </ListItem>
              );
            })}
          </List>
        </Card>
      )}
      {edited && <StatementDialog statement={edited} close={() => setEdited(undefined)} />}
      {deleted && (
        <ActionDialog
          title={translate('kontor.rights.tests.deleteTitle')}
          help={deleted.statement}
          submit={translate('ra.action.delete')}
          color="error"
          close={() => setDeleted(undefined)}
          onSubmit={() => remove.mutateAsync({ id: deleted.id ?? '', version: deleted.version })}
        />
      )}
    </Box>
  );
}
