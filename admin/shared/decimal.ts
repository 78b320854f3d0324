/** A decimal number as whole units of its last place: 12.5 is { units: 125n, scale: 1 }. */
interface Exact {
  units: bigint;
  scale: number;
}

/** What a person types as an amount, in any digits and with either separator, as the server's decimal string. */
export function parseDecimal(text: string): string | undefined {
  const plain = text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\s\u00a0\u202f'’٬]/g, '')
    .replace(/[,٫]/g, '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? plain : undefined;
}

/** The exact sum of decimal strings; places are kept as the longest has them. */
export function addDecimals(values: string[]): string {
  const exact = values.map(read);
  const scale = Math.max(0, ...exact.map((value) => value.scale));
  const units = exact.reduce((sum, value) => sum + value.units * 10n ** BigInt(scale - value.scale), 0n);
  return write({ units, scale });
}

export function subtractDecimals(from: string, amount: string): string {
  return addDecimals([from, amount.startsWith('-') ? amount.slice(1) : `-${amount}`]);
}

export function isPositive(value: string): boolean {
  return read(value).units > 0n;
}

function read(value: string): Exact {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value);
  if (!match) return { units: 0n, scale: 0 };
  const [, sign, whole = '0', decimals = ''] = match;
  const units = BigInt(whole + decimals);
  return { units: sign === '-' ? -units : units, scale: decimals.length };
}

function write({ units, scale }: Exact): string {
  const sign = units < 0n ? '-' : '';
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  return scale === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
