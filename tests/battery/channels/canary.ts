import type { FieldMeta } from '../../../server/db/registry.js';
import { formatMoney, formatUnitPrice } from '../../../server/lib/money.js';
import { formatPercent } from '../../../server/lib/percent.js';
import { formatQuantity } from '../../../server/lib/quantity.js';

/** A value that stands in one field of the database and nowhere else, and how it may look when it leaves. */
export interface Canary {
  /** As the entity holds it. */
  stored: unknown;
  /** As a filter takes it. */
  shown: unknown;
  /** Texts that would give it away. */
  spellings: string[];
}

const LETTERS = 'bcdfghjklmnpqrstvwxz';

/** A word of twelve letters that no language has; one for each number. */
export function word(number: number): string {
  let rest = number * 7919 + 1_000_003;
  let text = '';
  for (let index = 0; index < 8; index++) {
    text += LETTERS[rest % LETTERS.length] ?? '';
    rest = Math.floor(rest / LETTERS.length) + index * 31;
  }
  return `vq${text}zk`;
}

const DAY_MS = 86_400_000;
/** Of columns too short for a word: signs of a script that nothing else here is written in. */
const FIRST_SIGN = 0xa000;

const ZONES = [
  'Pacific/Chatham',
  'Antarctica/Troll',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Marquesas',
];
const COUNTRIES = ['KI', 'TV', 'NR', 'PW', 'FM', 'MH', 'WS', 'TO', 'VU', 'SB', 'KM'];
const usual = new Set([
  'EUR',
  'USD',
  'NOK',
  'RUB',
  'GBP',
  'ALL',
  'TOP',
  'ARS',
  'CUP',
  'GEL',
  'MOP',
  'SOS',
  'TRY',
]);
const CURRENCIES = Intl.supportedValuesOf('currency').filter(
  (code) =>
    !usual.has(code) &&
    new Intl.NumberFormat('en', { style: 'currency', currency: code }).resolvedOptions()
      .maximumFractionDigits === 2,
);

const currencies = new Map<string, string>();

/** One currency for each field, and another for what the field held before. */
function currencyFor(key: string): string {
  const known = currencies.get(key) ?? CURRENCIES[currencies.size] ?? 'XTS';
  currencies.set(key, known);
  return known;
}

/** What a hidden flag, a choice or a small number looks like in an answer: its name beside its value. */
export const keyed = ({ name, path }: FieldMeta, value: unknown): string[] =>
  [...new Set([name, path.split('.').at(-1) ?? name])].map((key) => `"${key}":${JSON.stringify(value)}`);

/** The canary of a field that holds a value of its own; `number` is unlike for any two. Relations have keys instead. */
export function canaryOf(field: FieldMeta, number: number): Canary | undefined {
  const plain = (stored: unknown, ...spellings: string[]): Canary => ({ stored, shown: stored, spellings });
  switch (field.kind) {
    case 'string':
    case 'text':
      return textCanary(field, number);
    case 'textList': {
      const one = textCanary(field, number);
      return { stored: [one.stored], shown: one.shown, spellings: one.spellings };
    }
    case 'json':
      return plain({ [word(number)]: {} }, word(number));
    case 'int': {
      if (field.name === 'ordersCount') return plain(7, ...keyed(field, 7));
      const value = 1_300_000_000 + number * 10_139;
      return plain(value, String(value));
    }
    case 'bool': {
      // A canceled line is not printed.
      const value = field.name !== 'canceled';
      return plain(value, ...keyed(field, value));
    }
    case 'choice': {
      const value = field.choices?.at(-1) ?? '';
      return plain(value, ...keyed(field, value));
    }
    case 'date': {
      const day = new Date(Date.UTC(1951, 0, 1) + number * DAY_MS).toISOString().slice(0, 10);
      return plain(day, day);
    }
    case 'dateTime': {
      const time = new Date(Date.UTC(1981, 0, 1) + number * DAY_MS + 40_271_123);
      const iso = time.toISOString();
      return { stored: time, shown: iso, spellings: [iso.slice(0, 10), String(time.getTime())] };
    }
    case 'money': {
      const value = 500_000_037 + number * 1_000_303;
      const text = formatMoney(value, 'EUR');
      return { stored: value, shown: text, spellings: [text, String(value)] };
    }
    case 'unitPrice': {
      const value = 50_000_000_123 + number * 100_003_003;
      const text = formatUnitPrice(value, 'EUR');
      return { stored: value, shown: text, spellings: [text, String(value)] };
    }
    case 'quantity': {
      const value = 600_000_171 + number * 1_000_409;
      return {
        stored: value,
        shown: formatQuantity(value),
        spellings: [String(formatQuantity(value)), String(value)],
      };
    }
    case 'percent': {
      // The rules allow no more than a hundred.
      const value = 7 + number * 5;
      return { stored: value, shown: formatPercent(value), spellings: keyed(field, formatPercent(value)) };
    }
    default:
      return undefined;
  }
}

function textCanary(field: FieldMeta, number: number): Canary & { stored: string } {
  const made = (text: string, ...spellings: string[]) => ({
    stored: text,
    shown: text,
    spellings: spellings.length ? spellings : [text],
  });
  const sign = String.fromCodePoint(FIRST_SIGN + (number % 1100), FIRST_SIGN + ((number * 7) % 1100));
  if (/currency$/i.test(field.name))
    return made(currencyFor(`${field.resource}.${field.name} ${number > 1000}`));
  if (field.name === 'timeZone') return made(ZONES[(number + Number(number > 1000)) % ZONES.length] ?? 'UTC');
  if (/TimeFrom|TimeTo/.test(field.name)) {
    const time = `0${number % 10}:${String(10 + (number % 49))}`;
    return made(time, `"${time}"`);
  }
  if (field.name === 'countryIso') {
    const country = COUNTRIES[number % COUNTRIES.length] ?? 'KI';
    return made(country, ...keyed(field, country));
  }
  if (field.name === 'color') return made(`#${(0xc00000 + number * 257).toString(16)}`);
  if (field.search === 'phone') {
    const digits = `479${String(1_000_000 + number * 1_103).slice(0, 7)}`;
    return made(`+${digits}`, digits);
  }
  if (/email/i.test(field.name)) return made(`${word(number)}@canary.example`, word(number));
  return (field.maxLength ?? 255) < 12 ? made(sign) : made(word(number));
}
