/**
 * Decimal numbers kept as integers: 12.5 with two digits is 1250. Text and number are turned into that integer
 * without passing through a binary fraction.
 */

/** The largest magnitude of such an integer: 90 trillion euros in cents, still exact in a JavaScript number. */
export const maxScaled = 9_000_000_000_000_000;

const plainDecimal = /^(-?)(\d+)(?:\.(\d+))?$/;
const powers = [1, 10, 100, 1_000, 10_000];

/** Reads "-12.5" as an integer of `digits` decimals; `what` opens the message when it cannot ("The quantity"). */
export function parseDecimal(text: string, digits: number, what: string): number {
  const match = plainDecimal.exec(text);
  if (!match) throw new RangeError(`${what} "${shorten(text)}" ${explain(text)}`);
  const [, sign, whole = '', fraction = ''] = match;
  const kept = fraction.slice(0, digits).padEnd(digits, '0');
  if (/[1-9]/.test(fraction.slice(digits))) {
    throw new RangeError(`${what} "${shorten(text)}" has more than ${digits} decimals.`);
  }
  const scaled = Number(whole) * powerOfTen(digits) + Number(kept);
  if (scaled > maxScaled)
    throw new RangeError(`${what} "${shorten(text)}" is too large: ${limitText(digits)}`);
  // Not `-scaled` alone: "-0" must not become the negative zero, which compares and prints in surprising ways.
  return sign && scaled ? -scaled : scaled;
}

function explain(text: string): string {
  if (text.trim() === '') return 'is empty: write a number like 12.5.';
  if (/^-?[\d ]*,[\d ,]*$/.test(text))
    return 'has a comma: the decimal separator is a point, without thousands separators.';
  if (/^-?[\d.]+e[-+]?\d+$/i.test(text)) return 'is in exponent notation: write all digits.';
  return 'is not a decimal number: only digits, one point and a leading minus are allowed.';
}

function limitText(digits: number): string {
  return `the limit is ${formatDecimal(maxScaled, digits, 0)} either way.`;
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}...` : text;
}

/** Reads a JavaScript number or decimal text; 0.1 + 0.2 is refused rather than rounded in silence. */
export function parseNumber(value: number | string, digits: number, what: string): number {
  if (typeof value === 'string') return parseDecimal(value, digits, what);
  if (Number.isFinite(value)) {
    const scaled = Math.round(value * powerOfTen(digits));
    if (Math.abs(scaled) > maxScaled)
      throw new RangeError(`${what} ${value} is too large: ${limitText(digits)}`);
    if (toNumber(scaled, digits) === value) return scaled || 0;
  }
  throw new RangeError(`${what} ${value} is not a number with at most ${digits} decimals.`);
}

/** The JavaScript number nearest to the integer's value, which prints as the decimal itself. */
export function toNumber(scaled: number, digits: number): number {
  return scaled / powerOfTen(digits);
}

/** Writes the integer with `digits` decimals, dropping trailing zeros down to `minDigits`. */
export function formatDecimal(scaled: number, digits: number, minDigits: number = digits): string {
  if (!Number.isSafeInteger(scaled)) {
    throw new RangeError(
      `${scaled} is not a safe integer, so it cannot be an amount: it was computed with fractions.`,
    );
  }
  if (digits === 0) return String(scaled);
  const text = String(Math.abs(scaled)).padStart(digits + 1, '0');
  const point = text.length - digits;
  let end = text.length;
  while (end > point + minDigits && text.charCodeAt(end - 1) === 48) end -= 1;
  const sign = scaled < 0 ? '-' : '';
  return end === point
    ? sign + text.slice(0, point)
    : `${sign}${text.slice(0, point)}.${text.slice(point, end)}`;
}

function powerOfTen(digits: number): number {
  return powers[digits] ?? 10 ** digits;
}
