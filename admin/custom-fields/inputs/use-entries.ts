import { useGetList, type RaRecord } from 'react-admin';
import { maxPage } from '../../providers/list-variables';
import { useRole } from '../../providers/session';
import { recordName } from '../../shared/record-name';

const reference = 'customDictionaryEntries';

/**
 * The entries of a dictionary that staff made. One that fits into a page is read whole and once; of a longer one those
 * that are asked for by `text`, and in any case those of `codes`, which a record holds.
 */
export function useEntries(
  dictionary: string | null,
  { text = '', codes = [] }: { text?: string; codes?: string[] },
) {
  const isThere = useRole().resources.has(reference) && dictionary !== null;
  const ask = (filter: object) => ({
    pagination: { page: 1, perPage: maxPage },
    sort: { field: 'ordering', order: 'ASC' as const },
    filter: { dictionary: { eq: dictionary }, ...filter },
    meta: { choice: true },
  });
  const first = useGetList(reference, ask({}), { enabled: isThere });
  const isLong = (first.total ?? 0) > maxPage;
  const found = useGetList(reference, ask({ q: text }), { enabled: isThere && isLong && text !== '' });
  const known = new Set((first.data ?? []).map(({ code }) => code));
  const missing = codes.filter((code) => !known.has(code));
  const held = useGetList(reference, ask({ code: { in: missing } }), {
    enabled: isThere && isLong && missing.length > 0,
  });
  const entries = isLong && text !== '' ? (found.data ?? []) : (first.data ?? []);
  const all = [...(first.data ?? []), ...(found.data ?? []), ...(held.data ?? [])];
  return {
    isThere,
    isPending: isThere && first.isPending,
    entries,
    findEntry: (code: string): RaRecord | undefined => all.find((entry) => entry.code === code),
    nameOf: (code: string): string => {
      const entry = all.find((each) => each.code === code);
      return entry ? recordName(entry) : code;
    },
  };
}

/** The codes in a value of a choice, one or many. */
export function codesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String);
  return value === null || value === undefined || value === '' ? [] : [String(value)];
}
