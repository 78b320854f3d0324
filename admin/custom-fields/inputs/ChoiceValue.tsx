import type { CustomValueProps } from './custom-kind';
import { codesOf, useEntries } from './use-entries';

/** Entries by their names, also those that are no longer used. */
export function ChoiceValue({ field, value }: CustomValueProps) {
  const codes = codesOf(value);
  const { nameOf } = useEntries(field.dictionary, { codes });
  return codes.map((code, index) => (
    <span key={code}>
      {index > 0 && ', '}
      <bdi>{nameOf(code)}</bdi>
    </span>
  ));
}
