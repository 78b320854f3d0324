import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root, runNode, toolPath } from './run.mjs';

const jest = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  '--import',
  new URL('end-worker-at-once.mjs', import.meta.url).href,
  toolPath('jest/bin/jest.js'),
];

/** Tests of commands, processes, routes and disks: no executor has a part in what they are about. */
const besideGraphql =
  /\/(start|new-resource|typed-client|schema-command|migrations|housekeeping|roles-file|sign-in-limit|full-disk|files[\w-]*|export-running|custom-fields-servers|panel-\w+|graphiql)\.test/;

/** The same of engines: SQLite or MariaDB makes no difference to what these tell. */
const besideEngine = /\/(start|typed-client|schema-command|graphiql|files-full-disk|mutants|egress)\.test/;

/** @typedef {{ unit: string[], database: string[], engine: string[], api: string[], browser: string[] }} TestFiles */

/**
 * The test files by what they need: nothing (beside the source), a database (tests/), a browser (tests/browser).
 * `engine` is the part of `database` that another engine may change; `api` is the part of `database` that goes through GraphQL. Without patterns: all files.
 * @param {string[]} patterns
 * @returns {Promise<TestFiles>}
 */
export async function listTestFiles(patterns) {
  const { code, output } = await runNode([...jest, '--listTests', '--json', ...patterns], { capture: true });
  const json = output.slice(output.indexOf('['), output.lastIndexOf(']') + 1);
  if (code !== 0 || json === '')
    throw new Error(`jest could not list the tests (exit code ${code}):\n${output}`);
  /** @type {string[]} */
  const paths = JSON.parse(json);
  const files = paths.map((path) => relative(root, path).split(sep).join('/')).sort();
  const isBrowser = (/** @type {string} */ file) => file.startsWith('tests/browser/');
  const isDatabase = (/** @type {string} */ file) => file.startsWith('tests/') && !isBrowser(file);
  return {
    unit: files.filter((file) => !file.startsWith('tests/')),
    database: files.filter(isDatabase),
    engine: files.filter((file) => isDatabase(file) && !besideEngine.test(file)),
    // Of the batteries, attacks on GraphQL are the one that the executor has a part in.
    api: files.filter(
      (file) => /^tests\/(api|issues)\/|^tests\/battery\/graphql\./.test(file) && !besideGraphql.test(file),
    ),
    browser: files.filter(isBrowser),
  };
}

/**
 * Runs the files in one jest and gives its sums. A file that cannot even be loaded counts as one failed test.
 * @param {string[]} files
 * @param {string[]} options
 * @param {Record<string, string>} env
 * @param {string} folder where the report may lie
 */
export async function runTests(files, options, env, folder) {
  const report = join(folder, `jest-${Date.now()}.json`);
  const { code } = await runNode(
    [...jest, '--json', `--outputFile=${report}`, ...options, '--runTestsByPath', ...files],
    {
      // As it is served: libraries check more, and slower, when they are not told so.
      env: { NODE_ENV: 'production', ...env },
    },
  );
  if (!existsSync(report)) return { code: code || 1, passed: 0, failed: 0, skipped: 0 };
  /** @type {{ numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites: number, numPendingTests: number }} */
  const sums = JSON.parse(readFileSync(report, 'utf8'));
  return {
    code,
    passed: sums.numPassedTests,
    failed: sums.numFailedTests + sums.numRuntimeErrorTestSuites,
    skipped: sums.numPendingTests,
  };
}
