import { Autocomplete, type AutocompleteRenderInputParams } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { recordName } from '../../shared/record-name';
import { useLinked, type Linking } from './use-linked';

interface Props {
  field: Linking;
  chosen: string | undefined;
  disabled?: boolean;
  held?: unknown;
  onChange: (key: string | null) => void;
  onBlur?: () => void;
  renderInput: (params: AutocompleteRenderInputParams) => ReactNode;
}

/** A record of another noun, found by what it is called. */
export function LinkBox({ field, chosen, disabled, held, onChange, onBlur, renderInput }: Props) {
  const translate = useTranslate();
  const { keyOf, name, options, isFetching, isOpen, setOpen, setText } = useLinked(field, chosen, held);
  const names = new Map<string, string>(options.map((record) => [keyOf(record), recordName(record)]));
  const keys = [...new Set([...(chosen === undefined ? [] : [chosen]), ...names.keys()])];
  return (
    <Autocomplete
      fullWidth
      disabled={disabled}
      autoHighlight
      options={keys}
      // The server has looked for what was typed.
      filterOptions={(all) => all}
      value={chosen ?? null}
      getOptionLabel={(key) => names.get(key) ?? (key === chosen ? name : key)}
      open={isOpen}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      onInputChange={(_event, next, reason) => setText(reason === 'input' ? next : '')}
      onChange={(_event, key) => onChange(key)}
      onBlur={onBlur}
      loading={isFetching}
      loadingText={translate('ra.message.loading')}
      noOptionsText={translate('ra.navigation.no_results')}
      renderOption={({ key, ...rest }, option) => (
        <li key={key} {...rest}>
          <bdi>{names.get(option) ?? name}</bdi>
        </li>
      )}
      renderInput={renderInput}
    />
  );
}
