import { arEG, enUS, faIR, nbNO, ruRU, type Localization } from '@mui/material/locale';

const words: Record<string, Localization> = { en: enUS, ru: ruRU, nb: nbNO, ar: arEG, fa: faIR };

/** The words that MUI's own components say to screen readers and in tooltips, in the language of the panel. */
export function muiWords(locale: string): NonNullable<Localization['components']> {
  return words[locale]?.components ?? {};
}
