import { cellText, isFreeText, type CellKind } from './cell.js';
import type { ExportColumn } from './export-columns.js';
import { guardFormula } from './formula-guard.js';
import { STYLE } from './xlsx-parts.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const WIDTH: Partial<Record<CellKind, number>> = { number: 10, decimal: 14, bool: 8, date: 12, dateTime: 18 };
const USUAL_WIDTH = 22;
/** Excel takes no longer text, and 15 digits of a number. */
const LONGEST_TEXT = 32_767;
const MOST_DIGITS = 15;

export function sheetStart(columns: readonly ExportColumn[], isRightToLeft: boolean): string {
  const widths = columns.map(
    ({ kind }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${WIDTH[kind] ?? USUAL_WIDTH}" customWidth="1"/>`,
  );
  // The head stays where it is when the rows are scrolled.
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"${isRightToLeft ? ' rightToLeft="1"' : ''}>` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${widths.join('')}</cols><sheetData>`
  );
}

export const sheetEnd = (columns: number, rows: number): string =>
  `</sheetData><autoFilter ref="A1:${letters(columns - 1)}${rows}"/></worksheet>`;

export const xlsxHead = (columns: readonly ExportColumn[]): string =>
  `<row r="1">${columns.map(({ head }, index) => textCell(`${letters(index)}1`, head, STYLE.head)).join('')}</row>`;

/** A number, a date or a flag where the value is one, else text; never a formula. */
export function xlsxCell(
  value: unknown,
  kind: CellKind,
  column: number,
  row: number,
  offsetAt: (moment: number) => number,
): string {
  if (value === null || value === undefined || value === '') return '';
  const place = `${letters(column)}${row}`;
  const text = cellText(value, kind);
  if (typeof value === 'boolean') return `<c r="${place}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if ((kind === 'number' || kind === 'decimal') && isNumber(text))
    return numberCell(place, text, /\.\d\d$/.test(text) ? STYLE.twoDecimals : STYLE.plain);
  if (kind === 'date' || kind === 'dateTime') {
    const moment = Date.parse(text);
    const day = dayNumber(kind === 'date' ? moment : moment + offsetAt(moment));
    // Excel counts the days from 1900, and those of its first two months wrongly.
    if (day >= 61) return numberCell(place, String(day), kind === 'date' ? STYLE.date : STYLE.dateTime);
  }
  const isRisky = isFreeText(kind) && guardFormula(text) !== text;
  return textCell(place, text, isRisky ? STYLE.guarded : STYLE.plain);
}

const DAY_MS = 86_400_000;
const DAYS_TO_1970 = 25_569;

const dayNumber = (moment: number): number =>
  Math.round((moment / DAY_MS + DAYS_TO_1970) * 100_000_000) / 100_000_000;

const isNumber = (text: string): boolean =>
  /^-?\d+(\.\d+)?$/.test(text) && text.replace(/\D/g, '').length <= MOST_DIGITS;

const numberCell = (place: string, number: string, style: number): string =>
  `<c r="${place}"${style ? ` s="${style}"` : ''}><v>${number}</v></c>`;

function textCell(place: string, text: string, style: number): string {
  const shown = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
  return `<c r="${place}" t="inlineStr"${style ? ` s="${style}"` : ''}><is><t xml:space="preserve">${escaped(shown)}</t></is></c>`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };
// What XML has no place for, halves of characters among it.
const UNWRITABLE =
  // eslint-disable-next-line no-control-regex -- these are what must not get into the file
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const escaped = (text: string): string =>
  text
    .replace(/[&<>\r]/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(UNWRITABLE, '\ufffd')
    // Excel reads _x0041_ as a character by its number: written so, it is what it was.
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

const known: string[] = [];

/** A, B, ... Z, AA, AB ... */
function letters(column: number): string {
  const before = known[column];
  if (before !== undefined) return before;
  let text = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  known[column] = text;
  return text;
}
