/** The part of fontkit that is used here; the package comes without types. */
declare module 'fontkit' {
  export interface FontGlyph {
    readonly id: number;
    /** In units of the font, as all lengths here. */
    readonly advanceWidth: number;
    readonly codePoints: number[];
  }

  export interface GlyphPosition {
    xAdvance: number;
    yAdvance: number;
    xOffset: number;
    yOffset: number;
  }

  export interface GlyphRun {
    glyphs: FontGlyph[];
    positions: GlyphPosition[];
    readonly advanceWidth: number;
  }

  export interface Font {
    readonly unitsPerEm: number;
    /** A table of the file, parsed when it is first asked for. */
    readonly post: object;
    hasGlyphForCodePoint(codePoint: number): boolean;
    layout(
      text: string,
      features?: string[],
      script?: string,
      language?: string,
      direction?: 'ltr' | 'rtl',
    ): GlyphRun;
  }

  export function create(bytes: Uint8Array): Font;
}
