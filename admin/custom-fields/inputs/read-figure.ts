import { parseDecimal } from '../../shared/decimal';

/** What was typed into a box for a figure, as the input takes it; a text that is none stays a text. */
export function readFigure(kind: string, text: string): unknown {
  if (text.trim() === '') return null;
  const plain = parseDecimal(text);
  if (plain === undefined) return text;
  // Money never becomes a float.
  if (kind === 'MONEY') return plain;
  const number = Number(plain);
  return kind === 'WHOLE_NUMBER' && !Number.isSafeInteger(number) ? text : number;
}

/** Whether a value is empty or fits its kind. */
export function isFigure(kind: string, value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  if (kind === 'MONEY') return typeof value === 'string' && parseDecimal(value) !== undefined;
  return typeof value === 'number';
}
