import './parts/node-version.mjs';
import { execFileSync } from 'node:child_process';
import { installPackages } from './parts/install.mjs';
import { memoryEnvironment } from './parts/memory-environment.mjs';
import { findInPath } from './parts/system-programs.mjs';
import { run, runNode, toolPath } from './parts/run.mjs';
import { startMariadb } from './throwaway-mariadb.mjs';
import { findNode } from './parts/run.mjs';

const help = `npm run bench -- [LINE...] [--orders 100000] [--database sqlite|mysql] [--seconds 12] [--json FILE]
  [--mysql-url mysql://user:password@host:port/]

Each line is the ratio of Kontor's requests per second to those of a hand-written server on the same database, measured
in the same run, one server core, 16 connections. Lines: newest filter one search manager restricted own depth custom
create status change roles import.`;

const args = process.argv.slice(2);
if (args.includes('--help')) {
  console.log(help);
  process.exit(0);
}
await installPackages();
console.log('Compiling the server as it is built for use ...');
const { code } = await runNode([toolPath('typescript/bin/tsc'), '--project', 'scripts/bench/tsconfig.json']);
if (code !== 0) console.log('The sources have mistakes (above); what tsc made of them is measured anyway.');

// The server under test gets core 0; everything else of the bench, MariaDB included, inherits core 1 from here.
if (findInPath('taskset')) execFileSync('taskset', ['-cp', '1', String(process.pid)], { stdio: 'ignore' });
const needsMysql = option('--database') !== 'sqlite' && !option('--mysql-url');
const mariadb = needsMysql ? await startMariadb({ settings: ['--innodb-buffer-pool-size=1G'] }) : undefined;
const given = mariadb ? ['--mysql-url', mariadb.url] : [];
const result = await run(findNode(), ['dist/bench/scripts/bench/main.js', ...args, ...given], {
  env: { ...memoryEnvironment, NODE_ENV: 'production' },
});
await mariadb?.stop();
process.exit(result.code);

/** @param {string} name */
function option(name) {
  const at = args.findIndex((arg) => arg === name || arg.startsWith(`${name}=`));
  return at < 0 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1]);
}
