export const dueNames = ['today', 'tomorrow', 'week'] as const;
export type DueName = (typeof dueNames)[number];

const END_OF_WORK = 18;
const MORNING = 10;

/** The moments that tasks are mostly due at, in the time of whoever gives them, as a date-time box takes them. */
export function dueChoice(name: DueName, now = new Date()): string {
  const at = (days: number, hour: number): string =>
    toBox(new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, hour));
  if (name === 'today') return now.getHours() < END_OF_WORK ? at(0, END_OF_WORK) : at(0, 23);
  return name === 'tomorrow' ? at(1, MORNING) : at(7, MORNING);
}

/** A local moment without its zone, to the minute. */
export function toBox(time: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}T${two(time.getHours())}:${two(time.getMinutes())}`;
}

/** What stands in a date-time box as a moment; an emptied box is none. */
export function momentOfBox(value: string): string | null {
  const time = new Date(value);
  return value === '' || Number.isNaN(time.getTime()) ? null : time.toISOString();
}
