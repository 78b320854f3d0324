import { AutocompleteInput, type Validator } from 'react-admin';
import { languages } from '../i18n/locales';

interface Choice {
  id: string;
  name: string;
}

const asChoices = (values: string[]): Choice[] => values.map((id) => ({ id, name: id }));
const currencies = () => asChoices(Intl.supportedValuesOf('currency'));

/** Fields whose values the world has agreed on: nobody should have to type them right. */
export const knownValues: Partial<Record<string, () => Choice[]>> = {
  language: () => languages.map(({ locale, name }) => ({ id: locale, name })),
  timeZone: () => asChoices(['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')]),
  currency: currencies,
  purchaseCurrency: currencies,
};

interface Props {
  source: string;
  validate?: Validator;
  readOnly?: boolean;
  values: Choice[];
}

/** A choice among such values. */
export function KnownInput({ source, validate, readOnly, values }: Props) {
  return (
    <AutocompleteInput
      source={source}
      validate={validate}
      readOnly={readOnly}
      choices={values}
      translateChoice={false}
      helperText={false}
      parse={(value: string) => value || null}
      fullWidth
    />
  );
}
