import { Autocomplete, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useDebounced } from '../../shared/use-debounced';
import type { CustomInputProps } from './custom-kind';
import { TextBox } from './TextBox';
import { useBox } from './use-box';
import { codesOf, useEntries } from './use-entries';

/** One or several entries of a dictionary. An entry that is no longer used is offered only where it is held. */
export function ChoiceInput(props: CustomInputProps) {
  const { field, value, onChange, onBlur, error } = props;
  const translate = useTranslate();
  const { slots, ...box } = useBox({ field, error });
  const [text, setText] = useState('');
  const codes = codesOf(value);
  const { isThere, isPending, entries, findEntry, nameOf } = useEntries(field.dictionary, {
    text: useDebounced(text, 200),
    codes,
  });
  const isMany = field.kind === 'CHOICES';
  // Whoever may not read the dictionary can still write a code.
  if (!isThere && !isMany) return <TextBox {...props} />;
  const active = entries.filter((entry) => entry.active !== false).map((entry) => String(entry.code));
  const options = [...new Set([...codes, ...active])];
  const label = (code: string) =>
    findEntry(code)?.active === false
      ? translate('kontor.ownFields.unused', { name: nameOf(code) })
      : nameOf(code);
  const common = {
    options,
    loading: isPending,
    getOptionLabel: label,
    onBlur,
    onInputChange: (_event: unknown, next: string, reason: string) => {
      if (reason !== 'reset') setText(next);
    },
    loadingText: translate('ra.message.loading'),
    noOptionsText: translate('ra.navigation.no_results'),
    renderOption: ({ key, ...rest }: React.HTMLAttributes<HTMLLIElement> & { key: string }, code: string) => (
      <li key={key} {...rest}>
        <bdi>{label(code)}</bdi>
      </li>
    ),
    renderInput: (params: React.ComponentProps<typeof TextField>) => (
      <TextField
        {...params}
        {...box}
        slotProps={{
          ...params.slotProps,
          inputLabel: { ...params.slotProps?.inputLabel, ...slots.inputLabel },
          htmlInput: { ...params.slotProps?.htmlInput, ...slots.htmlInput },
        }}
      />
    ),
  };
  if (isMany)
    return (
      <Autocomplete
        {...common}
        multiple
        disableCloseOnSelect
        value={codes}
        onChange={(_event, next) => onChange(next)}
      />
    );
  return (
    <Autocomplete
      {...common}
      autoHighlight
      disableClearable={false}
      value={codes[0] ?? null}
      onChange={(_event, next) => onChange(next)}
    />
  );
}
