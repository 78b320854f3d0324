import { Autocomplete, TextField } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import type { ConditionField } from './condition-fields';
import type { ConditionValue } from './condition-tree';
import { NumberValue } from './NumberValue';
import { RecordValue } from './RecordValue';

export interface ValueInputProps {
  label: string;
  field: ConditionField;
  /** Several values, for "one of". */
  isMany: boolean;
  values: ConditionValue[];
  readOnly: boolean;
  setValues: (values: ConditionValue[]) => void;
}

const numbers = new Set(['money', 'unitPrice', 'quantity', 'percent', 'number', 'int']);

/** The value of a row, by the kind of its field. */
export function ValueInput(props: ValueInputProps) {
  const { label, field, isMany, values, readOnly, setValues } = props;
  const translate = useTranslate();
  const [value = ''] = values;
  if (field.source) return <RecordValue {...props} source={field.source} />;
  if (isMany) return <SeveralValues {...props} />;
  if (field.kind === 'bool' || field.kind === 'choice') {
    const isFlag = field.kind === 'bool';
    const choices = isFlag ? ['true', 'false'] : field.choices;
    const word = (one: string) =>
      isFlag
        ? translate(`kontor.rights.${one === 'true' ? 'yes' : 'no'}`)
        : translate(`values.${one}`, { _: one });
    return (
      <select
        className="condition-value"
        aria-label={label}
        value={String(value)}
        disabled={readOnly}
        onChange={({ target }) => setValues([isFlag ? target.value === 'true' : target.value])}
      >
        {value === '' && <option value="" />}
        {choices.map((one) => (
          <option key={one} value={one}>
            {word(one)}
          </option>
        ))}
      </select>
    );
  }
  if (numbers.has(field.kind)) return <NumberValue {...props} />;
  if (field.kind === 'date' || field.kind === 'dateTime') {
    const isDay = field.kind === 'date';
    return (
      <input
        className="condition-value"
        type={isDay ? 'date' : 'datetime-local'}
        aria-label={label}
        value={isDay ? String(value) : localTime(String(value))}
        readOnly={readOnly}
        onChange={({ target }) =>
          setValues(target.value === '' ? [] : [isDay ? target.value : new Date(target.value).toISOString()])
        }
      />
    );
  }
  return (
    <input
      className="condition-value"
      type="text"
      dir="auto"
      aria-label={label}
      value={String(value)}
      readOnly={readOnly}
      onChange={({ target }) => setValues([target.value])}
    />
  );
}

/** Words, days or entries of a closed list, each kept with Enter. */
function SeveralValues({ label, field, values, readOnly, setValues }: ValueInputProps) {
  const translate = useTranslate();
  const { kind, choices } = field;
  const isNumber = numbers.has(kind);
  const chosen = useMemo(() => values.map(String), [values]);
  return (
    <Autocomplete<string, true, false, boolean>
      className="condition-value wide"
      multiple
      freeSolo={kind !== 'choice'}
      autoSelect={kind !== 'choice'}
      options={choices}
      value={chosen}
      readOnly={readOnly}
      getOptionLabel={(one) => (kind === 'choice' ? translate(`values.${one}`, { _: one }) : one)}
      onChange={(_event, next) =>
        setValues(next.map((one) => (kind === 'int' ? Number(one) : isNumber ? one.replace(',', '.') : one)))
      }
      renderInput={(params) => (
        <TextField
          {...params}
          margin="none"
          placeholder={values.length === 0 ? translate('kontor.rights.where.several') : undefined}
          slotProps={{
            ...params.slotProps,
            htmlInput: { ...params.slotProps.htmlInput, 'aria-label': label },
          }}
        />
      )}
    />
  );
}

/** A moment as the box of the browser takes it: on this person's clock, without a zone. */
function localTime(moment: string): string {
  const time = new Date(moment);
  if (Number.isNaN(time.getTime())) return '';
  return new Date(time.getTime() - time.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
