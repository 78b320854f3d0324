/** From and to, both included. */
export interface Window {
  from: Date;
  to: Date;
}

export interface DayWindows {
  today: Window;
  /** As much of yesterday as has passed of today. */
  yesterday: Window;
  week: Window;
  /** As much of the week before as has passed of this one. */
  lastWeek: Window;
}

const DAY_MS = 86_400_000;
const DAYS_A_WEEK = 7;

/** The day and the week (from Monday) that a moment lies in, by the clocks of a time zone, and those before them. */
export function dayWindows(now: Date, timeZone: string): DayWindows {
  const day = localDay(now, timeZone);
  const today = startOf(day, timeZone);
  const yesterday = startOf(day - 1, timeZone);
  // Day 0, 1 January 1970, was a Thursday.
  const sinceMonday = (((day + 3) % DAYS_A_WEEK) + DAYS_A_WEEK) % DAYS_A_WEEK;
  const week = startOf(day - sinceMonday, timeZone);
  const lastWeek = startOf(day - sinceMonday - DAYS_A_WEEK, timeZone);
  return {
    today: { from: today, to: now },
    yesterday: {
      from: yesterday,
      to: earlier(after(yesterday, now.getTime() - today.getTime()), before(today)),
    },
    week: { from: week, to: now },
    lastWeek: { from: lastWeek, to: earlier(after(lastWeek, now.getTime() - week.getTime()), before(week)) },
  };
}

const after = (from: Date, milliseconds: number): Date => new Date(from.getTime() + milliseconds);
const before = (edge: Date): Date => new Date(edge.getTime() - 1);
const earlier = (one: Date, other: Date): Date => (one < other ? one : other);

/** Number of the local calendar day, counted from 1970. */
function localDay(at: Date, timeZone: string): number {
  return Math.floor((at.getTime() + offsetMs(at, timeZone)) / DAY_MS);
}

/** The first moment of a local day. The offset is asked for twice, because clocks may change between the guesses. */
function startOf(day: number, timeZone: string): Date {
  const guess = new Date(day * DAY_MS - offsetMs(new Date(day * DAY_MS), timeZone));
  return new Date(day * DAY_MS - offsetMs(guess, timeZone));
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** How far local clocks are ahead of UTC. */
function offsetMs(at: Date, timeZone: string): number {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(timeZone, format);
  }
  const parts = new Map(format.formatToParts(at).map((part) => [part.type, Number(part.value)]));
  const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0;
  const local = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return local - Math.floor(at.getTime() / 1000) * 1000;
}
