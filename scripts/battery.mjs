import './parts/node-version.mjs';
import { installPackages } from './parts/install.mjs';
import { runNode, signalChildren } from './parts/run.mjs';
import { startMariadb } from './throwaway-mariadb.mjs';

const help = `npm run battery -- NAME [--json FILE [--resume]] [--database sqlite|mysql] [--seed N] [--count N]

Runs a proof battery against the real server over HTTP. Each cell has a positive control; a cell whose control finds
nothing is empty and counts as failed. Writes { name, cells, failed: [{ cell, why }], passed } to FILE after each cell;
--resume leaves out those that passed there. The exit status is 0 only when nothing failed. tests/battery/README.md says what each battery proves.`;

const args = process.argv.slice(2);
if (args.includes('--help')) {
  console.log(help);
  process.exit(0);
}
const database = takeOption('--database') ?? 'sqlite';
if (database !== 'sqlite' && database !== 'mysql') {
  console.error('--database is sqlite or mysql.');
  process.exit(2);
}
await installPackages();
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.on(signal, () => signalChildren('SIGTERM'));
const given = process.env.TEST_MYSQL_URL;
const mariadb = database === 'mysql' && !given ? await startMariadb() : undefined;
const { code } = await runNode(['--import', 'tsx', 'tests/battery/frame/main.ts', ...args], {
  env: {
    TEST_DATABASE: database,
    // The zone of the tests: far from UTC and not at a whole hour.
    TZ: process.env.TZ ?? 'Asia/Tehran',
    ...(mariadb ? { TEST_MYSQL_URL: mariadb.url } : {}),
  },
});
await mariadb?.stop();
process.exit(code);

/** Takes an option with its value out of the arguments. @param {string} name */
function takeOption(name) {
  const at = args.findIndex((arg) => arg === name || arg.startsWith(`${name}=`));
  if (at < 0) return undefined;
  const [word = '', next] = args.splice(at, args[at]?.includes('=') ? 1 : 2);
  return word.includes('=') ? word.slice(name.length + 1) : next;
}
