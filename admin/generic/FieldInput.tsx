import {
  AutocompleteArrayInput,
  AutocompleteInput,
  BooleanInput,
  DateInput,
  DateTimeInput,
  NumberInput,
  PasswordInput,
  ReferenceInput,
  required,
  SelectInput,
  TextInput,
  useRecordContext,
  useTranslate,
} from 'react-admin';
import type { FieldShape } from '../providers/field-shape';
import { useRole } from '../providers/session';
import { recordName } from '../shared/record-name';
import { ColorInput } from './ColorInput';
import { DecimalInput } from './DecimalInput';
import { DictionaryInput } from './DictionaryInput';
import { JsonInput } from './JsonInput';
import { KnownInput, knownValues } from './KnownInput';
import { TagsInput } from './TagsInput';
import { TextListInput } from './TextListInput';

/** Lists of codes: which dictionary the codes are of. */
const codeLists: Partial<Record<string, string>> = {
  roles: 'roles',
  groups: 'userGroups',
  shops: 'shops',
  transitionsTo: 'statuses',
  paymentTypes: 'paymentTypes',
  cashOnDeliveryTypes: 'paymentTypes',
};

const longTexts = new Set([
  ...['notes', 'description', 'comment', 'customerComment', 'managerComment', 'address', 'text'],
]);

/** Codes, numbers and addresses of the net: read from left to right in every language. */
const plainText =
  /(phone|email|code|sku|barcode|url|site|number|account|bic|iban|externalId|externalSource|tracking|timeZone)$/i;

/** The input that fits a field, for any noun; `prefix` is the group that the field stands in. */
export function FieldInput({
  field,
  prefix = '',
  readOnly,
}: {
  field: FieldShape;
  prefix?: string;
  readOnly?: boolean;
}) {
  const translate = useTranslate();
  const role = useRole();
  const record = useRecordContext();
  const source = `${prefix}${field.name}`;
  const validate = field.required && field.kind !== 'flag' ? required() : undefined;
  const common = { source, validate, readOnly, fullWidth: true, helperText: false };
  const { target } = field;
  if (field.kind === 'reference' && target) {
    if (field.byCode) return <DictionaryInput {...common} reference={target.name} many={field.many} />;
    return (
      <ReferenceInput
        source={source}
        reference={target.name}
        queryOptions={{ meta: { choice: true } }}
        perPage={25}
      >
        {field.many ? (
          <AutocompleteArrayInput
            optionText={recordName}
            readOnly={readOnly}
            validate={validate}
            helperText={false}
            fullWidth
          />
        ) : (
          <AutocompleteInput
            optionText={recordName}
            readOnly={readOnly}
            validate={validate}
            helperText={false}
            fullWidth
          />
        )}
      </ReferenceInput>
    );
  }
  if (field.kind === 'choice') {
    const choices = field.choices.map((id) => ({ id, name: translate(`values.${id}`, { _: id }) }));
    return <SelectInput {...common} choices={choices} translateChoice={false} />;
  }
  if (field.kind === 'data') return <JsonInput {...common} />;
  if (field.many) {
    const dictionary = codeLists[field.name];
    if (dictionary && role.resources.has(dictionary))
      return <DictionaryInput {...common} reference={dictionary} many />;
    return field.name === 'tags' ? <TagsInput {...common} /> : <TextListInput {...common} />;
  }
  if (field.kind === 'flag') return <BooleanInput source={source} readOnly={readOnly} helperText={false} />;
  if (field.kind === 'whole' || field.kind === 'number') {
    return <NumberInput {...common} step={field.kind === 'whole' ? 1 : 'any'} />;
  }
  if (field.kind === 'money') return <DecimalInput {...common} />;
  if (field.kind === 'date') return <DateInput {...common} parse={(value: string) => value || null} />;
  if (field.kind === 'dateTime') return <DateTimeInput {...common} parse={toInstant} />;
  if (field.name === 'password') {
    return (
      <PasswordInput
        {...common}
        autoComplete="new-password"
        helperText={record?.id ? 'kontor.form.passwordHelp' : false}
      />
    );
  }
  if (field.name === 'color') return <ColorInput source={source} readOnly={readOnly} />;
  const known = knownValues[field.name];
  if (known) return <KnownInput {...common} values={known()} />;
  return (
    <TextInput
      {...common}
      multiline={longTexts.has(field.name)}
      minRows={longTexts.has(field.name) ? 2 : undefined}
      slotProps={{ htmlInput: { dir: plainText.test(field.name) ? 'ltr' : 'auto' } }}
    />
  );
}

/** A browser's date-time box holds local time without a zone. */
function toInstant(value: string): string | null {
  const time = new Date(value);
  return value && !Number.isNaN(time.getTime()) ? time.toISOString() : null;
}
