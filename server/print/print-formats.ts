import { currencyDigits } from '../lib/currency.js';

export interface PrintFormats {
  /** With the sign or code of its currency. */
  money(amount: string, currency: string): string;
  /** The bare number, for columns whose currency is written once elsewhere. */
  amount(amount: string, currency: string): string;
  /** As `amount`, with up to four decimals where the price has them. */
  unitPrice(price: string, currency: string): string;
  quantity(value: number): string;
  /** With up to six decimals. */
  number(value: number): string;
  percent(value: number): string;
  date(instant: string): string;
  /** A day of the calendar, the same in every zone. */
  day(date: string): string;
  /** For tables. */
  mediumDate(instant: string): string;
}

/** Numbers and dates as the locale writes them: its own digits, separators and calendar. */
export function printFormats(tag: string, timeZone: string): PrintFormats {
  const decimals = new Map<string, Intl.NumberFormat>();
  const decimal = (name: string, options: () => Intl.NumberFormatOptions, text: string) => {
    if (!isDecimal(text))
      throw new RangeError(`"${text}" is not a decimal number and cannot be printed as an amount.`);
    // Making one costs more than a hundred uses of it.
    const format = decimals.get(name) ?? new Intl.NumberFormat(tag, options());
    decimals.set(name, format);
    // A string keeps all its digits; a number would round beyond the sixteenth.
    return format.format(text);
  };
  // Digits of the currency as they are stored, not as CLDR shortens them (it prints dinars of Iraq without fils).
  const digits = (currency: string, maximum = currencyDigits(currency)) => ({
    minimumFractionDigits: currencyDigits(currency),
    maximumFractionDigits: Math.max(maximum, currencyDigits(currency)),
  });
  const dates = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: knownTimeZone(timeZone) });
  const mediumDates = new Intl.DateTimeFormat(tag, {
    dateStyle: 'medium',
    timeZone: knownTimeZone(timeZone),
  });
  const quantities = new Intl.NumberFormat(tag, { maximumFractionDigits: 3 });
  const numbers = new Intl.NumberFormat(tag, { maximumFractionDigits: 6 });
  const days = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  const percents = new Intl.NumberFormat(tag, { style: 'unit', unit: 'percent', maximumFractionDigits: 2 });
  return {
    money: (amount, currency) =>
      decimal(`money ${currency}`, () => ({ style: 'currency', currency, ...digits(currency) }), amount),
    amount: (amount, currency) => decimal(`amount ${currency}`, () => digits(currency), amount),
    unitPrice: (price, currency) => decimal(`price ${currency}`, () => digits(currency, 4), price),
    quantity: (value) => quantities.format(value),
    number: (value) => numbers.format(value),
    percent: (value) => percents.format(value),
    date: (instant) => dates.format(new Date(instant)),
    day: (date) => days.format(new Date(date)),
    mediumDate: (instant) => mediumDates.format(new Date(instant)),
  };
}

function isDecimal(text: string): text is `${number}` {
  return /^-?\d+(\.\d+)?$/.test(text);
}

/** A zone that this build of Node does not know must not keep an invoice from being printed. */
function knownTimeZone(name: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}
