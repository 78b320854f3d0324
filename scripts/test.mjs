import './parts/node-version.mjs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPackages } from './parts/install.mjs';
import { listTestFiles, runTests } from './parts/jest.mjs';
import { runNode, signalChildren } from './parts/run.mjs';
import { provideProgram } from './parts/system-programs.mjs';
import { startMariadb } from './throwaway-mariadb.mjs';

/*
 * Everything that CI runs, in one command and from a fresh clone.
 *
 *   npm test                      all of it
 *   npm test -- orders money      only the test files whose path matches, on SQLite and on MariaDB
 *   npm test -- orders -t refuses what follows the first option goes to jest
 */

const args = process.argv.slice(2);
const firstOption = args.findIndex((argument) => argument.startsWith('-'));
const patterns = firstOption === -1 ? args : args.slice(0, firstOption);
const jestOptions = firstOption === -1 ? [] : args.slice(firstOption);
const runsEverything = patterns.length === 0;
const isCi = process.env.CI === 'true' || process.env.CI === '1';

/** @type {string[]} */
const faults = [];
/** @type {string[]} */
const leftOut = [];
const total = { passed: 0, failed: 0, skipped: 0 };
const folder = mkdtempSync(join(tmpdir(), 'kontor-test-'));
/** @type {import('./throwaway-mariadb.mjs').Mariadb | undefined} */
let mariadb;
let isEnding = false;

process.on('SIGINT', () => void end(130));
process.on('SIGTERM', () => void end(143));

await installPackages();
if (runsEverything) {
  heading('Checks: format, lint, types, generated files');
  await runScript('checks', 'check.mjs');
}
const files = await listTestFiles(patterns);
if (runsEverything || files.browser.length > 0) {
  heading('Build');
  await runScript('build', 'build.mjs');
}
heading('Programs that the tests use');
const environment = await prepareEnvironment();
await runAllTests();
await end();

async function runAllTests() {
  await step('Unit and API tests on SQLite', [...files.unit, ...files.database], { TEST_DATABASE: 'sqlite' });
  if (environment.TEST_MYSQL_URL) {
    await step('API tests on MariaDB', files.engine, { TEST_DATABASE: 'mysql' });
  }
  if (runsEverything) {
    // The quick executor and the reference one must agree.
    await step('API tests on SQLite, executed by graphql-js', files.api, {
      TEST_DATABASE: 'sqlite',
      EXECUTOR: 'graphql-js',
    });
  }
  if (environment.CHROMIUM_PATH)
    await step('Browser tests', files.browser, { TEST_DATABASE: 'sqlite', KONTOR_TEST_RUN: folder });
}

/** @returns {Promise<Record<string, string>>} */
async function prepareEnvironment() {
  /** @type {Record<string, string>} */
  const found = {};
  if (process.env.TEST_MYSQL_URL) {
    found.TEST_MYSQL_URL = process.env.TEST_MYSQL_URL;
  } else if (files.database.length > 0) {
    try {
      mariadb = await startMariadb({ log: console.log });
      found.TEST_MYSQL_URL = mariadb.url;
    } catch (error) {
      leftOut.push(`API tests on MariaDB: ${error instanceof Error ? error.message : error}`);
    }
  }
  if (files.browser.length > 0) {
    if (process.env.CHROMIUM_PATH) found.CHROMIUM_PATH = process.env.CHROMIUM_PATH;
    else await provide('chromium', 'browser tests', (path) => (found.CHROMIUM_PATH = path));
  }
  if (runsEverything) await provide('pdftotext', 'tests that read the text of a PDF', () => undefined);
  return found;
}

/**
 * @param {import('./parts/system-programs.mjs').ProgramName} name
 * @param {string} part
 * @param {(path: string) => void} use
 */
async function provide(name, part, use) {
  const program = await provideProgram(name, console.log);
  if ('missing' in program) {
    leftOut.push(`${part}: ${program.missing}`);
    return;
  }
  console.log(`${name}: ${program.path}`);
  use(program.path);
}

/** @param {string} title @param {string[]} testFiles @param {Record<string, string>} env */
async function step(title, testFiles, env) {
  await waitIfEnding();
  if (testFiles.length === 0) return;
  heading(`${title} (${testFiles.length} files)`);
  const result = await runTests(testFiles, jestOptions, { ...environment, ...env }, folder);
  await waitIfEnding();
  total.passed += result.passed;
  total.failed += result.failed;
  total.skipped += result.skipped;
  if (result.code !== 0) faults.push(title);
}

/** @param {string} title @param {string} script */
async function runScript(title, script) {
  const { code } = await runNode([join('scripts', script)]);
  await waitIfEnding();
  if (code !== 0) faults.push(title);
}

/** @param {string} title */
function heading(title) {
  console.log(`\n=== ${title} ===`);
}

/** After Ctrl-C the steps under way come back early; nothing new may begin while MariaDB is being stopped. */
async function waitIfEnding() {
  if (isEnding) await new Promise(() => undefined);
}

/** @param {number} [signalCode] */
async function end(signalCode) {
  if (isEnding) return;
  isEnding = true;
  if (signalCode) signalChildren('SIGTERM');
  await mariadb?.stop();
  rmSync(folder, { recursive: true, force: true });
  if (signalCode) process.exit(signalCode);
  process.exit(report());
}

function report() {
  console.log('');
  for (const part of leftOut) console.log(`Left out: ${part}`);
  if (isCi && leftOut.length > 0) faults.push('parts that were left out, which CI does not allow');
  if (total.passed + total.failed === 0) faults.push('no test ran');
  if (faults.length > 0) console.log(`Failed: ${faults.join('; ')}.`);
  if (total.skipped > 0) console.log(`${total.skipped} skipped`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return faults.length === 0 && total.failed === 0 ? 0 : 1;
}
