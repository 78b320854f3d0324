import { useSyncExternalStore } from 'react';
import { findLanguage, preferredLocale, type Language } from './locales';

const storageKey = 'kontor.locale';
const listeners = new Set<() => void>();
let current = findLanguage(readStored() ?? preferredLocale(navigator.languages));

/** The language shown now: direction of the page, of the theme and of numbers follow it. */
export function currentLanguage(): Language {
  return current;
}

export function useLanguage(): Language {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, currentLanguage);
}

/** Called by the i18n provider once the words of the language are there. */
export function setCurrentLanguage(locale: string): void {
  current = findLanguage(locale);
  document.documentElement.lang = current.locale;
  document.documentElement.dir = current.direction;
  try {
    localStorage.setItem(storageKey, current.locale);
  } catch {
    // A browser that stores nothing asks again next time; the panel works.
  }
  for (const listener of listeners) listener();
}

function readStored(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}
