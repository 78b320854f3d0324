/** Those for East Asia know the wide signs too. */
const SIGN = '[=+\\-@＝＋－＠]';
/** Spreadsheets take such a cell of a CSV for a formula, whatever quotes stand around it. Blanks before it do not help. */
const FORMULA = new RegExp(`^'*\\s*${SIGN}`, 'u');
/** White space of these kinds begins a formula by itself. */
const BLANK_FORMULA = /^'*[\t\r\n]/;
/** Telephones and numbers: whatever a spreadsheet makes of digits, it runs nothing. */
const DIGITS = /^[+-]?[\d .();+-]+$/;
/** Where a spreadsheet that is set to another language than the file's comma cuts a cell in two. */
const CUTS = /([;\t\r\n])/;

/**
 * The text with an apostrophe wherever a spreadsheet would find the beginning of a formula. Apostrophes that stand there
 * already count too, so that `unguardFormula` gives back exactly what was there.
 */
export function guardFormula(text: string): string {
  const guarded = behindCuts(text, (part) => (isFormula(part) ? `'${part}` : part));
  return isRisky(guarded) ? `'${guarded}` : guarded;
}

export function unguardFormula(text: string): string {
  const inner = text.startsWith("'") && isRisky(text.slice(1)) ? text.slice(1) : text;
  return behindCuts(inner, (part) =>
    part.startsWith("'") && isFormula(part.slice(1)) ? part.slice(1) : part,
  );
}

function behindCuts(text: string, change: (part: string) => string): string {
  if (!CUTS.test(text)) return text;
  return text
    .split(CUTS)
    .map((part, index) => (index > 0 && index % 2 === 0 ? change(part) : part))
    .join('');
}

const isRisky = (text: string): boolean => BLANK_FORMULA.test(text) || isFormula(text);

const isFormula = (text: string): boolean =>
  FORMULA.test(text) && !(DIGITS.test(text.trimStart()) && /\d/.test(text));
