import './parts/node-version.mjs';
import { installPackages } from './parts/install.mjs';
import { runNode, signalChildren, toolPath } from './parts/run.mjs';

const tsc = toolPath('typescript/bin/tsc');

/**
 * The longest first: two run at a time.
 * @type {{ title: string, command: string[], help: string }[]}
 */
const checks = [
  {
    title: 'lint',
    command: [toolPath('eslint/bin/eslint.js'), '.', '--max-warnings=0'],
    help: 'npm run fix',
  },
  {
    title: 'types of the panel',
    command: [tsc, '--project', 'admin/tsconfig.json', '--noEmit'],
    help: 'the lines above name the places',
  },
  {
    title: 'types of the server',
    command: [tsc, '--project', 'server/tsconfig.json'],
    help: 'the lines above name the places',
  },
  {
    title: 'types of tests and scripts',
    command: [tsc, '--project', 'tsconfig.json'],
    help: 'the lines above name the places',
  },
  {
    title: 'generated files',
    command: ['scripts/schema.mjs', '--check'],
    help: 'npm run schema, then commit schema/ and the generated documents',
  },
  {
    title: 'format',
    command: [toolPath('prettier/bin/prettier.cjs'), '--check', '.', '--log-level', 'warn'],
    help: 'npm run fix',
  },
];

await installPackages();
process.on('SIGTERM', () => {
  signalChildren('SIGTERM');
  process.exit(143);
});

/** @type {{ title: string, output: string, help: string }[]} */
const failed = [];
const waiting = [...checks];

async function work() {
  for (let check = waiting.shift(); check; check = waiting.shift()) {
    const startedMs = Date.now();
    const { code, output } = await runNode(check.command, { capture: true });
    const seconds = ((Date.now() - startedMs) / 1000).toFixed(1);
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${check.title} (${seconds} s)`);
    if (code !== 0) failed.push({ ...check, output });
  }
}

await Promise.all([work(), work()]);
for (const { title, output, help } of failed) {
  console.log(`\n--- ${title} ---\n${output.trim()}\n    ${title}: ${help}`);
}
console.log(
  failed.length === 0 ? '\nAll checks passed.' : `\n${failed.length} of ${checks.length} checks failed.`,
);
process.exit(failed.length === 0 ? 0 : 1);
