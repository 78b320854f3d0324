import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './run.mjs';

const lockFile = join(root, 'package-lock.json');
const installedLockFile = join(root, 'node_modules', '.package-lock.json');
const stampFile = join(root, 'node_modules', '.kontor-lock-hash');

/** Installs the packages of package-lock.json when they are missing or of another version; ends the process if that fails. */
export async function installPackages() {
  const hash = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8').trim() === hash) return;
  if (!isInstalledAsLocked()) {
    const why = existsSync(installedLockFile) ? 'package-lock.json changed' : 'first start';
    console.error(`Installing packages (${why}; a minute or two) ...`);
    const code = await runNpmInstall();
    if (code !== 0) {
      console.error(`Packages could not be installed: npm ended with ${code}; its own lines above say why.`);
      process.exit(1);
    }
  }
  writeFileSync(stampFile, `${hash}\n`);
}

/** Whether somebody ran npm by hand already: then the same versions stand there without our stamp. */
function isInstalledAsLocked() {
  if (!existsSync(installedLockFile)) return false;
  const wanted = readPackages(lockFile);
  const present = readPackages(installedLockFile);
  for (const [path, { version, optional, peer, link }] of wanted) {
    if (path === '' || link) continue;
    const there = present.get(path);
    if (!there && !optional && !peer) return false;
    if (there && there.version !== version) return false;
  }
  return [...present.keys()].every(
    (path) => wanted.has(path) || path.startsWith('node_modules/node/node_modules/'),
  );
}

/**
 * @param {string} file
 * @returns {Map<string, { version?: string, optional?: boolean, peer?: boolean, link?: boolean }>}
 */
function readPackages(file) {
  return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages ?? {}));
}

/** @returns {Promise<number>} */
function runNpmInstall() {
  // npm may replace the very Node that `npm start` found in node_modules: run npm on the host's.
  const path = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.startsWith(join(root, 'node_modules')))
    .join(delimiter);
  return new Promise((done) => {
    // Not `npm ci`: it refuses a lock file whenever a package for some other platform is absent from the registry.
    // This installs the locked versions just the same, writes no file, and replaces only what differs.
    const child = spawn('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      env: { ...process.env, PATH: path },
      // All of it is progress, and stdout may belong to a command whose output somebody reads.
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    });
    child.on('error', (error) => {
      console.error(`npm could not be started: ${error.message}`);
      done(127);
    });
    child.on('close', (code) => done(code ?? 130));
  });
}
