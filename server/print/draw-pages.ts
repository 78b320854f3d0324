import PDFDocument from 'pdfkit';
import type { Yield } from '../lib/yield-every.js';
import type { Weight } from './fonts.js';
import { openFont } from './fonts.js';
import type { Page } from './page-layout.js';
import type { PrintDocument } from './print-document.js';
import { page } from './styles.js';
import type { Direction } from './text-layout.js';
import type { TextMark } from './typesetter.js';

// Naming any feature makes pdfkit shape a run as a whole; without, it goes word by word from left to right.
const SHAPE_WHOLE_RUN: { features: PDFKit.Mixins.OpenTypeFeatures[] } = { features: ['rtla'] };
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
  for (const weight of ['regular', 'bold'] as const) registerFont(pdf, weight);
  const bytes = collect(pdf);
  for (const marks of pages) {
    pdf.addPage();
    drawMarks(pdf, marks, document.direction);
    await pause();
  }
  pdf.end();
  return bytes;
}

function drawMarks(pdf: PDFKit.PDFDocument, marks: Page, direction: Direction): void {
  for (const mark of marks) {
    const left = direction === 'rtl' ? page.width - mark.x - mark.width : mark.x;
    if (mark.kind === 'rule')
      pdf.rect(left, mark.y - mark.thickness / 2, mark.width, mark.thickness).fill(mark.color);
    else drawLine(pdf, mark, left, direction);
  }
}

function drawLine(pdf: PDFKit.PDFDocument, mark: TextMark, left: number, direction: Direction): void {
  const isLeft = mark.align !== 'figures' && (mark.align === 'start') === (direction === 'ltr');
  let x = isLeft ? left : left + mark.width - mark.line.width;
  const baseline = mark.y + mark.style.lineHeight / 2 + mark.style.size * (0.5 - BASELINE / 2);
  pdf.font(mark.style.weight).fontSize(mark.style.size).fillColor(mark.style.color);
  for (const run of mark.line.runs) {
    // Not in the types: pdfkit would otherwise add up the run once more to find its width.
    const known = { textWidth: run.width, wordCount: 1 };
    pdf.text(run.text, x, baseline, { ...SHAPE_WHOLE_RUN, lineBreak: false, baseline: 'alphabetic', ...known });
    x += run.width;
  }
}

function registerFont(pdf: PDFKit.PDFDocument, weight: Weight): void {
  const { source } = openFont(weight);
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- pdfkit takes an opened font too, its types do not say so
  pdf.registerFont(weight, source as unknown as Buffer);
}

function collect(pdf: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
}
