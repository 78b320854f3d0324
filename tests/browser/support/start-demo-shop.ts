import { randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { fillDemo } from '../../../server/demo/fill-demo.js';
import { startApp, type TestApp } from '../../support/app.js';

/**
 * A server with a demo shop. Within one `npm test` it is filled once and copied for each file, because filling takes
 * longer than most tests; the folder of the run goes with it. Without one it is filled here.
 */
export async function startDemoShop(): Promise<TestApp> {
  const folder = process.env['KONTOR_TEST_RUN'];
  if (!folder) return fillHere();
  const filled = join(folder, 'demo.sqlite');
  if (!existsSync(filled)) await fillOnce(folder, filled);
  const copy = join(folder, `demo-${randomUUID()}.sqlite`);
  copyFileSync(filled, copy);
  return startApp({ DATABASE_URL: `sqlite:${copy}` });
}

async function fillHere(settings: Record<string, string> = {}): Promise<TestApp> {
  const test = await startApp(settings);
  await fillDemo(test.app, () => undefined);
  return test;
}

/** Two files may begin at once: each fills one, and the later takes the place of the other. */
async function fillOnce(folder: string, filled: string): Promise<void> {
  const own = join(folder, `filling-${randomUUID()}.sqlite`);
  const test = await fillHere({ DATABASE_URL: `sqlite:${own}` });
  // Closing writes what is still in the journal into the file.
  await test.close();
  renameSync(own, filled);
}
