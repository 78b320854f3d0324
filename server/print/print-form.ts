import type { z } from 'zod';
import { yieldEvery } from '../lib/yield-every.js';
import { drawPages } from './draw-pages.js';
import { warmFonts } from './fonts.js';
import { layoutPages } from './page-layout.js';
import type { PrintDocument } from './print-document.js';
import type { PrintLanguage } from './print-locale.js';
import { createTypesetter } from './typesetter.js';

/** A GraphQL query plus a template; the query runs as the person who prints. */
export interface PrintForm {
  /** Part of the address: `/print/<code>/<id>.pdf`. */
  code: string;
  /** The resource it prints, which is also the root field of its query. */
  resource: string;
  title: Record<PrintLanguage, string>;
  /** One operation with the variable `$id: ID!`. */
  query: string;
  /** Takes what the query answered; fields that the person may not read are absent. */
  render(data: unknown, locale: string): PrintDocument;
}

/** Declares a form with its data typed by a schema, in which every field must be allowed to be absent. */
export function definePrintForm<Data>(form: {
  code: string;
  resource: string;
  title: Record<PrintLanguage, string>;
  query: string;
  data: z.ZodType<Data>;
  render(data: Data, locale: string): PrintDocument;
}): PrintForm {
  const { data: schema, render, ...rest } = form;
  return {
    ...rest,
    render: (data, locale) => {
      const parsed = schema.safeParse(data);
      if (parsed.success) return render(parsed.data, locale);
      const [issue] = parsed.error.issues;
      throw new Error(
        `Print form "${form.code}": the answer to its query has an unexpected "${issue?.path.join('.')}" ` +
          `(${issue?.message}). Bring the form's data schema in line with its query.`,
      );
    },
  };
}

export interface PrintedFile {
  bytes: Buffer;
  /** Without an extension. */
  name: string;
}

// Long enough to be worth a turn of the event loop, short enough that nobody notices who waits for it.
const SLICE_MS = 6;

/** The finished document. The same data, locale and `createdAt` give the same bytes. */
export async function renderPdf(
  form: PrintForm,
  data: unknown,
  locale: string,
  options: { createdAt?: Date } = {},
): Promise<PrintedFile> {
  const pause = yieldEvery(SLICE_MS);
  await warmFonts(pause);
  const document = form.render(data, locale);
  await pause();
  const pages = await layoutPages(document, createTypesetter(document.direction), pause);
  const bytes = await drawPages(document, pages, options.createdAt ?? new Date(), pause);
  return { bytes, name: document.fileName };
}
