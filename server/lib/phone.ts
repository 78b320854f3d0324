import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { foldDigits } from './text.js';

const maxDigits = 32;
const minQueryDigits = 3;

/**
 * The number in E.164 ("+79123456789") when the text can be understood as one, otherwise the digits as they were
 * typed, "" when there are none. Extensions are left off. Of several numbers in one text the first counts.
 * `defaultCountry` (two letters, of the shop) tells how to read numbers without an international prefix.
 */
export function normalizePhone(text: string, defaultCountry?: string): string {
  const folded = foldDigits(text);
  for (const candidate of [folded, ...folded.split(/[,;/\n]/)]) {
    const number = findNumber(candidate, defaultCountry);
    if (number) return number;
  }
  return digitsOf(withoutExtension(folded)).slice(0, maxDigits);
}

function findNumber(text: string, defaultCountry: string | undefined): string | undefined {
  const trimmed = text.trim();
  if (/^00[1-9\s(-]/.test(trimmed)) return parse(`+${trimmed.slice(2)}`) ?? parse(trimmed, defaultCountry);
  return parse(trimmed, defaultCountry) ?? parseWithoutPlus(trimmed);
}

function parse(text: string, country?: string): string | undefined {
  const known = country !== undefined && isSupportedCountry(country) ? country : undefined;
  const parsed = parsePhoneNumberFromString(text, known);
  // Possible, not valid: numbering plans grow faster than the library's tables.
  return parsed?.isPossible() ? parsed.number : undefined;
}

/** "79123456789": many systems keep the international number without its plus. Here only a valid one convinces. */
function parseWithoutPlus(text: string): string | undefined {
  const digits = digitsOf(withoutExtension(text));
  if (digits.length < 11 || digits.startsWith('0')) return undefined;
  const parsed = parsePhoneNumberFromString(`+${digits}`);
  return parsed?.isValid() ? parsed.number : undefined;
}

/** What the search index keeps of a stored phone; a query finds it by a prefix of any of these. */
export function phoneSearchTerms(phone: string): string[] {
  const digits = digitsOf(phone);
  if (!digits) return [];
  if (!phone.startsWith('+')) return unique([digits, ...withoutTrunkPrefix(digits)]);
  const national = parsePhoneNumberFromString(phone)?.nationalNumber;
  return unique(national ? [digits, national] : [digits]);
}

/**
 * Prefixes to look for when somebody types a phone or its beginning in any spelling: "8 (912) 345", "+7 912",
 * "0047 22", "0912...". Empty when the text is no phone or has fewer than three digits.
 */
export function phoneQueryTerms(text: string, defaultCountry?: string): string[] {
  const typed = withoutExtension(foldDigits(text))
    .replace(/^\s*(?:telephone|tel|phone|телефон|тел)[.:\s]*/iu, '')
    .trim();
  if (/\p{L}/u.test(typed)) return [];
  // "+49 (0) 30 ..." writes the trunk prefix for callers at home beside the country code.
  const digits = digitsOf(/^(?:\+|00)/.test(typed) ? typed.replace(/\(0\)/, '') : typed);
  if (digits.length < minQueryDigits || digits.length > maxDigits) return [];
  const whole = normalizePhone(typed, defaultCountry);
  const terms = [...prefixesOf(typed, digits), ...(whole.startsWith('+') ? phoneSearchTerms(whole) : [])];
  return unique(terms.filter((term) => term.length >= minQueryDigits));
}

function prefixesOf(typed: string, digits: string): string[] {
  if (typed.startsWith('+')) return [digits];
  if (digits.startsWith('00')) return [digits.slice(2)];
  return [digits, ...withoutTrunkPrefix(digits)];
}

/**
 * The digits without what is dialled before them at home: 0 nearly everywhere, 8 in Russia and Kazakhstan, 80 in
 * Belarus, 06 in Hungary; or before a foreign number: 011 in North America, 810 in Russia.
 */
function withoutTrunkPrefix(digits: string): string[] {
  const prefixes = ['00', '011', '810', '80', '06', '0', '8'];
  return prefixes
    .filter((prefix) => digits.startsWith(prefix))
    .map((prefix) => digits.slice(prefix.length))
    .filter((rest) => rest.length >= minQueryDigits);
}

function withoutExtension(text: string): string {
  return text.replace(/(\d[\s).,-]*)(?:ext|x|доб|вн|#|;).*$/isu, '$1');
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

function unique(terms: string[]): string[] {
  return [...new Set(terms)];
}
