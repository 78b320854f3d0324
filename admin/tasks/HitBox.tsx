import { Autocomplete, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useRoleQuery } from '../providers/use-role-query';
import { SearchDocument } from '../search/search-documents';
import { useDebounced } from '../shared/use-debounced';
import type { Named } from './task-draft';

interface Props {
  noun: 'order' | 'customer';
  label: string;
  value: Named | undefined;
  onChange: (value: Named | undefined) => void;
}

const HITS = 30;

/** One record of a noun, found as the search box of the bar finds it. */
export function HitBox({ noun, label, value, onChange }: Props) {
  const translate = useTranslate();
  const [text, setText] = useState(value?.name ?? '');
  const asked = useDebounced(text.trim(), 200);
  const isSearching = asked.length > 1 && asked !== value?.name;
  const { data, isFetching } = useRoleQuery(
    SearchDocument,
    { text: asked, limit: HITS },
    { enabled: isSearching, keepPrevious: true },
  );
  const found = isSearching ? (data?.search ?? []).filter((hit) => hit.resource === noun) : [];
  const options = found.map(({ id = '', title, subtitle }) => ({
    id,
    name: title ?? '',
    about: subtitle ?? '',
  }));
  return (
    <Autocomplete<Named & { about?: string }>
      value={value ?? null}
      options={options}
      filterOptions={(all) => all}
      getOptionLabel={({ name }) => name}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      inputValue={text}
      onInputChange={(_event, next) => setText(next)}
      onChange={(_event, next) => onChange(next ? { id: next.id, name: next.name } : undefined)}
      forcePopupIcon={false}
      loading={isFetching}
      loadingText={translate('ra.message.loading')}
      noOptionsText={translate(isSearching ? 'kontor.task.none' : 'kontor.search.placeholder')}
      renderOption={({ key, ...props }, { name, about }) => (
        <li key={key} {...props}>
          <span>
            <bdi>{name}</bdi>
            <br />
            <bdi style={{ opacity: 0.7, fontSize: '0.85em' }}>{about}</bdi>
          </span>
        </li>
      )}
      renderInput={(params) => <TextField {...params} label={label} autoComplete="off" />}
    />
  );
}
