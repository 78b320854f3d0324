import { offsetInZone } from '../lib/zone-offset.js';
import { cellText, isFreeText } from './cell.js';
import type { ExportColumn } from './export-columns.js';
import type { ExportFile, Write } from './export-file.js';
import { guardFormula } from './formula-guard.js';

/** RFC 4180: commas, quotes where they are needed, CR and LF behind each row; UTF-8. */
export async function openCsv(
  columns: readonly ExportColumn[],
  { timeZone, bom }: { timeZone: string; bom: boolean },
  write: Write,
): Promise<ExportFile> {
  const moment = momentIn(timeZone);
  const writers = columns.map(({ kind }) => {
    if (kind === 'dateTime')
      return (value: unknown) => (typeof value === 'string' ? moment(value) : cellText(value, kind));
    // Numbers are ours: a minus before one is no formula.
    return isFreeText(kind)
      ? (value: unknown) => guardFormula(cellText(value, kind))
      : (value: unknown) => cellText(value, kind);
  });
  const send = (lines: string[]): Promise<void> => write(Buffer.from(lines.join('')));
  await send([bom ? '\ufeff' : '', lineOf(columns.map(({ head }) => guardFormula(head)))]);
  return {
    add: (rows) => send(rows.map((row) => lineOf(writers.map((text, index) => text(row[index]))))),
    end: async () => undefined,
  };
}

function lineOf(cells: string[]): string {
  const line = cells.map(quoted).join(',');
  // A line with nothing on it is no row to most readers.
  return `${line === '' ? '""' : line}\r\n`;
}

const quoted = (text: string): string =>
  /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** ISO 8601 with the offset of the zone, as an import reads it back. */
function momentIn(timeZone: string): (iso: string) => string {
  if (timeZone === 'UTC') return (iso) => iso;
  const offsetAt = offsetInZone(timeZone);
  return (iso) => {
    const at = Date.parse(iso);
    const offset = offsetAt(at);
    const minutes = Math.round(Math.abs(offset) / 60_000);
    const sign = offset < 0 ? '-' : '+';
    const two = (number: number): string => String(number).padStart(2, '0');
    const local = new Date(at + offset).toISOString().slice(0, -1);
    return `${local}${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  };
}
