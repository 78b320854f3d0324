import type { Direction } from './text-layout.js';

export const printLanguages = ['en', 'ru', 'nb', 'ar', 'fa'] as const;
export type PrintLanguage = (typeof printLanguages)[number];

export interface PrintLocale {
  /** The tag given to Intl. */
  tag: string;
  language: PrintLanguage;
  direction: Direction;
}

// Norwegian arrives under three codes; the labels are Bokmål.
const aliases: Record<string, PrintLanguage> = { no: 'nb', nn: 'nb' };

/** What a language tag means on paper; a language without labels prints in English throughout. */
export function printLocale(tag: string): PrintLocale {
  const known = Intl.NumberFormat.supportedLocalesOf(isWellFormed(tag) ? [tag] : [])[0] ?? 'en';
  const base = new Intl.Locale(known).language;
  const language = printLanguages.find((each) => each === (aliases[base] ?? base));
  if (!language) return { tag: 'en', language: 'en', direction: 'ltr' };
  return { tag: known, language, direction: language === 'ar' || language === 'fa' ? 'rtl' : 'ltr' };
}

function isWellFormed(tag: string): boolean {
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag) && !/-[a-z0-9]-|-[a-z0-9]$/i.test(tag);
}
