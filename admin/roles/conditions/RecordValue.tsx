import { Autocomplete, TextField } from '@mui/material';
import { useMemo, useState } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import { useRole } from '../../providers/session';
import { recordName } from '../../shared/record-name';
import { useDebounced } from '../../shared/use-debounced';
import type { ValueSource } from './condition-fields';
import type { ValueInputProps } from './ValueInput';

/** Entries of a dictionary, or records found by their names; where the role lists none, by code or id. */
export function RecordValue(props: ValueInputProps & { source: ValueSource }) {
  const { label, isMany, values, readOnly, setValues, source } = props;
  const translate = useTranslate();
  const canList = useRole().resources.has(source.plural);
  const isLong = source.key === 'id';
  const [text, setText] = useState('');
  // A list that is another one with each letter would empty the box that is typed into.
  const chosenKeys = useMemo(() => values.map(String), [values]);
  const asked = useDebounced(text.trim(), 250);
  const list = { pagination: { page: 1, perPage: isLong ? 20 : 200 }, meta: { choice: true } };
  const found = useGetList(
    source.plural,
    { ...list, filter: { ...source.filter, ...(isLong && asked ? { q: asked } : {}) } },
    { enabled: canList, retry: false },
  );
  // Chosen ones may be beyond what was found by the typed words.
  const chosen = useGetList(
    source.plural,
    { ...list, filter: { ...source.filter, [source.key]: { in: values } } },
    { enabled: canList && isLong && values.length > 0, retry: false },
  );
  const names = new Map(
    [...(chosen.data ?? []), ...(found.data ?? [])].map((record) => [
      String(record[source.key]),
      recordName(record),
    ]),
  );
  const shared = {
    className: isMany ? 'condition-value wide' : 'condition-value record',
    options: (found.data ?? []).map((record) => String(record[source.key])),
    ...(isLong ? { filterOptions: (all: string[]) => all } : {}),
    readOnly,
    loading: found.isFetching,
    getOptionLabel: (key: string) => names.get(key) || key,
    getOptionKey: (key: string) => key,
    onInputChange: (_event: unknown, next: string, reason: string) => reason === 'input' && setText(next),
  };
  const placeholder = translate(isMany ? 'kontor.rights.where.several' : 'kontor.rights.where.value');
  return (
    <Autocomplete<string, boolean, false, boolean>
      {...shared}
      multiple={isMany}
      freeSolo={!canList}
      autoSelect={!canList}
      disableCloseOnSelect={isMany}
      value={isMany ? chosenKeys : values[0] === undefined ? null : String(values[0])}
      onChange={(_event, next) => setValues(Array.isArray(next) ? next : next === null ? [] : [next])}
      renderInput={(params) => (
        <TextField
          {...params}
          margin="none"
          placeholder={values.length === 0 ? placeholder : undefined}
          slotProps={{
            ...params.slotProps,
            htmlInput: { ...params.slotProps.htmlInput, 'aria-label': label },
          }}
        />
      )}
    />
  );
}
