import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, print } from 'graphql';
import { fitQuery } from './fit-query.js';
import { invoice } from './invoice.js';
import { renderPdf } from './print-form.js';
import { printLanguages } from './print-locale.js';

const createdAt = new Date(0);
const hasPdftotext = !spawnSync('pdftotext', ['-v']).error;
// Without the program these tests are skipped on a developer's machine, and fail in CI.
const withPdftotext = hasPdftotext || process.env.CI ? it : it.skip;

const line = (position: number) => ({
  position,
  sku: `SW-${position}`,
  name: 'Wool sweater',
  quantity: 2,
  unit: 'pcs',
  unitPrice: '79.9000',
  discountTotal: '0.00',
  vatRate: 25,
  vatAmount: '31.96',
  total: '159.80',
  canceled: false,
});

const order = (count: number) => ({
  order: {
    number: 'A-1',
    createdAt: '2026-11-19T22:40:00Z',
    currency: 'EUR',
    vatMode: 'INCLUDED',
    shop: {
      name: 'Fjord',
      timeZone: 'Europe/Oslo',
      legalEntity: { legalName: 'Fjord AS', bankAccount: 'NO93' },
    },
    firstName: 'Kari',
    lastName: 'Nordmann',
    lines: Array.from({ length: count }, (_, index) => line(index + 1)),
    linesTotal: '159.80',
    discountTotal: '0.00',
    vatTotal: '31.96',
    total: '159.80',
    paid: '0.00',
    due: '159.80',
  },
});

function textOf(pdf: Buffer): string {
  const file = join(mkdtempSync(join(tmpdir(), 'kontor-print-')), 'a.pdf');
  writeFileSync(file, pdf);
  return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
}

describe('invoice', () => {
  it.each(printLanguages)('is a PDF in %s, the same bytes each time', async (language) => {
    const first = await renderPdf(invoice, order(3), language, { createdAt });
    const second = await renderPdf(invoice, order(3), language, { createdAt });
    expect(first.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(first.bytes.equals(second.bytes)).toBe(true);
  });

  withPdftotext('repeats the head of the table on every page of 300 lines (needs pdftotext)', async () => {
    const { bytes } = await renderPdf(invoice, order(300), 'en', { createdAt });
    const text = textOf(bytes);
    const pages = text.split('\f').slice(0, -1);
    expect(pages.length).toBeGreaterThan(10);
    const withLines = pages.filter((page) => page.includes('Wool sweater'));
    expect(withLines.every((page) => /Description.*Quantity.*Amount/.test(page))).toBe(true);
    expect(text.match(/Wool sweater/g)).toHaveLength(300);
    expect(pages[0]).toContain(`1 / ${pages.length}`);
    expect(text).toContain('€159.80');
  });

  it('lets other work in while it makes a long document', async () => {
    let turns = 0;
    let isDone = false;
    const other = (): void => {
      turns += 1;
      if (!isDone) setImmediate(other);
    };
    setImmediate(other);
    await renderPdf(invoice, order(1000), 'en', { createdAt });
    isDone = true;
    expect(turns).toBeGreaterThan(8);
  });

  it('leaves out the columns and blocks that the person may not read', () => {
    const lines = [{ name: 'Secret price', quantity: 1 }];
    const document = invoice.render({ order: { number: '7', currency: 'EUR', lines } }, 'en');
    const [table] = document.blocks.filter((block) => block.kind === 'table');
    expect(table?.columns.map((column) => column.heading)).toEqual(['', 'Description', 'Quantity']);
    expect(document.blocks.some((block) => block.kind === 'totals')).toBe(false);
  });

  it('says which field of the answer is unexpected', () => {
    expect(() => invoice.render({ order: { number: 7 } }, 'en')).toThrow(/"order.number"/);
  });

  it('mirrors for Arabic and Persian, and takes no as Norwegian', () => {
    expect(invoice.render(order(1), 'fa').direction).toBe('rtl');
    expect(invoice.render(order(1), 'no').title).toBe('Faktura A-1');
    expect(invoice.render(order(1), 'xx-broken-_').title).toBe('Invoice A-1');
  });
});

describe('fitQuery', () => {
  it('takes out what the schema of a role does not have', () => {
    const schema = buildSchema(
      'type Query { order(id: ID!): Order } type Order { number: String lines: [Line!]! } type Line { sku: String }',
    );
    const { document, removed } = fitQuery(invoice.query, schema);
    expect(document && print(document)).not.toContain('unitPrice');
    expect(removed).toContain('order.lines.unitPrice');
  });

  it('leaves nothing when the role may not read the resource', () => {
    expect(fitQuery(invoice.query, buildSchema('type Query { me: String }')).document).toBeUndefined();
  });
});
