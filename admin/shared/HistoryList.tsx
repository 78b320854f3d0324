import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useRole } from '../providers/session';
import { ChangedValue } from './ChangedValue';
import { groupHistory, type HistoryEntry } from './group-history';
import { useNounLabel } from './use-noun-label';
import { StateMessage } from './StateMessage';
import { useFormat } from './use-format';

/** Who changed what: the newest operation first, the changes made together under one head. `noun` is the page's own. */
export function HistoryList({ entries, noun }: { entries: HistoryEntry[]; noun: string }) {
  const translate = useTranslate();
  const format = useFormat();
  const operations = groupHistory(entries);
  if (operations.length === 0) return <StateMessage title={translate('kontor.order.historyEmpty')} />;
  return (
    <Box component="ol" sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {operations.map((operation) => (
        <Box component="li" key={operation.id} sx={{ py: 1.25, borderBottom: 1, borderColor: 'divider' }}>
          <Typography variant="body2" sx={{ fontWeight: 600 }}>
            {format.dateTime(operation.at)} · <bdi>{operation.actor}</bdi>
          </Typography>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {operation.entries.map((entry) => (
              <Typography component="li" variant="body2" key={entry.id} dir="auto">
                <ChangeText entry={entry} own={noun} />
              </Typography>
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

function ChangeText({ entry, own }: { entry: HistoryEntry; own: string }) {
  const translate = useTranslate();
  const noun = useNounLabel()(entry.resource ?? '');
  const made = useRole().findCustomField(({ identity }) => identity === entry.field);
  if (entry.action === 'CREATE') return <>{`${noun} ${translate('kontor.order.historyCreated')}`}</>;
  if (entry.action === 'DELETE') return <>{`${noun} ${translate('kontor.order.historyDeleted')}`}</>;
  return (
    <>
      {entry.resource !== own && `${noun}, `}
      {made ? <bdi>{made.label}</bdi> : translate(`resources.any.fields.${entry.field ?? ''}`)}:{' '}
      <Box component="del" sx={{ color: 'text.secondary' }}>
        <ChangedValue noun={entry.resource} field={entry.field} value={entry.old} />
      </Box>{' '}
      <Box component="ins" sx={{ textDecoration: 'none' }}>
        <ChangedValue noun={entry.resource} field={entry.field} value={entry.new} />
      </Box>
    </>
  );
}
