import { useQueries } from '@tanstack/react-query';
import { useDataProvider, useTranslate } from 'react-admin';
import { useRole } from '../../providers/session';
import { recordName } from '../../shared/record-name';
import { useFormat } from '../../shared/use-format';
import type { Catalog, CatalogResource } from '../catalog';
import { findConditionField, type ConditionField, type ValueSource } from './condition-fields';
import type { ConditionGroup, ConditionPart, ConditionRow, ConditionValue } from './condition-tree';
import type { Words } from './describe-condition';

/** The words of a condition, with the records it names by their names; until those are there, by their codes. */
export function useConditionWords(
  catalog: Catalog,
  resource: CatalogResource,
  tree: ConditionGroup | undefined,
): Words {
  const translate = useTranslate();
  const format = useFormat();
  const role = useRole();
  const provider = useDataProvider();
  const find = (path: string) => findConditionField(catalog, resource, path);
  const named = rowsOf(tree).flatMap((row) => {
    const source = find(row.path)?.source;
    return source && role.resources.has(source.plural) ? [{ source, values: row.values }] : [];
  });
  const names = useQueries({
    queries: named.map(({ source, values }) => ({
      queryKey: ['condition names', source, values],
      queryFn: () =>
        provider.getList(source.plural, {
          filter: { ...source.filter, [source.key]: { in: values } },
          pagination: { page: 1, perPage: 200 },
          sort: { field: source.key, order: 'ASC' },
          meta: { choice: true },
        }),
      staleTime: 60_000,
      retry: false,
    })),
    combine: (answers) =>
      new Map(
        answers.flatMap(({ data }, index) => {
          const source = named[index]?.source;
          return source
            ? (data?.data ?? []).map((record) => [nameKey(source, record[source.key]), recordName(record)])
            : [];
        }),
      ),
  });
  return {
    translate,
    find,
    value: (field, value) => {
      if (field.source) return names.get(nameKey(field.source, value)) ?? String(value);
      return valueText(field, value, translate, format);
    },
  };
}

const nameKey = ({ plural }: ValueSource, value: unknown) => `${plural} ${String(value)}`;

function rowsOf(part: ConditionPart | undefined): ConditionRow[] {
  if (!part) return [];
  return part.kind === 'row' ? [part] : part.parts.flatMap(rowsOf);
}

function valueText(
  { kind, currency }: ConditionField,
  value: ConditionValue,
  translate: (key: string, options?: Record<string, unknown>) => string,
  format: ReturnType<typeof useFormat>,
): string {
  const text = String(value);
  if (typeof value === 'boolean') return translate(value ? 'kontor.rights.yes' : 'kontor.rights.no');
  if (kind === 'choice') return translate(`values.${text}`, { _: text });
  if (kind === 'money' || kind === 'unitPrice') return format.money(text, currency);
  if (kind === 'percent') return format.percent(Number(text));
  if (kind === 'date') return format.date(text);
  if (kind === 'dateTime') return format.dateTime(text);
  if (kind === 'int' || kind === 'quantity' || kind === 'number') return format.number(text, 6);
  return translate('kontor.rights.where.quoted', { text });
}
