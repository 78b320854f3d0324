import { Autocomplete, TextField, type AutocompleteRenderInputParams } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useDebounced } from '../../shared/use-debounced';
import type { CustomFilterProps } from './custom-kind';
import { codesOf, useEntries } from './use-entries';

/** Any of several entries; old records may hold one that is no longer used. */
export function ChoiceFilter({ field, value, onChange }: CustomFilterProps) {
  const box = useEntryBox(field.label, field.dictionary, codesOf(value.in));
  return (
    <Autocomplete
      {...box}
      multiple
      limitTags={2}
      value={codesOf(value.in)}
      onChange={(_event, codes) => onChange(codes.length > 0 ? { in: codes } : undefined)}
    />
  );
}

/** Records that hold an entry among others. */
export function ChoicesFilter({ field, value, onChange }: CustomFilterProps) {
  const [held = null] = codesOf(value.has);
  const box = useEntryBox(field.label, field.dictionary, codesOf(value.has));
  return (
    <Autocomplete
      {...box}
      value={held}
      onChange={(_event, code) => onChange(code === null ? undefined : { has: code })}
    />
  );
}

function useEntryBox(name: string, dictionary: string | null, codes: string[]) {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const { entries, isPending, nameOf } = useEntries(dictionary, { text: useDebounced(text, 200), codes });
  return {
    options: [...new Set([...codes, ...entries.map((entry) => String(entry.code))])],
    loading: isPending,
    getOptionLabel: nameOf,
    onInputChange: (_event: unknown, next: string, reason: string) => {
      if (reason !== 'reset') setText(next);
    },
    loadingText: translate('ra.message.loading'),
    noOptionsText: translate('ra.navigation.no_results'),
    sx: { minWidth: 200 },
    renderInput: (params: AutocompleteRenderInputParams) => <TextField {...params} label={name} />,
  };
}
