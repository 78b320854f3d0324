import { Alert, AlertTitle, Box } from '@mui/material';
import { Loading, useTranslate } from 'react-admin';
import { useRoleQuery } from '../providers/use-role-query';
import { ErrorState } from '../shared/ErrorState';
import { useFormat } from '../shared/use-format';
import type { Catalog } from './catalog';
import { usePhraseText } from './use-phrase-text';
import { ExplainAccessDocument } from './explain-documents';

export interface Question {
  person?: string;
  token?: string;
  resource: string;
  record: string;
  field: string;
  at?: string;
}

const severities = { ALLOWED: 'success', MASKED: 'warning', DENIED: 'error' } as const;

/** The answer in one word, and the rules that made it. */
export function ExplanationText({
  question,
  holder,
  catalog,
}: {
  question: Question;
  holder: string;
  catalog?: Catalog;
}) {
  const translate = useTranslate();
  const format = useFormat();
  const phraseText = usePhraseText(catalog);
  const { data, error, isPending, refetch } = useRoleQuery(ExplainAccessDocument, question);
  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  if (isPending) return <Loading />;
  const { decision = 'DENIED', rules = [], phrases = [], role, at } = data?.explainAccess ?? {};
  return (
    <Alert
      severity={severities[decision]}
      role="status"
      aria-label={translate('kontor.rights.explain.answer')}
    >
      <AlertTitle>
        <bdi>{holder}</bdi>: {translate(`kontor.rights.decisions.${decision}`)}
      </AlertTitle>
      <Box component="ul" sx={{ m: 0, paddingInlineStart: '16px' }}>
        {rules.map((rule, index) => (
          <li key={rule}>{phraseText({ message: rule, phrase: phrases[index] })}</li>
        ))}
        {role && <li>{translate('kontor.rights.explain.byRole', { role })}</li>}
      </Box>
      {at && translate('kontor.rights.explain.asOf', { at: format.dateTime(at) })}
    </Alert>
  );
}
