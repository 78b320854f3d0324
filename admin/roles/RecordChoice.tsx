import { Autocomplete, TextField } from '@mui/material';
import { useState } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import { useRole } from '../providers/session';
import { recordName } from '../shared/record-name';
import { useDebounced } from '../shared/use-debounced';

interface Props {
  /** The list query of the resource. */
  plural: string;
  value: string;
  onChange: (id: string) => void;
}

/** A record, found by what it is called where it can be searched, or given by its id. */
export function RecordChoice({ plural, value, onChange }: Props) {
  const translate = useTranslate();
  const canList = useRole().resources.has(plural);
  const [text, setText] = useState('');
  const asked = useDebounced(text.trim(), 250);
  const { data = [], isFetching } = useGetList(
    plural,
    { pagination: { page: 1, perPage: 20 }, filter: asked ? { q: asked } : {}, meta: { choice: true } },
    { enabled: canList, retry: false },
  );
  const names = new Map(data.map((record) => [String(record.id), recordName(record)]));
  return (
    <Autocomplete
      freeSolo
      autoSelect
      options={[...names.keys()]}
      filterOptions={(all) => all}
      value={value || null}
      loading={isFetching}
      getOptionLabel={(id) => (names.has(id) ? `${names.get(id) ?? ''} (${id})` : id)}
      onInputChange={(_event, next, reason) => reason === 'input' && setText(next)}
      onChange={(_event, next) => onChange(next ?? '')}
      renderInput={(params) => (
        <TextField {...params} required label={translate('kontor.rights.explain.record')} />
      )}
    />
  );
}
