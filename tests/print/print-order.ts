import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from '@jest/globals';
import { createApiToken } from '../../server/auth/create-api-token.js';
import type { Ask, TestApp } from '../support/app.js';

const hasPdftotext = !spawnSync('pdftotext', ['-v']).error;
/** Without the program that reads PDFs these tests are skipped on a developer's machine, and fail in CI. */
export const describePrinted = hasPdftotext || process.env['CI'] ? describe : describe.skip;

/** Headers of a token with the role. */
export async function tokenOf(test: TestApp, role: string): Promise<Record<string, string>> {
  const { secret } = await createApiToken(await test.context(), { name: `print ${role}`, roles: [role] });
  return { authorization: `Bearer ${secret}` };
}

/** Makes an order by the verb of the API; gives its id and number. */
export async function placeOrder(ask: Ask, input: object): Promise<{ id: string; number: string }> {
  const { data, errors } = await ask(
    'mutation ($input: OrderCreate!) { createOrder(input: $input) { id number } }',
    { input: { shop: 'main', ...input } },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.createOrder;
}

/** The text of a PDF as a reader sees it: columns side by side, pages apart by form feeds. */
export function textOf(pdf: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'kontor-print-'));
  try {
    const file = join(folder, 'printed.pdf');
    writeFileSync(file, pdf);
    return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Prints and reads what was printed. */
export async function printText(url: string, headers: Record<string, string>): Promise<string> {
  const response = await fetch(url, { headers });
  if (response.status !== 200)
    throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
  return textOf(new Uint8Array(await response.arrayBuffer()));
}
