import PeopleIcon from '@mui/icons-material/PeopleAltOutlined';
import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { Loading, useTranslate } from 'react-admin';
import { useRoleQuery } from '../providers/use-role-query';
import { Block } from '../shared/Block';
import { ErrorState } from '../shared/ErrorState';
import { StateMessage } from '../shared/StateMessage';
import type { Catalog } from './catalog';
import { usePhraseText } from './use-phrase-text';
import { WhoCanReadDocument } from './explain-documents';
import type { Question } from './ExplanationText';

/** Everybody who reads the field of the record, people and tokens, each with the rule that gives it. */
export function ReadersTable({ question, catalog }: { question: Question; catalog?: Catalog }) {
  const translate = useTranslate();
  const phraseText = usePhraseText(catalog);
  const { person: _person, token: _token, ...asked } = question;
  const { data, error, isPending, refetch } = useRoleQuery(WhoCanReadDocument, asked);
  const readers = data?.whoCanRead ?? [];
  return (
    <Block title={translate('kontor.rights.explain.readers')}>
      {error && <ErrorState error={error} retry={() => void refetch()} />}
      {isPending && <Loading />}
      {data && readers.length === 0 && (
        <StateMessage icon={<PeopleIcon />} title={translate('kontor.rights.explain.nobody')} />
      )}
      {readers.length > 0 && (
        <Box sx={{ overflowX: 'auto' }}>
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell>{translate('fields.name')}</TableCell>
                <TableCell>{translate('kontor.rights.columns.reading')}</TableCell>
                <TableCell>{translate('kontor.rights.explain.rule')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {readers.map(({ kind = 'user', id, name, decision = 'DENIED', rule, phrase }) => (
                <TableRow key={`${kind} ${id ?? ''}`}>
                  <TableCell component="th" scope="row">
                    <bdi>{name}</bdi> ({translate(`kontor.rights.kinds.${kind}`)})
                  </TableCell>
                  <TableCell>{translate(`kontor.rights.decisions.${decision}`)}</TableCell>
                  <TableCell>{phraseText({ message: rule, phrase })}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
    </Block>
  );
}
