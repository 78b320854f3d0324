import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { run } from './parts/run.mjs';
import { findInPath, provideProgram } from './parts/system-programs.mjs';

const prefix = 'kontor-mariadb-';
const neededBytes = 2 * 2 ** 30;

/** @typedef {{ url: string, pid: number, folder: string, stop: () => Promise<void> }} Mariadb */

/**
 * Starts a MariaDB of our own: empty, on a free port of 127.0.0.1, user root without a password, and gone with
 * `stop()` or with this process. `settings` are further options of mariadbd.
 * @param {{ log?: (line: string) => void, settings?: string[] }} [options]
 * @returns {Promise<Mariadb>}
 */
export async function startMariadb({ log = console.log, settings = [] } = {}) {
  const program = await provideProgram('mariadbd', log);
  if ('missing' in program) throw new Error(program.missing);
  const parent = chooseParentFolder();
  removeLeftovers(parent);
  const folder = mkdtempSync(join(parent, prefix));
  writeFileSync(join(folder, 'owner'), String(process.pid));
  try {
    await createSystemTables(folder);
    return await launch(program.path, folder, settings, log);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** @param {string} folder */
async function createSystemTables(folder) {
  const installer = findInPath('mariadb-install-db') ?? findInPath('mysql_install_db');
  if (!installer)
    throw new Error('mariadb-install-db is missing although mariadbd is there; install the whole package.');
  const { code, output } = await run(
    installer,
    [
      '--no-defaults',
      `--datadir=${join(folder, 'data')}`,
      '--auth-root-authentication-method=normal',
      // A bare machine may not be able to look up its own name.
      '--force',
      '--skip-test-db',
      ...asUser(),
    ],
    { capture: true },
  );
  if (code !== 0) throw new Error(`mariadb-install-db ended with ${code}:\n${output}`);
}

/**
 * @param {string} program
 * @param {string} folder
 * @param {string[]} settings
 * @param {(line: string) => void} log
 * @returns {Promise<Mariadb>}
 */
async function launch(program, folder, settings, log) {
  const port = await findFreePort();
  const errorLog = join(folder, 'error.log');
  const options = [
    '--no-defaults',
    `--datadir=${join(folder, 'data')}`,
    `--socket=${join(folder, 'socket')}`,
    `--pid-file=${join(folder, 'pid')}`,
    `--log-error=${errorLog}`,
    `--port=${port}`,
    '--bind-address=127.0.0.1',
    '--skip-name-resolve',
    '--character-set-server=utf8mb4',
    '--innodb-flush-log-at-trx-commit=2',
    '--innodb-buffer-pool-size=256M',
    '--max-connections=300',
    ...asUser(),
    ...settings,
  ];
  // A process group of its own: Ctrl-C reaches us, and we stop it when the tests have let go of it.
  const child = spawn(program, options, { stdio: 'ignore', detached: true });
  const ended = new Promise((done) => child.once('exit', done));
  child.once('error', () => undefined);
  const killAtOnce = () => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', killAtOnce);

  const startedMs = Date.now();
  while (!(await answers(port))) {
    if (child.exitCode !== null || child.pid === undefined || Date.now() - startedMs > 60_000) {
      process.off('exit', killAtOnce);
      child.kill('SIGKILL');
      throw new Error(
        `mariadbd did not come up:\n${existsSync(errorLog) ? readFileSync(errorLog, 'utf8') : program}`,
      );
    }
    await sleep(50);
  }
  log(`MariaDB runs on 127.0.0.1:${port} (process ${child.pid}, data in ${folder}).`);
  return {
    url: `mysql://root@127.0.0.1:${port}/`,
    pid: child.pid ?? 0,
    folder,
    async stop() {
      process.off('exit', killAtOnce);
      child.kill('SIGTERM');
      const timeout = setTimeout(() => child.kill('SIGKILL'), 20_000);
      await ended;
      clearTimeout(timeout);
      rmSync(folder, { recursive: true, force: true });
      log('MariaDB is stopped and its data removed.');
    },
  };
}

/** mariadbd refuses to run as root unless told so. */
function asUser() {
  return process.getuid?.() === 0 ? ['--user=root'] : [];
}

/** Memory when there is room for a database in it (containers often have 64 MB there), else the disk. */
function chooseParentFolder() {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    if (bavail * bsize > neededBytes) return '/dev/shm';
  } catch {
    // no such folder on this system
  }
  return tmpdir();
}

/** A run that was killed with -9 could not clean up: the next one does, when its owner is really gone. @param {string} parent */
function removeLeftovers(parent) {
  for (const name of readdirSync(parent).filter((entry) => entry.startsWith(prefix))) {
    const folder = join(parent, name);
    try {
      const owner = readNumber(join(folder, 'owner'));
      if (owner === undefined || isRunning(owner)) continue;
      const server = readNumber(join(folder, 'pid'));
      if (server !== undefined && commandLine(server).includes(folder)) process.kill(server, 'SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // another user's: theirs to remove
    }
  }
}

/** @param {string} file */
function readNumber(file) {
  const text = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  return /^\d+$/.test(text) ? Number(text) : undefined;
}

/** @param {number} pid */
function commandLine(pid) {
  const file = `/proc/${pid}/cmdline`;
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** @returns {Promise<number>} */
function findFreePort() {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? done(address.port) : fail(new Error('no port')),
      );
    });
  });
}

/** Whether the server greets: an open port alone may still be starting. @param {number} port @returns {Promise<boolean>} */
function answers(port) {
  return new Promise((done) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const finish = (/** @type {boolean} */ result) => {
      socket.destroy();
      done(result);
    };
    socket.setTimeout(1_000, () => finish(false));
    socket.once('data', () => finish(true));
    socket.once('error', () => finish(false));
  });
}
