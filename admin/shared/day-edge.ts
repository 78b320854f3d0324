/** The first or last moment of a local day, in UTC. An emptied box is no moment. */
export function edgeOfDay(day: string, edge: 'start' | 'end'): string | undefined {
  const time = new Date(`${day}T${edge === 'start' ? '00:00:00.000' : '23:59:59.999'}`);
  return day === '' || Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}

/** The local day of a moment, as a date box takes it. */
export function dayOf(moment: string): string {
  const time = new Date(moment);
  if (Number.isNaN(time.getTime())) return '';
  const two = (value: number) => String(value).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}
