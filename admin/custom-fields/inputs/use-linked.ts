import { useState } from 'react';
import { useGetList, useGetMany, type RaRecord } from 'react-admin';
import { inputOf, type CustomField } from '../../providers/custom-field';
import { isRecord } from '../../shared/is-record';
import { recordName } from '../../shared/record-name';
import { useDebounced } from '../../shared/use-debounced';

const perPage = 25;

/** What must be known of a link to look for records. */
export type Linking = Pick<CustomField, 'kind' | 'byCode' | 'targetShape'>;

/** Records that a link may lead to, found as one types, and the name of the one that is held. */
export function useLinked(field: Linking, key: string | undefined, held?: unknown) {
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const asked = useDebounced(text.trim(), 200);
  const { targetShape } = field;
  const reference = targetShape?.name ?? '';
  const { data = [], isFetching } = useGetList(
    reference,
    {
      filter: asked === '' ? {} : { q: asked },
      pagination: { page: 1, perPage },
      sort: { field: 'id', order: 'ASC' },
      meta: { choice: true },
    },
    { enabled: Boolean(targetShape) && isOpen, placeholderData: (before) => before },
  );
  const keyOf = (record: unknown): string => String(inputOf(field, record));
  const isHeld = isRecord(held) && keyOf(held) === key;
  const found = data.find((record) => keyOf(record) === key);
  // What was chosen from an earlier list or comes from a saved query is known by its key alone.
  const looked = useGetMany(
    reference,
    { ids: key === undefined ? [] : [key] },
    { enabled: Boolean(targetShape) && key !== undefined && !isHeld && !found },
  );
  const record: unknown = isHeld ? held : (found ?? looked.data?.[0]);
  return {
    keyOf,
    isFetching,
    text,
    setText,
    setOpen,
    isOpen,
    options: data.filter((each: RaRecord) => each.active !== false || keyOf(each) === key),
    name: record ? recordName(record) : (key ?? ''),
  };
}
