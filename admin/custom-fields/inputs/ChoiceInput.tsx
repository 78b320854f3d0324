import { Autocomplete, type AutocompleteRenderInputParams } from '@mui/material';
import { useState, type HTMLAttributes, type Key } from 'react';
import { useTranslate } from 'react-admin';
import { useDebounced } from '../../shared/use-debounced';
import { ChoosingBox } from './ChoosingBox';
import type { CustomInputProps } from './custom-kind';
import { TextBox } from './TextBox';
import { codesOf, useEntries } from './use-entries';

/** One or several entries of a dictionary. An entry that is no longer used is offered only where it is held. */
export function ChoiceInput(props: CustomInputProps) {
  const { field, value, onChange, onBlur, error } = props;
  const translate = useTranslate();
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
    renderOption: ({ key, ...rest }: HTMLAttributes<HTMLLIElement> & { key: Key }, code: string) => (
      <li key={key} {...rest}>
        <bdi>{label(code)}</bdi>
      </li>
    ),
    renderInput: (params: AutocompleteRenderInputParams) => (
      <ChoosingBox params={params} field={field} error={error} />
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
      value={codes[0] ?? null}
      onChange={(_event, next) => onChange(next)}
    />
  );
}
