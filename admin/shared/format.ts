/** Amounts stay the decimal strings that the server gave: no float ever holds money. */
type Decimal = `${number}`;

export function isDecimal(value: unknown): value is Decimal {
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value);
}

/** `1234.50` and `EUR` as the language writes money; without a currency, as a number with its decimals. */
export function formatMoney(locale: string, amount: string, currency?: string | null): string {
  if (!isDecimal(amount)) return amount;
  const decimals = amount.split('.')[1]?.length ?? 0;
  if (!currency || !isCurrency(currency)) {
    return new Intl.NumberFormat(locale, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    }).format(amount);
  }
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  const usual = format.resolvedOptions().maximumFractionDigits ?? 2;
  if (decimals <= usual) return format.format(amount);
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    maximumFractionDigits: decimals,
  }).format(amount);
}

export function formatNumber(locale: string, value: number | string, maximumFractionDigits = 3): string {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits });
  if (typeof value === 'number') return format.format(value);
  return isDecimal(value) ? format.format(value) : value;
}

/** 12.5 is "12.5 %", as the language writes it. */
export function formatPercent(locale: string, value: number): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit: 'percent', maximumFractionDigits: 2 }).format(
    value,
  );
}

/** A day without a time is the same day everywhere; it is not moved between time zones. */
export function formatDate(locale: string, value: string): string {
  const date = new Date(/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T00:00:00Z` : value);
  if (Number.isNaN(date.getTime())) return value;
  const timeZone = value.length === 10 ? 'UTC' : undefined;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone }).format(date);
}

export function formatDateTime(locale: string, value: string): string {
  const date = new Date(value);
  if (Number.isNaN(date.getTime())) return value;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(date);
}

/** The change from one figure to another in per cent; undefined where there is nothing to compare with. */
export function growthPercent(now: string | number, before: string | number): number | undefined {
  const from = Number(before);
  if (!Number.isFinite(from) || from === 0) return undefined;
  return Math.round(((Number(now) - from) / Math.abs(from)) * 1000) / 10;
}

const byteUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];

/** The size of a file as people say it: 1.4 MB. */
export function formatBytes(locale: string, bytes: number): string {
  const step = Math.min(byteUnits.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: byteUnits[step],
    maximumFractionDigits: step === 0 ? 0 : 1,
  }).format(bytes / 1000 ** step);
}

function isCurrency(code: string): boolean {
  return /^[A-Z]{3}$/.test(code);
}
