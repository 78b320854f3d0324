/** stylis ships no types; the panel uses its prefixer alone, as a plugin handed to emotion. */
declare module 'stylis' {
  import type { StylisPlugin } from '@emotion/cache';
  export const prefixer: StylisPlugin;
}
