import { Autocomplete, Box, Button, TextField } from '@mui/material';
import { useState, type FormEvent } from 'react';
import { Loading, Title, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { useRole } from '../providers/session';
import { useRoleQuery } from '../providers/use-role-query';
import { Block } from '../shared/Block';
import { ErrorState } from '../shared/ErrorState';
import { recordName } from '../shared/record-name';
import { useCatalog } from './catalog';
import { HoldersDocument } from './explain-documents';
import { ExplanationText, type Question } from './ExplanationText';
import { ReadersTable } from './ReadersTable';
import { RecordChoice } from './RecordChoice';
import { RightsTabs } from './RightsTabs';

interface Holder {
  kind: 'person' | 'token';
  id: string;
  name: string;
}

/** Why somebody sees a field of a record or does not, and who else does. */
export function ExplainPage() {
  const translate = useTranslate();
  const may = useRole();
  const [search] = useSearchParams();
  const { catalog, error, refetch } = useCatalog();
  const { data } = useRoleQuery(HoldersDocument, {});
  const [holder, setHolder] = useState<Holder | null>(null);
  const [resourceName, setResource] = useState(search.get('resource') ?? 'order');
  const [record, setRecord] = useState(search.get('record') ?? '');
  const [fieldName, setField] = useState(search.get('field') ?? '');
  const [at, setAt] = useState('');
  const [question, setQuestion] = useState<Question>();
  const resource = catalog?.byName.get(resourceName);
  const field = resource?.fields.find(({ name }) => name === fieldName);
  const holders: Holder[] = [
    ...(data?.users?.items ?? []).map((user) => ({
      kind: 'person' as const,
      id: user.id ?? '',
      name: recordName(user) || (user.email ?? ''),
    })),
    ...(data?.apiTokens?.items ?? []).map((token) => ({
      kind: 'token' as const,
      id: token.id ?? '',
      name: token.name ?? '',
    })),
  ];

  function ask(event: FormEvent) {
    event.preventDefault();
    setQuestion({
      ...(holder ? { [holder.kind]: holder.id } : {}),
      resource: resourceName,
      record: record.trim(),
      field: fieldName,
      ...(at ? { at: new Date(at).toISOString() } : {}),
    });
  }

  return (
    <Box sx={{ mt: 1, display: 'grid', gap: 1.5 }}>
      <Title title="kontor.rights.explain.title" />
      <RightsTabs />
      {error && <ErrorState error={error} retry={() => void refetch()} />}
      {!catalog && !error && <Loading />}
      {catalog && (
        <Block title={translate('kontor.rights.explain.ask')}>
          <Box
            component="form"
            onSubmit={ask}
            sx={{
              display: 'grid',
              gap: 1.5,
              alignItems: 'center',
              gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr', lg: '1fr 1fr 1fr' },
            }}
          >
            <Autocomplete
              options={holders}
              value={holder}
              groupBy={({ kind }) => translate(`kontor.rights.kinds.${kind}`)}
              getOptionLabel={({ name }) => name}
              getOptionKey={({ kind, id }) => `${kind} ${id}`}
              isOptionEqualToValue={(one, other) => one.id === other.id && one.kind === other.kind}
              onChange={(_event, next) => setHolder(next)}
              renderInput={(params) => (
                <TextField {...params} label={translate('kontor.rights.explain.who')} />
              )}
            />
            <Autocomplete
              options={catalog.resources}
              value={resource}
              disableClearable
              getOptionLabel={({ label }) => label}
              getOptionKey={({ name }) => name}
              onChange={(_event, { name }) => {
                setResource(name);
                setField('');
                setRecord('');
              }}
              renderInput={(params) => <TextField {...params} label={translate('kontor.rights.resource')} />}
            />
            <RecordChoice
              key={resourceName}
              plural={resource?.plural ?? ''}
              value={record}
              onChange={setRecord}
            />
            <Autocomplete
              options={resource?.fields ?? []}
              value={field ?? null}
              getOptionLabel={({ label, name }) => `${label} (${name})`}
              getOptionKey={({ name }) => name}
              onChange={(_event, next) => setField(next?.name ?? '')}
              renderInput={(params) => (
                <TextField {...params} required label={translate('kontor.rights.columns.field')} />
              )}
            />
            <TextField
              label={translate('kontor.rights.explain.at')}
              type="datetime-local"
              value={at}
              onChange={({ target }) => setAt(target.value)}
              slotProps={{ inputLabel: { shrink: true } }}
            />
            <Button type="submit" variant="contained" sx={{ justifySelf: { lg: 'start' } }}>
              {translate('kontor.rights.explain.submit')}
            </Button>
          </Box>
        </Block>
      )}
      {question && (question.person ?? question.token) !== undefined && (
        <ExplanationText question={question} holder={holder?.name ?? ''} catalog={catalog} />
      )}
      {question && may.canAsk('whoCanRead') && <ReadersTable question={question} catalog={catalog} />}
    </Box>
  );
}
