import type { GlyphPosition } from 'fontkit';
import type { Weight } from './fonts.js';
import { openFont } from './fonts.js';

/** A font inside one PDF; it collects the glyphs that are used, and only they go into the file. */
export interface EmbeddedFont {
  /** Its name among the resources of a page. */
  id: string;
  /** Glyphs as hexadecimal codes, with their positions in thousandths of the size. */
  encode(text: string, features: string[]): [string[], (GlyphPosition & { advanceWidth: number })[]];
  ref(): object;
}

/** Puts a font that is already open into a document; pdfkit would parse the file again for each one. */
export function embedFont(pdf: PDFKit.PDFDocument, weight: Weight): EmbeddedFont {
  const { source } = openFont(weight);
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- pdfkit takes an opened font too, its types do not say so
  pdf.registerFont(weight, source as unknown as Buffer);
  pdf.font(weight);
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the font in use is not in the types either
  return (pdf as unknown as { _font: EmbeddedFont })._font;
}
