/** How many of `count` tiles stand in a row of at most `most`, so that the last row is about as full as the others. */
export function balancedColumns(count: number, most: number): number {
  const rows = Math.max(1, Math.ceil(count / most));
  return Math.max(1, Math.ceil(count / rows));
}
