import type { KeyboardEvent } from 'react';

/**
 * Arrow keys go from cell to cell: up and down keep the column. In a choice, up and down are its own, so that Ctrl goes
 * with them; in text all arrows are the text's.
 */
export function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const from = event.target;
  if (!(from instanceof HTMLElement) || !isArrow(event.key) || event.altKey) return;
  if (from.matches('textarea, input:not([type=checkbox])')) return;
  const isUpDown = event.key === 'ArrowUp' || event.key === 'ArrowDown';
  if (from.matches('select') && isUpDown && !event.ctrlKey) return;
  const next = isUpDown
    ? inColumn(event.currentTarget, from, event.key === 'ArrowDown' ? 1 : -1)
    : inRow(from, (event.key === 'ArrowRight') === (getComputedStyle(from).direction === 'ltr') ? 1 : -1);
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.scrollIntoView({ block: 'nearest' });
}

const isArrow = (key: string) => key.startsWith('Arrow');

function inColumn(table: HTMLElement, from: HTMLElement, step: number): HTMLElement | undefined {
  const column = from.dataset.column;
  if (column === undefined) return undefined;
  const all = [...table.querySelectorAll<HTMLElement>(`[data-column="${column}"]`)];
  return all[all.indexOf(from) + step];
}

function inRow(from: HTMLElement, step: number): HTMLElement | undefined {
  const row = from.closest('[role=row]');
  const all = [...(row?.querySelectorAll<HTMLElement>('[data-column]') ?? [])];
  return all[all.indexOf(from) + step];
}
