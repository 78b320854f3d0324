import { AutocompleteArrayInput, useGetList } from 'react-admin';
import { recordName } from '../shared/record-name';

interface Props {
  source: string;
  /** The filter menu reads it from the element, so it is given and not made here. */
  label: string;
  reference: string;
  alwaysOn?: boolean;
}

/** Any of the entries of a dictionary. */
export function DictionaryFilter({ source, label, reference }: Props) {
  const { data = [], isPending } = useGetList(reference, {
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'ordering', order: 'ASC' },
    meta: { choice: true },
  });
  return (
    <AutocompleteArrayInput
      source={source}
      label={label}
      choices={data}
      isPending={isPending}
      optionValue="code"
      optionText={recordName}
      translateChoice={false}
      sx={{ minWidth: 180 }}
    />
  );
}
