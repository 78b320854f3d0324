import { Zip } from 'fflate';
import { limitExceeded } from '../errors.js';
import { offsetInZone } from '../lib/zone-offset.js';
import type { ExportColumn } from './export-columns.js';
import type { ExportFile, Write } from './export-file.js';
import { contentTypes, rootRelations, styles, workbook, workbookRelations } from './xlsx-parts.js';
import { sheetEnd, sheetStart, xlsxCell, xlsxHead } from './xlsx-sheet.js';
import { ZipPart } from './zip-part.js';

/** Rows of a sheet of Excel, the head among them. */
const MOST_ROWS = 1_048_576;
/** Sizes in a ZIP are numbers of 32 bits: beyond these a new sheet begins, or the file ends. */
const LARGEST_SHEET = 3_000_000_000;
const LARGEST_FILE = 4_000_000_000;

/** A workbook with the rows in as many sheets as they need; no cell is ever a formula. */
export async function openXlsx(
  columns: readonly ExportColumn[],
  { timeZone, lang }: { timeZone: string; lang?: string | undefined },
  write: Write,
): Promise<ExportFile> {
  const offsetAt = offsetInZone(timeZone);
  const isRightToLeft = lang !== undefined && /^(ar|fa|he|ur)\b/i.test(lang);
  let waiting: Uint8Array[] = [];
  let failure: Error | null = null;
  let sent = 0;
  const zip = new Zip((error, chunk) => {
    failure ??= error;
    if (chunk) waiting.push(chunk);
  });
  const flush = async (): Promise<void> => {
    const chunks = waiting;
    waiting = [];
    if (failure) throw failure;
    for (const chunk of chunks) {
      sent += chunk.length;
      if (chunk.length) await write(chunk);
    }
    if (sent > LARGEST_FILE)
      throw limitExceeded('The workbook grew over 4 GB: export as CSV, or filter more.');
  };
  const add = async (name: string, text: string): Promise<ZipPart> => {
    const part = new ZipPart(name);
    zip.add(part);
    await part.push(text);
    return part;
  };

  let sheets = 0;
  let rows = 0;
  let sheet: ZipPart | undefined;
  const begin = async (): Promise<ZipPart> => {
    rows = 1;
    return add(
      `xl/worksheets/sheet${++sheets}.xml`,
      `${sheetStart(columns, isRightToLeft)}${xlsxHead(columns)}`,
    );
  };
  const finish = async (part: ZipPart): Promise<void> => {
    await part.push(sheetEnd(columns.length, rows));
    await part.end();
  };

  sheet = await begin();
  await flush();
  return {
    async add(given) {
      let text = '';
      for (const row of given) {
        if (rows >= MOST_ROWS || (sheet?.size ?? 0) > LARGEST_SHEET) {
          await sheet?.push(text);
          text = '';
          if (sheet) await finish(sheet);
          sheet = await begin();
        }
        rows++;
        text += `<row r="${rows}">${columns.map((column, index) => xlsxCell(row[index], column.kind, index, rows, offsetAt)).join('')}</row>`;
      }
      await sheet?.push(text);
      await flush();
    },
    async end() {
      if (sheet) await finish(sheet);
      const parts: [string, string][] = [
        ['xl/workbook.xml', workbook(sheets)],
        ['xl/_rels/workbook.xml.rels', workbookRelations(sheets)],
        ['xl/styles.xml', styles],
        ['_rels/.rels', rootRelations],
        ['[Content_Types].xml', contentTypes(sheets)],
      ];
      for (const [name, text] of parts) await (await add(name, text)).end();
      zip.end();
      await flush();
    },
  };
}
