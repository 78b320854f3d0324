import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export type Weight = 'regular' | 'bold';

const files: Record<Weight, string> = {
  regular: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  bold: 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
};

const loaded = new Map<Weight, Buffer>();

/** The bytes of a font that has Latin, Cyrillic, Greek, Hebrew, Arabic and Persian in one file; read once. */
export function loadFont(weight: Weight): Buffer {
  const known = loaded.get(weight);
  if (known) return known;
  const bytes = readFileSync(createRequire(import.meta.url).resolve(files[weight]));
  loaded.set(weight, bytes);
  return bytes;
}
