import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the checkout. */
export const root = resolve(fileURLToPath(import.meta.url), '../../..');
const binaries = join(root, 'node_modules', '.bin');

/** Node 24 as installed with Kontor; only before the installation there is none but the host's. */
export function findNode() {
  const own = join(root, 'node_modules', 'node', 'bin', 'node');
  return existsSync(own) ? own : process.execPath;
}

/** The environment of a child: Kontor's own tools and Node come first. */
export function toolEnvironment(extra = {}) {
  return { ...process.env, PATH: `${binaries}${delimiter}${process.env.PATH ?? ''}`, ...extra };
}

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * @typedef {{ env?: Record<string, string>, cwd?: string, capture?: boolean, node?: string }} RunOptions
 * @typedef {{ code: number, output: string }} RunResult
 */

/**
 * Runs a program to its end and gives its exit code; with `capture` its output instead of printing it.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<RunResult>}
 */
export function run(command, args, { env = {}, cwd = root, capture = false } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd,
      env: toolEnvironment(env),
      stdio: capture ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    running.add(child);
    child.on('error', (error) => {
      running.delete(child);
      done({ code: 127, output: `${output}${command} could not be started: ${error.message}\n` });
    });
    child.on('close', (code, signal) => {
      running.delete(child);
      done({ code: code ?? (signal === 'SIGINT' ? 130 : 143), output });
    });
  });
}

/** Runs one of our programs or an installed one with Kontor's Node. @param {string[]} args @param {RunOptions} [options] */
export function runNode(args, options) {
  return run(findNode(), args, options);
}

/** Passes a signal on to whatever `run` has under way. @param {NodeJS.Signals} signal */
export function signalChildren(signal) {
  for (const child of running) child.kill(signal);
}

/**
 * Runs a program in the foreground until it ends, passing SIGINT and SIGTERM on to it, and ends this process with its code.
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export async function becomeNode(args, options) {
  // The terminal sends Ctrl-C to the child as well; passing it twice would look like impatience to the child.
  process.on('SIGINT', () => {
    if (!process.stdin.isTTY) signalChildren('SIGINT');
  });
  process.on('SIGTERM', () => signalChildren('SIGTERM'));
  const { code } = await runNode(args, options);
  process.exit(code);
}

/** The path of an installed tool's program, to be run with `runNode`. @param {string} path */
export function toolPath(path) {
  return join(root, 'node_modules', path);
}
