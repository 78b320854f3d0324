/**
 * Digits after the point for each currency of ISO 4217 whose minor unit is not a hundredth. Source: ISO 4217 list one
 * (the agency's "Table A.1", column "Minor unit").
 *
 * The table is complete instead of a patch on Intl, because stored amounts are counted in these units: Intl takes its
 * digits from CLDR, CLDR changes them with the habits of a country, and an upgrade of Node would then silently turn
 * 10.00 into 1000. CLDR differs from ISO today for AFN, ALL, COP, HUF, IDR, IQD (CLDR 0, ISO 3), IRR, KPW, LAK, LBP,
 * MGA, MMK, PKR, SLL, SOS, SYP and YER (CLDR 0, ISO 2); bank statements and payment services of those countries
 * speak ISO's digits, and so do we.
 */
const digitsOtherThanTwo: ReadonlyMap<string, number> = new Map([
  ...entries(0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'),
  ...entries(3, 'BHD IQD JOD KWD LYD OMR TND'),
  ...entries(4, 'CLF UYW'),
]);

function entries(digits: number, codes: string): [string, number][] {
  return codes.split(' ').map((code) => [code, digits]);
}

const known: ReadonlySet<string> = new Set([
  ...Intl.supportedValuesOf('currency'),
  ...digitsOtherThanTwo.keys(),
]);

/** Whether this is a currency a new record may use. Codes are upper case. */
export function isCurrency(code: string): boolean {
  return known.has(code);
}

const shape = /^[A-Z]{3}$/;

/**
 * Digits after the point in an amount of this currency.
 * Any code of three capitals is answered, so that records in a currency that has been withdrawn stay readable;
 * check inputs with isCurrency.
 */
export function currencyDigits(code: string): number {
  const digits = digitsOtherThanTwo.get(code);
  if (digits !== undefined) return digits;
  if (known.has(code) || shape.test(code)) return 2;
  throw new RangeError(
    `"${code.slice(0, 20)}" is not a currency code: use three capital letters of ISO 4217, like EUR.`,
  );
}
