/**
 * Spreadsheets take a cell of a CSV that begins like this for a formula, whatever quotes stand around it; those for
 * East Asia know the wide signs too. Blanks before it do not help.
 */
const FORMULA = /^'*\s*[=+\-@\t\r\n＝＋－＠]/u;
/** White space of these kinds begins a formula by itself. */
const BLANK_FORMULA = /^'*[\t\r\n]/;
/** A telephone or a number: whatever a spreadsheet makes of digits, it runs nothing. */
const DIGITS = /^[+-]?[\d .()-]+$/;

/**
 * The text with an apostrophe before it when a spreadsheet would take it for a formula. Apostrophes that stand before
 * such a text already count too, so that `unguardFormula` gives back exactly what was there.
 */
export function guardFormula(text: string): string {
  return isGuarded(text) ? `'${text}` : text;
}

export function unguardFormula(text: string): string {
  return text.startsWith("'") && isGuarded(text.slice(1)) ? text.slice(1) : text;
}

function isGuarded(text: string): boolean {
  if (BLANK_FORMULA.test(text)) return true;
  return FORMULA.test(text) && !(DIGITS.test(text.trimStart()) && /\d/.test(text));
}
