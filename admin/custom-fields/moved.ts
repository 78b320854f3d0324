/** The list with one row put a place up or down. */
export function moved<T>(rows: readonly T[], place: number, by: -1 | 1): T[] {
  const result = [...rows];
  const [row] = result.splice(place, 1);
  return row === undefined ? result : [...result.slice(0, place + by), row, ...result.slice(place + by)];
}
