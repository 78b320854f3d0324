import PDFDocument from 'pdfkit';
import { loadFont } from './fonts.js';
import type { Page } from './page-layout.js';
import type { PrintDocument } from './print-document.js';
import type { Style } from './styles.js';
import { page } from './styles.js';
import type { Mark, MeasureText } from './typesetter.js';

// Naming any feature makes pdfkit shape a run as a whole; without, it goes word by word from left to right.
const SHAPE_WHOLE_RUN: { features: PDFKit.Mixins.OpenTypeFeatures[] } = { features: ['rtla'] };
// The part of a line's height above the baseline, for a font whose letters take 0.76 and 0.24 of its size.
const BASELINE = 0.26;

export interface Sheet {
  measure: MeasureText;
  draw(pages: Page[]): Promise<Buffer>;
}

/** An empty PDF that measures text in its own fonts before it is drawn. */
export function createSheet(
  document: Pick<PrintDocument, 'title' | 'locale' | 'direction'>,
  createdAt: Date,
): Sheet {
  const pdf = new PDFDocument({
    autoFirstPage: false,
    size: [page.width, page.height],
    margin: 0,
    lang: document.locale,
    displayTitle: true,
    info: { Title: document.title, Creator: 'Kontor', Producer: 'Kontor', CreationDate: createdAt },
  });
  pdf.registerFont('regular', loadFont('regular'));
  pdf.registerFont('bold', loadFont('bold'));
  const measure: MeasureText = (text, style) => useStyle(pdf, style).widthOfString(text, SHAPE_WHOLE_RUN);
  const mirror = (x: number, width: number) => (document.direction === 'rtl' ? page.width - x - width : x);

  const drawMark = (mark: Mark) => {
    const left = mirror(mark.x, mark.width);
    if (mark.kind === 'rule') {
      pdf.rect(left, mark.y - mark.thickness / 2, mark.width, mark.thickness).fill(mark.color);
      return;
    }
    const isLeft = mark.align !== 'figures' && (mark.align === 'start') === (document.direction === 'ltr');
    let x = isLeft ? left : left + mark.width - mark.line.width;
    const middle = mark.y + mark.style.lineHeight / 2;
    for (const run of mark.line.runs) {
      // Not in the types: pdfkit would shape the run once more to find its width.
      const known = { textWidth: run.width, wordCount: 1 };
      useStyle(pdf, mark.style).fillColor(mark.style.color);
      pdf.text(run.text, x, middle + mark.style.size * (0.5 - BASELINE / 2), {
        ...SHAPE_WHOLE_RUN,
        lineBreak: false,
        baseline: 'alphabetic',
        ...known,
      });
      x += run.width;
    }
  };

  return {
    measure,
    draw: (pages) =>
      new Promise((resolve, reject) => {
        const chunks: Buffer[] = [];
        pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
        pdf.on('end', () => resolve(Buffer.concat(chunks)));
        pdf.on('error', reject);
        for (const marks of pages) {
          pdf.addPage();
          marks.forEach(drawMark);
        }
        pdf.end();
      }),
  };
}

function useStyle(pdf: PDFKit.PDFDocument, style: Style): PDFKit.PDFDocument {
  return pdf.font(style.weight).fontSize(style.size);
}
