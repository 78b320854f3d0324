import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import type { ReactNode } from 'react';
import { prefixer } from 'stylis';
import rtlPlugin from 'stylis-plugin-rtl';
import { useLanguage } from '../i18n/current-locale';

const leftToRight = createCache({ key: 'k' });
const rightToLeft = createCache({ key: 'krtl', stylisPlugins: [prefixer, rtlPlugin] });

/** Styles written once for left to right are mirrored for Arabic and Persian. */
export function DirectionProvider({ children }: { children: ReactNode }) {
  const { direction } = useLanguage();
  return <CacheProvider value={direction === 'rtl' ? rightToLeft : leftToRight}>{children}</CacheProvider>;
}
