import type { RowRule } from './grants.js';

/**
 * Rows as rights speak of them, the same for everybody who holds them; for a person it becomes a RowScope
 * (access.ts).
 */
export type Rows = 'all' | 'none' | RowRule | { any: Rows[] } | { every: Rows[] };

export function rowsOfRule(rule: RowRule): Rows {
  if (rule.reach === 'none') return 'none';
  return rule.reach === 'all' && !rule.where ? 'all' : rule;
}

export function anyOf(parts: readonly Rows[]): Rows {
  const [first = 'none', ...others] = distinct(parts.filter((part) => part !== 'none'));
  if (first === 'all' || others.includes('all')) return 'all';
  return others.length ? { any: [first, ...others] } : first;
}

export function everyOf(parts: readonly Rows[]): Rows {
  const [first = 'all', ...others] = distinct(parts.filter((part) => part !== 'all'));
  if (first === 'none' || others.includes('none')) return 'none';
  return others.length ? { every: [first, ...others] } : first;
}

export const areSame = (one: Rows, other: Rows): boolean => JSON.stringify(one) === JSON.stringify(other);

const distinct = (parts: readonly Rows[]): Rows[] => [
  ...new Map(parts.map((part) => [JSON.stringify(part), part])).values(),
];
