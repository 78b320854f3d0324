import type { EmbeddedFont } from './embedded-font.js';
import type { TextLine } from './text-layout.js';

/** A line of text where it stands: from `x`, with its baseline at `y`, counted from the lower left corner of the page. */
export interface PlacedLine {
  line: TextLine;
  font: EmbeddedFont;
  size: number;
  /** Of the PDF operator `rg`: three shares between 0 and 1. */
  color: string;
  x: number;
  y: number;
}

/**
 * What a PDF page says to show lines of text. pdfkit's own `text` writes eight operators for each run and lays it out
 * twice; this is the greater part of the time of a long document.
 */
export function textOperators(lines: PlacedLine[]): string {
  let color = '';
  const operators = lines.map((placed) => {
    const setColor = placed.color === color ? '' : `${placed.color} rg `;
    color = placed.color;
    const start = `/${placed.font.id} ${placed.size} Tf 1 0 0 1 ${number(placed.x)} ${number(placed.y)} Tm`;
    return `${setColor}${start} ${placed.line.runs.map((run) => showRun(run.text, placed)).join(' ')}`;
  });
  return `BT ${operators.join('\n')} ET`;
}

/** Glyphs in hexadecimal, with what to move by between them; a mark that stands higher or lower is raised by itself. */
function showRun(text: string, { font, size }: PlacedLine): string {
  const [glyphs, positions] = font.encode(text, []);
  const operators: string[] = [];
  let shown = '';
  let hex = '';
  const move = (thousandths: number) => {
    if (thousandths === 0) return;
    shown += `${hex && `<${hex}>`}${number(-thousandths)}`;
    hex = '';
  };
  const flush = () => {
    if (hex || shown) operators.push(`[${shown}${hex && `<${hex}>`}] TJ`);
    shown = '';
    hex = '';
  };
  positions.forEach(({ xAdvance, advanceWidth, xOffset, yOffset }, index) => {
    if (yOffset !== 0) {
      flush();
      operators.push(`${number((yOffset * size) / 1000)} Ts`);
    }
    move(xOffset);
    hex += glyphs[index] ?? '';
    move(xAdvance - advanceWidth - xOffset);
    if (yOffset === 0) return;
    flush();
    operators.push('0 Ts');
  });
  flush();
  return operators.join(' ');
}

function number(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
