import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import type { Context } from '../../server/context.js';
import type { ImportKind } from '../../server/import/mapping.js';
import type { Reject } from '../../server/import/order-draft.js';
import type { ImportOptions } from '../../server/import/import-run.js';
import { runImport, type ImportResult } from '../../server/import/run-import.js';
import { systemContext } from '../../server/setup/first-start.js';
import type { TestApp } from '../support/app.js';

/** A folder for the files of one test file. */
export function makeFolder(): {
  path(name: string): string;
  write(name: string, content: string | Uint8Array): string;
  remove(): void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'kontor-import-'));
  const path = (name: string): string => join(folder, name);
  return {
    path,
    write(name, content) {
      writeFileSync(path(name), content);
      return path(name);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export async function importContext(test: TestApp): Promise<Context> {
  return { ...(await systemContext(test.app, 'import')), via: 'IMPORT' };
}

/** Imports and gives back what was rejected beside the result. */
export async function importInto(
  test: TestApp,
  kind: ImportKind,
  file: string,
  mappingPath: string,
  options: Partial<ImportOptions> = {},
): Promise<ImportResult & { rejects: Reject[] }> {
  const rejects: Reject[] = [];
  const result = await runImport(await importContext(test), {
    kind,
    file,
    mappingPath,
    onReject: (reject) => rejects.push(reject),
    ...options,
  });
  return { ...result, rejects };
}

export const mappingPath = (set: string): string => join(import.meta.dirname, `${set}.mapping.json`);
export const readMapping = (set: string): Record<string, unknown> =>
  JSON.parse(readFileSync(mappingPath(set), 'utf8')) as Record<string, unknown>;

/** One row of numbers (or texts) by hand-written SQL. */
export async function selectRow(test: TestApp, sql: string): Promise<unknown[]> {
  const [row] = await test.app.reader.all(sql, []);
  return (row ?? []).map((value) =>
    value !== null && /^-?\d+$/.test(String(value)) ? Number(value) : value,
  );
}
