import { Autocomplete, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useRoleMutation, useRoleQuery } from '../providers/use-role-query';
import type { Hit } from '../search/hit-path';
import { SearchDocument } from '../search/search-documents';
import { ActionDialog } from '../shared/ActionDialog';
import { useDebounced } from '../shared/use-debounced';
import { MergeCustomersDocument } from './customer-documents';

/** Cards of the same person become one. */
export function MergeDialog({ into, name, close }: { into: string; name: string; close: () => void }) {
  const translate = useTranslate();
  const merge = useRoleMutation(MergeCustomersDocument);
  const [chosen, setChosen] = useState<Hit[]>([]);
  const [text, setText] = useState('');
  const asked = useDebounced(text.trim(), 200);
  const { data, isFetching } = useRoleQuery(
    SearchDocument,
    { text: asked, limit: 30 },
    { enabled: asked.length > 1 },
  );
  const hits: Hit[] = (data?.search ?? []).filter((hit) => hit.resource === 'customer' && hit.id !== into);
  return (
    <ActionDialog
      title={translate('kontor.customer.mergeTitle')}
      help={translate('kontor.customer.mergeHelp', { name })}
      submit={translate('kontor.customer.mergeConfirm')}
      done="kontor.customer.merged"
      disabled={chosen.length === 0}
      close={close}
      onSubmit={() => merge.mutateAsync({ into, from: chosen.flatMap((hit) => (hit.id ? [hit.id] : [])) })}
    >
      <Autocomplete<Hit, true>
        multiple
        options={hits}
        filterOptions={(all) => all}
        value={chosen}
        onChange={(_event, next) => setChosen(next)}
        inputValue={text}
        onInputChange={(_event, next) => setText(next)}
        getOptionLabel={(hit) => [hit.title, hit.subtitle].filter(Boolean).join(', ')}
        getOptionKey={(hit) => hit.id ?? ''}
        isOptionEqualToValue={(one, other) => one.id === other.id}
        loading={isFetching}
        noOptionsText={translate('kontor.list.empty')}
        renderInput={(params) => (
          <TextField {...params} autoFocus label={translate('kontor.customer.mergeFind')} />
        )}
      />
    </ActionDialog>
  );
}
