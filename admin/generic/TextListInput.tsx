import { Autocomplete, Chip, TextField } from '@mui/material';
import { FieldTitle, useInput, useResourceContext, useTranslate, type Validator } from 'react-admin';

/** Several words or numbers in one box: phones, e-mails, tags. Enter adds what was typed. */
export function TextListInput({
  source,
  validate,
  readOnly,
  offered = [],
}: {
  source: string;
  validate?: Validator;
  readOnly?: boolean;
  /** Words to choose from; any other may be typed. */
  offered?: string[];
}) {
  const translate = useTranslate();
  const resource = useResourceContext();
  const { field, fieldState, isRequired, id } = useInput<unknown>({ source, validate });
  const values = Array.isArray(field.value) ? field.value.map(String) : [];
  return (
    <Autocomplete
      multiple
      freeSolo
      autoSelect
      readOnly={readOnly}
      filterSelectedOptions
      options={offered}
      id={id}
      value={values}
      onChange={(_event, next) => field.onChange(next.map((item) => String(item).trim()).filter(Boolean))}
      onBlur={field.onBlur}
      renderValue={(items, getItemProps) =>
        items.map((item, index) => {
          const { key, ...props } = getItemProps({ index });
          return <Chip key={key} size="small" label={<bdi>{item}</bdi>} {...props} />;
        })
      }
      renderInput={(params) => (
        <TextField
          {...params}
          label={<FieldTitle source={source} resource={resource} isRequired={isRequired} />}
          error={fieldState.invalid}
          title={translate('kontor.form.listHelp')}
          helperText={fieldState.error?.message && translate(fieldState.error.message)}
        />
      )}
    />
  );
}
