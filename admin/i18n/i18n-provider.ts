import type { I18nProvider } from 'react-admin';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import { currentLanguage, setCurrentLanguage } from './current-locale';
import { fallbackKeys, readableName } from './fallback-keys';
import { findLanguage, languages } from './locales';
import { pluralRules } from './plural-rules';
import type { Messages } from './messages';
import { findPhrase } from './server-phrases';

/** The translations of the panel; the words of the shown language are loaded before, others when chosen. */
export async function createI18nProvider(): Promise<I18nProvider> {
  const loaded = new Map<string, Messages>();
  const load = async (locale: string) => {
    const words = loaded.get(locale) ?? (await findLanguage(locale).load());
    loaded.set(locale, words);
    return words;
  };
  const first = currentLanguage().locale;
  const firstWords = await load(first);
  const polyglot = polyglotI18nProvider(
    (locale: string) => (locale === first ? firstWords : load(locale)),
    first,
    languages.map(({ locale, name }) => ({ locale, name })),
    { allowMissing: true, onMissingKey: (key: string) => key, pluralRules },
  );
  setCurrentLanguage(first);
  return {
    ...polyglot,
    translate: (key: string, options?: number | { _?: string }) =>
      translate(polyglot, key, typeof options === 'number' ? { smart_count: options } : options),
    changeLocale: async (locale: string) => {
      await polyglot.changeLocale(locale);
      setCurrentLanguage(locale);
    },
  };
}

/** Looks for the key, then for what many nouns share, then writes the name readably. */
function translate(
  polyglot: I18nProvider,
  key: string,
  options?: { _?: string; smart_count?: number },
): string {
  for (const candidate of [key, ...fallbackKeys(key)]) {
    const words = polyglot.translate(candidate, { ...options, _: '' });
    if (words !== '' && words !== candidate) return words;
  }
  // What the server said, in a message of react-admin or of ours.
  const phrase = key.includes(' ') ? findPhrase(key) : undefined;
  if (phrase) return polyglot.translate(phrase.key, phrase.values);
  if (options?._) return polyglot.translate(key, options);
  return key.startsWith('resources.') ? readableName(key) : key;
}
