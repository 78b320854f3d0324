import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useRole } from '../providers/session';
import { ChangedValue } from './ChangedValue';
import { groupHistory, type HistoryEntry } from './group-history';
import { useNounLabel } from './use-noun-label';
import { StateMessage } from './StateMessage';
import { useFormat } from './use-format';

interface Props {
  entries: HistoryEntry[];
  /** The page's own. */
  noun: string;
  /** Of the record's amounts and those of its parts. */
  currency?: string | null;
}

/** Who changed what: the newest operation first, the changes made together under one head. */
export function HistoryList({ entries, noun, currency }: Props) {
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
                <ChangeText entry={entry} own={noun} currency={currency} />
              </Typography>
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

interface ChangeProps {
  entry: HistoryEntry;
  own: string;
  currency: Props['currency'];
}

function ChangeText({ entry, own, currency }: ChangeProps) {
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
        <ChangedValue noun={entry.resource} field={entry.field} value={entry.old} currency={currency} />
      </Box>{' '}
      <Box component="ins" sx={{ textDecoration: 'none' }}>
        <ChangedValue noun={entry.resource} field={entry.field} value={entry.new} currency={currency} />
      </Box>
    </>
  );
}
