import { startTransition, useEffect, useState } from 'react';

/** What may stand unfolded, in the order of the page, and how many rows that is. */
export interface Foldable {
  key: string;
  rows: number;
}

/** About what a window shows; each further step is as large as what stands already. */
const FIRST_ROWS = 90;

/**
 * Which of the open ones are drawn: those at the top at once, the others bit by bit and giving way to what is done
 * meanwhile. A thousand rows drawn in one go would keep the page from answering for most of a second.
 */
export function useDrawn(open: ReadonlySet<string>, foldables: readonly Foldable[]): ReadonlySet<string> {
  const [drawn, setDrawn] = useState(open);
  const isBehind = [...open].some((key) => !drawn.has(key)) || [...drawn].some((key) => !open.has(key));
  useEffect(() => {
    if (isBehind) startTransition(() => setDrawn((before) => nextDrawn(before, open, foldables)));
  }, [isBehind, drawn, open, foldables]);
  return drawn;
}

/** A step further: what is open no more goes at once, what is to come only as far as there is room in a step. */
export function nextDrawn(
  drawn: ReadonlySet<string>,
  open: ReadonlySet<string>,
  foldables: readonly Foldable[],
): ReadonlySet<string> {
  const rowsOf = new Map(foldables.map(({ key, rows }) => [key, rows]));
  const inOrder = [...rowsOf.keys()].filter((key) => open.has(key));
  // What is open but not on the page (a section that is folded, a row that a filter hides) costs nothing.
  const next = new Set([...open].filter((key) => drawn.has(key) || !rowsOf.has(key)));
  const standing = [...next].reduce((sum, key) => sum + (rowsOf.get(key) ?? 0), 0);
  const most = Math.max(FIRST_ROWS, standing);
  let rows = 0;
  for (const key of inOrder) {
    if (next.has(key)) continue;
    next.add(key);
    rows += rowsOf.get(key) ?? 0;
    if (rows >= most) break;
  }
  return next;
}
