import {
  AutocompleteArrayInput,
  AutocompleteInput,
  SelectInput,
  useGetList,
  type Validator,
} from 'react-admin';
import { recordName } from '../shared/record-name';

interface Props {
  source: string;
  reference: string;
  many?: boolean;
  label?: string | false;
  validate?: Validator;
  readOnly?: boolean;
}

/** A choice from a dictionary, written by its code. Dictionaries are short: all of one is loaded once. */
export function DictionaryInput({ source, reference, many, label, validate, readOnly }: Props) {
  const { data = [], isPending } = useGetList(reference, {
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'ordering', order: 'ASC' },
    meta: { choice: true },
  });
  const common = {
    source,
    label,
    validate,
    readOnly,
    isPending,
    choices: data,
    optionValue: 'code',
    optionText: recordName,
    fullWidth: true,
    helperText: false,
    translateChoice: false,
  };
  if (many) return <AutocompleteArrayInput {...common} />;
  return data.length > 15 ? (
    <AutocompleteInput {...common} />
  ) : (
    <SelectInput {...common} parse={(value) => value || null} />
  );
}
