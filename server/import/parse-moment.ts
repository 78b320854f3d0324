import { offsetInZone } from '../lib/zone-offset.js';

/** Reads a moment as written in a file; without an offset of its own it is the local time of `timeZone`. */
export type ParseMoment = (text: string) => Date;

const ISO =
  /^(?<YYYY>\d{4})-(?<MM>\d\d)-(?<DD>\d\d)(?:[T ](?<hh>\d\d):(?<mm>\d\d)(?::(?<ss>\d\d)(?:\.(?<SSS>\d{1,9}))?)?)?(?<zone>Z|[+-]\d\d:?\d\d)?$/;
const PARTS: Record<string, string> = {
  YYYY: '(?<YYYY>\\d{4})',
  YY: '(?<YY>\\d\\d)',
  MM: '(?<MM>\\d\\d)',
  DD: '(?<DD>\\d\\d)',
  M: '(?<MM>\\d\\d?)',
  D: '(?<DD>\\d\\d?)',
  hh: '(?<hh>\\d\\d)',
  h: '(?<hh>\\d\\d?)',
  mm: '(?<mm>\\d\\d)',
  ss: '(?<ss>\\d\\d)',
  SSS: '(?<SSS>\\d{1,9})',
};

/** `format` is made of YYYY YY MM DD M D hh h mm ss SSS; without one it is ISO 8601, with a blank for the T too. */
export function momentParser(format: string | undefined, timeZone: string): ParseMoment {
  const pattern = format === undefined ? ISO : patternOf(format);
  const offsetOf = zoneOffset(timeZone);
  return (text) => {
    const found = pattern.exec(text)?.groups;
    if (!found)
      throw new RangeError(`"${text.slice(0, 40)}" is not a time as ${format ?? '2026-11-22 14:30:00'}.`);
    const year = found['YYYY'] ? Number(found['YYYY']) : 2000 + Number(found['YY'] ?? 0);
    const [month, day] = [Number(found['MM'] ?? 1), Number(found['DD'] ?? 1)];
    const milliseconds = Number((found['SSS'] ?? '').padEnd(3, '0').slice(0, 3));
    const local = Date.UTC(
      year,
      month - 1,
      day,
      Number(found['hh'] ?? 0),
      Number(found['mm'] ?? 0),
      Number(found['ss'] ?? 0),
      milliseconds,
    );
    const check = new Date(local);
    if (check.getUTCMonth() !== month - 1 || check.getUTCDate() !== day || Number(found['hh'] ?? 0) > 23) {
      throw new RangeError(`"${text.slice(0, 40)}" is not a time of the calendar.`);
    }
    return new Date(local - (found['zone'] ? writtenOffset(found['zone']) : offsetOf(local)));
  };
}

function patternOf(format: string): RegExp {
  const pattern = format.replace(
    /YYYY|YY|MM|DD|M|D|hh|h|mm|ss|SSS|[.*+?^${}()|[\]\\/]/g,
    (part) => PARTS[part] ?? `\\${part}`,
  );
  return new RegExp(`^${pattern}$`);
}

function writtenOffset(zone: string): number {
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000;
}

/** How far local time of a zone is ahead of UTC; in the hour that summer time doubles, the first of the two. */
function zoneOffset(timeZone: string): (local: number) => number {
  if (timeZone === 'UTC') return () => 0;
  const offsetAt = offsetInZone(timeZone);
  return (local) => {
    const first = local - offsetAt(local - offsetAt(local));
    const before = local - offsetAt(first - 3 * 3_600_000);
    return local - (before < first && before + offsetAt(before) === local ? before : first);
  };
}
