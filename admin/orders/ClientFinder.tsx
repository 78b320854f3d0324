import { Autocomplete, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useRoleQuery } from '../providers/use-role-query';
import type { Hit } from '../search/hit-path';
import { SearchDocument } from '../search/search-documents';
import { useDebounced } from '../shared/use-debounced';

/** Finds a client by any spelling of the phone, by e-mail or by name. */
export function ClientFinder({ onChoose }: { onChoose: (id: string) => void }) {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const asked = useDebounced(text.trim(), 200);
  const { data, isFetching } = useRoleQuery(
    SearchDocument,
    { text: asked, limit: 30 },
    { enabled: asked.length > 1, keepPrevious: true },
  );
  const hits: Hit[] =
    asked.length > 1 ? (data?.search ?? []).filter((hit) => hit.resource === 'customer') : [];
  return (
    <Autocomplete<Hit>
      value={null}
      autoHighlight
      forcePopupIcon={false}
      options={hits}
      filterOptions={(all) => all}
      getOptionLabel={(hit) => hit.title ?? ''}
      getOptionKey={(hit) => hit.id ?? ''}
      inputValue={text}
      onInputChange={(_event, next, reason) => reason !== 'reset' && setText(next)}
      onChange={(_event, hit) => {
        if (!hit?.id) return;
        setText('');
        onChoose(hit.id);
      }}
      open={asked.length > 1 && text !== ''}
      loading={isFetching}
      slotProps={{
        listbox: { 'aria-labelledby': undefined, 'aria-label': translate('kontor.search.results') },
      }}
      loadingText={translate('ra.message.loading')}
      noOptionsText={translate('kontor.order.noClient')}
      renderOption={({ key, ...props }, hit) => (
        <li key={key} {...props}>
          <span>
            <bdi>{hit.title}</bdi>
            <br />
            <bdi style={{ opacity: 0.7, fontSize: '0.85em' }}>{hit.subtitle}</bdi>
          </span>
        </li>
      )}
      renderInput={(params) => (
        <TextField {...params} label={translate('kontor.order.findClient')} autoComplete="off" />
      )}
    />
  );
}
