import type { Weight } from './fonts.js';

export interface Style {
  size: number;
  weight: Weight;
  color: string;
  lineHeight: number;
}

const ink = '#1c2126';
const grey = '#69727b';

/** The page is set in a few sizes and two colours; a form chooses among them and adds none. */
export const styles = {
  title: { size: 20, weight: 'bold', color: ink, lineHeight: 27 },
  name: { size: 11.5, weight: 'bold', color: ink, lineHeight: 17 },
  body: { size: 8.5, weight: 'regular', color: ink, lineHeight: 12.5 },
  strong: { size: 8.5, weight: 'bold', color: ink, lineHeight: 12.5 },
  quiet: { size: 8.5, weight: 'regular', color: grey, lineHeight: 12.5 },
  muted: { size: 7.5, weight: 'regular', color: grey, lineHeight: 11 },
  caption: { size: 7.5, weight: 'regular', color: grey, lineHeight: 13 },
  grand: { size: 11, weight: 'bold', color: ink, lineHeight: 16 },
} as const satisfies Record<string, Style>;

export type StyleName = keyof typeof styles;

/** A4 in points. `top` and `bottom` are where the content ends; running head and footer stand outside of it. */
export const page = {
  width: 595.28,
  height: 841.89,
  side: 51,
  top: 54,
  bottom: 66,
  headY: 30,
  footY: 800,
  /** Between columns that stand side by side. */
  gap: 22,
  /** Of the width, for the sums and for what stands under them. */
  totalsShare: 0.47,
} as const;

export const line = { color: '#c9ced3', strong: ink, thin: 0.5, thick: 1 } as const;
