import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import {
  Box,
  IconButton,
  Switch,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
} from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { CustomDictionaryPageQuery } from '../../schema/generated/graphql';
import { useRole } from '../providers/session';
import type { Seen } from '../providers/seen';
import { useRoleMutation } from '../providers/use-role-query';
import { Block } from '../shared/Block';
import { StateMessage } from '../shared/StateMessage';
import { AddEntry } from './AddEntry';
import { DeleteEntryDialog } from './DeleteEntryDialog';
import { OrderEntriesDocument, UpdateEntryDocument } from './dictionary-documents';
import { moved } from './moved';
import { MoveButtons } from './MoveButtons';
import { TextInPlace } from './TextInPlace';

export type Entry = Seen<NonNullable<CustomDictionaryPageQuery['customDictionary']>['entries'][number]>;

interface Props {
  dictionary: string;
  entries: Entry[];
  onError: (error: unknown) => void;
}

/** The values of a dictionary in the order they are offered in. */
export function EntryTable({ dictionary, entries, onError }: Props) {
  const translate = useTranslate();
  const may = useRole();
  const update = useRoleMutation(UpdateEntryDocument);
  const order = useRoleMutation(OrderEntriesDocument);
  const [deleted, setDeleted] = useState<Entry>();
  const canChange = may.canCall('updateCustomDictionaryEntry');
  const rows = entries
    .filter(({ deletedAt }) => !deletedAt)
    .sort((a, b) => (a.ordering ?? 0) - (b.ordering ?? 0) || Number(a.id) - Number(b.id));
  const change = (entry: Entry, input: { name?: string; active?: boolean }) =>
    update.mutateAsync({ id: entry.id ?? '', input, version: entry.version }).catch(onError);
  const move = (place: number, by: -1 | 1) =>
    order.mutate({ dictionary, ids: moved(rows, place, by).map(({ id = '' }) => id) }, { onError });
  return (
    <Block title={translate('kontor.fieldEditor.entries')}>
      {rows.length === 0 && <StateMessage title={translate('kontor.fieldEditor.noEntries')} />}
      {rows.length > 0 && (
        <TableContainer>
          <Table size="small" aria-label={translate('kontor.fieldEditor.entries')}>
            <TableHead>
              <TableRow>
                {may.canCall('orderCustomDictionaryEntries') && (
                  <TableCell sx={{ width: 80 }}>{translate('fields.ordering')}</TableCell>
                )}
                <TableCell>{translate('fields.name')}</TableCell>
                <TableCell sx={wide}>{translate('fields.code')}</TableCell>
                <TableCell>{translate('fields.active')}</TableCell>
                {may.canCall('deleteCustomDictionaryEntry') && <TableCell />}
              </TableRow>
            </TableHead>
            <TableBody>
              {rows.map((entry, place) => {
                const { id = '', name = '', code = '', active = true } = entry;
                return (
                  <TableRow key={id} hover sx={active ? undefined : { opacity: 0.65 }}>
                    {may.canCall('orderCustomDictionaryEntries') && (
                      <TableCell>
                        <MoveButtons
                          name={name}
                          isFirst={place === 0}
                          isLast={place === rows.length - 1}
                          isBusy={order.isPending}
                          move={(by) => move(place, by)}
                        />
                      </TableCell>
                    )}
                    <TableCell sx={{ minWidth: 100 }}>
                      <TextInPlace
                        label={`${translate('fields.name')}: ${code}`}
                        value={name}
                        isReadOnly={!canChange}
                        save={(text) => change(entry, { name: text })}
                      />
                      <Box component="code" dir="ltr" sx={{ display: { sm: 'none' }, fontSize: 12 }}>
                        {code}
                      </Box>
                    </TableCell>
                    <TableCell sx={wide}>
                      <code dir="ltr">{code}</code>
                    </TableCell>
                    <TableCell>
                      <Switch
                        size="small"
                        checked={active}
                        disabled={!canChange}
                        onChange={(event) => void change(entry, { active: event.target.checked })}
                        slotProps={{ input: { 'aria-label': `${translate('fields.active')}: ${name}` } }}
                      />
                    </TableCell>
                    {may.canCall('deleteCustomDictionaryEntry') && (
                      <TableCell align="right">
                        <IconButton
                          size="small"
                          aria-label={`${translate('ra.action.delete')}: ${name}`}
                          onClick={() => setDeleted(entry)}
                        >
                          <DeleteIcon fontSize="small" />
                        </IconButton>
                      </TableCell>
                    )}
                  </TableRow>
                );
              })}
            </TableBody>
          </Table>
        </TableContainer>
      )}
      {may.canCall('createCustomDictionaryEntry') && (
        <AddEntry
          dictionary={dictionary}
          ordering={Math.max(0, ...rows.map(({ ordering }) => ordering ?? 0)) + 1}
        />
      )}
      {deleted && <DeleteEntryDialog entry={deleted} close={() => setDeleted(undefined)} />}
    </Block>
  );
}

/** On a phone the code stands below the name. */
const wide = { display: { xs: 'none', sm: 'table-cell' } };
