import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

/**
 * Programs of the operating system that the tests use and npm does not bring.
 * The Debian packages are alternatives: the first set that installs will do. The core packages bring
 * the program alone, without a service that starts by itself.
 */
const programs = {
  mariadbd: [['mariadb-server-core', 'mariadb-client-core'], ['mariadb-server']],
  chromium: [['chromium'], ['chromium-browser']],
  pdftotext: [['poppler-utils']],
};
const otherNames = { mariadbd: ['mysqld'], chromium: ['chromium-browser', 'google-chrome'], pdftotext: [] };
const moreFolders = ['/usr/sbin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin'];

/** @typedef {keyof typeof programs} ProgramName */

/** @type {Promise<unknown> | undefined} */
let packageLists;

/**
 * The path of a program; on Debian and as root it is installed when missing. Without it: why not.
 * @param {ProgramName} name
 * @param {(line: string) => void} log
 * @returns {Promise<{ path: string } | { missing: string }>}
 */
export async function provideProgram(name, log) {
  const present = findProgram(name);
  if (present) return { path: present };
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) {
    return {
      missing: `${name} is not in PATH; install it (Debian: ${programs[name][0]?.join(' ')}) and run again.`,
    };
  }
  packageLists ??=
    (log('Reading the lists of Debian packages ...'), run('apt-get', ['update', '-q'], { capture: true }));
  await packageLists;
  let output = '';
  for (const packages of programs[name]) {
    log(`Installing ${packages.join(', ')} ...`);
    const install = ['install', '-y', '-q', '--no-install-recommends', ...packages];
    ({ output } = await run('apt-get', install, {
      capture: true,
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    }));
    const installed = findProgram(name);
    if (installed) return { path: installed };
  }
  return { missing: `apt-get could not install ${name}: ${output.trim().split('\n').slice(-3).join(' ')}` };
}

/** @param {ProgramName} name */
function findProgram(name) {
  return [name, ...otherNames[name]].map(findInPath).find((path) => path !== undefined);
}

/** @param {string} name @returns {string | undefined} */
export function findInPath(name) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...moreFolders];
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
