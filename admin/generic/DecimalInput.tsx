import { TextField } from '@mui/material';
import { useState } from 'react';
import { FieldTitle, useInput, useResourceContext, useTranslate, type Validator } from 'react-admin';
import { parseDecimal } from '../shared/decimal';

interface Props {
  source: string;
  label?: string | false;
  validate?: Validator;
  readOnly?: boolean;
}

/** An amount typed as people write it and kept as the server's decimal string: a number input would make it a float. */
export function DecimalInput({ source, label, validate, readOnly }: Props) {
  const translate = useTranslate();
  const resource = useResourceContext();
  const isDecimal = (value: unknown) =>
    value === null ||
    value === undefined ||
    value === '' ||
    (typeof value === 'string' && parseDecimal(value) !== undefined)
      ? undefined
      : translate('ra.validation.number');
  const { field, fieldState, isRequired, id } = useInput({
    source,
    validate: validate ? [validate, isDecimal] : isDecimal,
  });
  const [typed, setTyped] = useState<string>();
  return (
    <TextField
      id={id}
      label={<FieldTitle label={label} source={source} resource={resource} isRequired={isRequired} />}
      value={typed ?? field.value ?? ''}
      onChange={(event) => {
        setTyped(event.target.value);
        field.onChange(
          event.target.value === '' ? null : (parseDecimal(event.target.value) ?? event.target.value),
        );
      }}
      onBlur={() => {
        setTyped(undefined);
        field.onBlur();
      }}
      name={field.name}
      inputRef={field.ref}
      error={fieldState.invalid}
      helperText={fieldState.error?.message && translate(fieldState.error.message)}
      slotProps={{ htmlInput: { inputMode: 'decimal', dir: 'ltr', readOnly } }}
    />
  );
}
