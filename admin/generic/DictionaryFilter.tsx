import { AutocompleteArrayInput, useGetList, useTranslate } from 'react-admin';
import { recordName } from '../shared/record-name';

interface Props {
  source: string;
  /** The field whose name the filter carries: `status` for `status.in`. */
  field: string;
  reference: string;
  alwaysOn?: boolean;
}

/** Any of the entries of a dictionary. */
export function DictionaryFilter({ source, field, reference }: Props) {
  const translate = useTranslate();
  const { data = [], isPending } = useGetList(reference, {
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'ordering', order: 'ASC' },
    meta: { choice: true },
  });
  return (
    <AutocompleteArrayInput
      source={source}
      label={translate(`resources.any.fields.${field}`)}
      choices={data}
      isPending={isPending}
      optionValue="code"
      optionText={recordName}
      translateChoice={false}
      sx={{ minWidth: 180 }}
    />
  );
}
