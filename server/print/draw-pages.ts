import PDFDocument from 'pdfkit';
import type { Yield } from '../lib/yield-every.js';
import type { EmbeddedFont } from './embedded-font.js';
import { embedFont } from './embedded-font.js';
import type { Weight } from './fonts.js';
import type { Page } from './page-layout.js';
import type { PrintDocument } from './print-document.js';
import { page } from './styles.js';
import type { Direction } from './text-layout.js';
import type { PlacedLine } from './text-operators.js';
import { textOperators } from './text-operators.js';
import type { Mark, TextMark } from './typesetter.js';

// The part of a line's height above the baseline, for a font whose letters take 0.76 and 0.24 of its size.
const BASELINE = 0.26;

/** Draws the pages into a PDF; the same pages and `createdAt` give the same bytes. */
export async function drawPages(
  document: Pick<PrintDocument, 'title' | 'locale' | 'direction'>,
  pages: Page[],
  createdAt: Date,
  pause: Yield,
): Promise<Buffer> {
  const pdf = new PDFDocument({
    autoFirstPage: false,
    size: [page.width, page.height],
    margin: 0,
    lang: document.locale,
    displayTitle: true,
    info: { Title: document.title, Creator: 'Kontor', Producer: 'Kontor', CreationDate: createdAt },
  });
  const fonts = { regular: embedFont(pdf, 'regular'), bold: embedFont(pdf, 'bold') };
  const bytes = collect(pdf);
  for (const marks of pages) {
    pdf.addPage();
    drawMarks(pdf, marks, document.direction, fonts);
    await pause();
  }
  pdf.end();
  return bytes;
}

function drawMarks(
  pdf: PDFKit.PDFDocument,
  marks: Page,
  direction: Direction,
  fonts: Record<Weight, EmbeddedFont>,
): void {
  const leftOf = (mark: Mark) => (direction === 'rtl' ? page.width - mark.x - mark.width : mark.x);
  const placed: PlacedLine[] = [];
  for (const mark of marks) {
    if (mark.kind === 'rule')
      pdf.rect(leftOf(mark), mark.y - mark.thickness / 2, mark.width, mark.thickness).fill(mark.color);
    else placed.push(placeLine(mark, leftOf(mark), direction, fonts[mark.style.weight]));
  }
  for (const { font } of placed) pdf.page.fonts[font.id] ??= font.ref();
  // pdfkit counts from the top of the page; glyphs would stand on their heads.
  pdf.addContent(`q 1 0 0 -1 0 ${page.height} cm ${textOperators(placed)} Q`);
}

function placeLine(mark: TextMark, left: number, direction: Direction, font: EmbeddedFont): PlacedLine {
  const { line, style } = mark;
  const isLeft = mark.align !== 'figures' && (mark.align === 'start') === (direction === 'ltr');
  const baseline = mark.y + style.lineHeight / 2 + style.size * (0.5 - BASELINE / 2);
  const x = isLeft ? left : left + mark.width - line.width;
  return { line, font, size: style.size, color: rgb(style.color), x, y: page.height - baseline };
}

/** "#ff8000" as "1 0.502 0". */
function rgb(color: string): string {
  const shares = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  return shares.map((share) => String(Math.round(share * 1000) / 1000)).join(' ');
}

function collect(pdf: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
}
