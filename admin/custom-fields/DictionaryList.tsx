import AddIcon from '@mui/icons-material/Add';
import DictionaryIcon from '@mui/icons-material/MenuBookOutlined';
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
import { CreateDictionaryDialog } from './CreateDictionaryDialog';
import { CustomTabs } from './CustomTabs';
import {
  DeleteDictionaryDocument,
  DictionaryListDocument,
  DictionaryUsesDocument,
} from './dictionary-documents';

/** Every list of values that fields choose from. */
export function DictionaryList() {
  const translate = useTranslate();
  const may = useRole();
  const { data, error, isPending, refetch } = useRoleQuery(DictionaryListDocument, {});
  const { data: uses } = useRoleQuery(
    DictionaryUsesDocument,
    {},
    { enabled: may.canRead('customField.dictionary') },
  );
  const remove = useRoleMutation(DeleteDictionaryDocument);
  const [isCreating, setCreating] = useState(false);
  const [deleted, setDeleted] = useState<{ code: string; name: string; version?: number }>();
  const dictionaries = data?.customDictionaries?.items ?? [];
  const fieldsOf = (code: string) =>
    (uses?.customFields?.items ?? []).filter(({ dictionary }) => dictionary?.code === code);
  return (
    <Box sx={{ mt: 1 }}>
      <Title title={translate('resources.customDictionaries.name', { smart_count: 2 })} />
      <CustomTabs />
      {may.canCall('createCustomDictionary') && (
        <Box sx={{ display: 'flex', justifyContent: 'flex-end', mb: 1 }}>
          <Button variant="contained" startIcon={<AddIcon />} onClick={() => setCreating(true)}>
            {translate('kontor.fieldEditor.createDictionary')}
          </Button>
        </Box>
      )}
      {error && <ErrorState error={error} retry={() => void refetch()} />}
      {isPending && <Loading />}
      {data && dictionaries.length === 0 && (
        <StateMessage
          icon={<DictionaryIcon />}
          title={translate('kontor.fieldEditor.noDictionaries')}
          hint={translate('kontor.fieldEditor.noDictionariesHint')}
        />
      )}
      {dictionaries.length > 0 && (
        <Card sx={{ overflowX: 'auto' }}>
          <Table size="small" aria-label={translate('resources.customDictionaries.name', { smart_count: 2 })}>
            <TableHead>
              <TableRow>
                <TableCell>{translate('fields.name')}</TableCell>
                <TableCell sx={wide}>{translate('fields.code')}</TableCell>
                <TableCell align="right">{translate('kontor.fieldEditor.entries')}</TableCell>
                <TableCell sx={wide}>{translate('kontor.fieldEditor.usedBy')}</TableCell>
                <TableCell />
              </TableRow>
            </TableHead>
            <TableBody>
              {dictionaries.map(({ code = '', name = '', version, active, entries, access }) => (
                <TableRow key={code} hover>
                  <TableCell component="th" scope="row">
                    <TextLink component={Link} to={`/customDictionaries/${encodeURIComponent(code)}`}>
                      <bdi>{name}</bdi>
                    </TextLink>{' '}
                    {active === false && (
                      <Chip size="small" label={translate('kontor.fieldEditor.inactive')} />
                    )}
                  </TableCell>
                  <TableCell sx={wide}>
                    <code dir="ltr">{code}</code>
                  </TableCell>
                  <TableCell align="right">{entries?.length ?? ''}</TableCell>
                  <TableCell sx={wide}>
                    {fieldsOf(code).map(({ id = '', label }, place) => (
                      <span key={id}>
                        {place > 0 && ', '}
                        <TextLink component={Link} to={`/customFields/${id}`}>
                          <bdi>{label}</bdi>
                        </TextLink>
                      </span>
                    ))}
                  </TableCell>
                  <TableCell align="right">
                    {may.canCall('deleteCustomDictionary') && access?.canDelete !== false && (
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
      {isCreating && <CreateDictionaryDialog close={() => setCreating(false)} />}
      {deleted && (
        <ActionDialog
          title={translate('kontor.fieldEditor.deleteDictionaryTitle', { name: deleted.name })}
          help={translate('kontor.fieldEditor.deleteDictionaryHelp')}
          submit={translate('ra.action.delete')}
          color="error"
          done="kontor.fieldEditor.dictionaryDeleted"
          close={() => setDeleted(undefined)}
          onSubmit={() => remove.mutateAsync({ id: deleted.code, version: deleted.version })}
        />
      )}
    </Box>
  );
}

/** On a phone the name, the number of entries and what can be done are enough. */
const wide = { display: { xs: 'none', sm: 'table-cell' } };
