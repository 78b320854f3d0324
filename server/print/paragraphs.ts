import type { Paragraph } from './print-document.js';
import { isolate } from './text-layout.js';

/** The paragraphs that have something to say; what is a bare text becomes one. */
export function paragraphs(...parts: (Paragraph | string | null | undefined)[]): Paragraph[] {
  return parts.flatMap((part) => {
    const paragraph = typeof part === 'string' ? { text: part } : part;
    return paragraph && paragraph.text !== '' ? [paragraph] : [];
  });
}

/** "Label: value"; codes and numbers are set from left to right inside any language. */
export function labelled(
  label: string,
  value: string | null | undefined,
  direction: 'ltr' | 'auto' = 'ltr',
): Paragraph | undefined {
  if (!value) return undefined;
  // "NO 912 345 678" wraps as a whole, under its label.
  const kept = direction === 'ltr' ? value.replaceAll(' ', '\u00a0') : value;
  return { text: `${label}: ${isolate(kept, direction)}` };
}
