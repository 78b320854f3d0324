import type { ColumnsBlock, Paragraph, TotalsBlock, TotalsRow } from './print-document.js';
import { line, page } from './styles.js';
import { splitCells } from './table-layout.js';
import type { Mark, Piece, Typesetter } from './typesetter.js';
import { heightOf, stackLines } from './typesetter.js';

/** Columns of text side by side; one piece, or several when they are higher than a page. */
export function layoutColumns(
  block: ColumnsBlock,
  width: number,
  maxHeight: number,
  typesetter: Typesetter,
): Piece[] {
  const shares = block.columns.reduce((sum, column) => sum + column.share, 0);
  const available = width - page.gap * (block.columns.length - 1);
  let x = 0;
  const columns = block.columns.map(({ share, align = 'start', paragraphs }) => {
    const box = { x, align, width: (available * share) / shares };
    x += box.width + page.gap;
    return { box, lines: typesetter.set(paragraphs, box.width) };
  });
  const top = block.ruled ? 12 : 0;
  const parts = splitCells(
    columns.map(({ lines }) => lines),
    maxHeight - top,
  );
  return parts.map((part, index) => {
    const y = index === 0 ? top : 0;
    const marks: Mark[] =
      y > 0 ? [{ kind: 'rule', x: 0, y: 0, width, thickness: line.thin, color: line.color }] : [];
    columns.forEach(({ box }, at) => marks.push(...stackLines(part[at] ?? [], { ...box, y })));
    return { height: y + Math.max(0, ...part.map(heightOf)), marks };
  });
}

/** Labels and sums at the end side, what stands beside them at the start side. */
export function layoutTotals(block: TotalsBlock, width: number, typesetter: Typesetter): Piece {
  const totalsWidth = width * page.totalsShare;
  const totalsX = width - totalsWidth;
  const beside = typesetter.set(block.beside, totalsX - page.gap);
  const marks = stackLines(beside, { x: 0, y: 0, width: totalsX - page.gap, align: 'start' });
  const valueOf = ({ value, style = 'body' }: TotalsRow): Paragraph => ({
    text: value,
    style,
    direction: typesetter.direction,
  });
  const longest = Math.max(0, ...block.rows.map((row) => typesetter.widthOf(valueOf(row))));
  const valueWidth = Math.min(longest + 0.1, totalsWidth * 0.6);
  const labelWidth = totalsWidth - valueWidth - 12;
  let y = 0;
  block.rows.forEach((row, index) => {
    const { label, style = 'body' } = row;
    const labels = typesetter.set([{ text: label, style }], labelWidth);
    const values = typesetter.set([valueOf(row)], valueWidth);
    if (style === 'grand') {
      y += index > 0 ? 5 : 0;
      marks.push({
        kind: 'rule',
        x: totalsX,
        y,
        width: totalsWidth,
        thickness: line.thick,
        color: line.strong,
      });
      y += 6;
    }
    marks.push(...stackLines(labels, { x: totalsX, y, width: labelWidth, align: 'start' }));
    marks.push(...stackLines(values, { x: width - valueWidth, y, width: valueWidth, align: 'figures' }));
    y += Math.max(heightOf(labels), heightOf(values)) + 3;
  });
  return { height: Math.max(y, heightOf(beside)), marks };
}
