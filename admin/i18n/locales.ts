import type { Messages } from './messages';

/** A language of the panel. `intl` is what numbers and dates are written by. */
export interface Language {
  locale: string;
  name: string;
  direction: 'ltr' | 'rtl';
  intl: string;
  load: () => Promise<Messages>;
}

export const languages: Language[] = [
  {
    locale: 'en',
    name: 'English',
    direction: 'ltr',
    intl: 'en-GB',
    load: async () => (await import('./en/en')).en,
  },
  {
    locale: 'ru',
    name: 'Русский',
    direction: 'ltr',
    intl: 'ru-RU',
    load: async () => (await import('./ru/ru')).ru,
  },
  {
    locale: 'nb',
    name: 'Norsk bokmål',
    direction: 'ltr',
    intl: 'nb-NO',
    load: async () => (await import('./nb/nb')).nb,
  },
  {
    locale: 'ar',
    name: 'العربية',
    direction: 'rtl',
    intl: 'ar',
    load: async () => (await import('./ar/ar')).ar,
  },
  {
    locale: 'fa',
    name: 'فارسی',
    direction: 'rtl',
    intl: 'fa-IR',
    load: async () => (await import('./fa/fa')).fa,
  },
];

/** The language with this code; English when there is none, as in a store written by another release. */
export function findLanguage(locale: string | null | undefined): Language {
  const [english] = languages;
  const found = languages.find((language) => language.locale === locale) ?? english;
  if (!found) throw new Error('The panel has no languages: languages in locales.ts is empty.');
  return found;
}

/** The first of the browser's languages that the panel speaks. Norwegian hides behind `no`, `nb` and `nn`. */
export function preferredLocale(wanted: readonly string[]): string {
  const codes = wanted.map((tag) => tag.toLowerCase().split('-')[0] ?? '');
  const known = codes.map((code) => (code === 'no' || code === 'nn' ? 'nb' : code));
  return findLanguage(known.find((code) => languages.some((language) => language.locale === code))).locale;
}
