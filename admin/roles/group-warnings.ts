import { isRecord } from '../shared/is-record';
import { canonical } from './compare-grants';

export interface RoleWarning {
  kind?: string;
  resource?: string;
  field?: string | null;
  message?: string;
  phrase?: unknown;
}

/** Warnings that say the same of several fields, as one that names them all. */
export function groupWarnings(warnings: RoleWarning[]): RoleWarning[] {
  const groups = new Map<string, RoleWarning[]>();
  for (const warning of warnings) {
    const key = keyOf(warning) ?? canonical(warning);
    groups.set(key, [...(groups.get(key) ?? []), warning]);
  }
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    if (others.length === 0 || !isRecord(first.phrase) || !isRecord(first.phrase.values)) return [first];
    const field = [first, ...others].map(fieldOf);
    return [
      { ...first, field: null, phrase: { ...first.phrase, values: { ...first.phrase.values, field } } },
    ];
  });
}

/** The same key for what differs in the field alone. */
function keyOf({ resource, phrase }: RoleWarning): string | undefined {
  if (!isRecord(phrase) || !isRecord(phrase.values)) return undefined;
  const { field, ...others } = phrase.values;
  return typeof field === 'string' ? canonical([resource, phrase.code, others]) : undefined;
}

const fieldOf = ({ phrase }: RoleWarning): unknown =>
  isRecord(phrase) && isRecord(phrase.values) ? phrase.values.field : '';
