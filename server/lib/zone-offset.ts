/** No zone has changed its offset between two quarters of an hour since clocks were set by law. */
const QUARTER_MS = 15 * 60_000;
const KEPT = 50_000;

/** How far the clocks of a zone are ahead of UTC at a moment, both in milliseconds. */
export function offsetInZone(timeZone: string): (moment: number) => number {
  if (timeZone === 'UTC') return () => 0;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const known = new Map<number, number>();
  return (moment) => {
    const quarter = Math.floor(moment / QUARTER_MS);
    const before = known.get(quarter);
    if (before !== undefined) return before;
    const at = quarter * QUARTER_MS;
    const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    const of = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
    const shown = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
    if (known.size >= KEPT) known.clear();
    known.set(quarter, shown - at);
    return shown - at;
  };
}
