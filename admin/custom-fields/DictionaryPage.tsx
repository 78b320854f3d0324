import { Box, Button, FormControlLabel, Switch } from '@mui/material';
import { Loading, Title, useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import { ApiError } from '../providers/api-error';
import { useRole } from '../providers/session';
import { useRoleMutation, useRoleQuery } from '../providers/use-role-query';
import { Block } from '../shared/Block';
import { ErrorState } from '../shared/ErrorState';
import { useSaveProblem } from '../shared/use-save-problem';
import { DictionaryDocument, UpdateDictionaryDocument } from './dictionary-documents';
import { EntryTable } from './EntryTable';
import { TextInPlace } from './TextInPlace';

/** One dictionary: its name, and its entries, each changed where it stands. */
export function DictionaryPage() {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const may = useRole();
  const { data, error, isPending, refetch } = useRoleQuery(DictionaryDocument, { id });
  const update = useRoleMutation(UpdateDictionaryDocument);
  const { problem, onError } = useSaveProblem(() => void refetch());
  const dictionary = data?.customDictionary;
  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  if (isPending) return <Loading />;
  if (!dictionary || dictionary.deletedAt)
    return <ErrorState error={new ApiError('kontor.error.notFound', 'NOT_FOUND')} />;
  const { name = '', code = '', version, active = true, access } = dictionary;
  const canChange = may.canCall('updateCustomDictionary') && access?.canChange !== false;
  const change = (input: { name?: string; active?: boolean }) =>
    update.mutateAsync({ id: code, input, version }).catch(onError);
  return (
    <Box sx={{ display: 'grid', gap: 2, maxWidth: 820, my: 2 }}>
      <Title title={name} />
      <Block
        title={translate('resources.customDictionaries.name', { smart_count: 1 })}
        action={
          <Button component={Link} to="/customDictionaries" size="small">
            {translate('kontor.fieldEditor.allDictionaries')}
          </Button>
        }
      >
        <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', alignItems: 'center' }}>
          <Box sx={{ flex: '1 1 220px' }}>
            <TextInPlace
              label={translate('fields.name')}
              value={name}
              isReadOnly={!canChange}
              save={(text) => change({ name: text })}
              isLabelled
            />
          </Box>
          <span>
            {translate('fields.code')}: <code dir="ltr">{code}</code>
          </span>
          <FormControlLabel
            control={
              <Switch
                checked={active}
                disabled={!canChange}
                onChange={(event) => void change({ active: event.target.checked })}
              />
            }
            label={translate('fields.active')}
          />
        </Box>
      </Block>
      <EntryTable dictionary={code} entries={dictionary.entries ?? []} onError={onError} />
      {problem}
    </Box>
  );
}
