import './parts/node-version.mjs';
import { cpSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isFresh } from './parts/freshness.mjs';
import { installPackages } from './parts/install.mjs';
import { root, runNode, toolPath } from './parts/run.mjs';

const common = ['package-lock.json', 'package.json'];

/**
 * What is built, from what, by what. The stamp is written after success, so that a build that was broken off runs again.
 * @type {{ title: string, stamp: string, clears: string, sources: string[], command: string[] }[]}
 */
const targets = [
  {
    title: 'server',
    stamp: 'dist/.server-built',
    clears: 'dist/server',
    sources: [...common, 'server', 'tsconfig.base.json'],
    command: [toolPath('typescript/bin/tsc'), '--project', 'server/tsconfig.build.json'],
  },
  {
    title: 'panel',
    stamp: 'dist/.panel-built',
    clears: 'dist/admin',
    sources: [...common, 'admin', 'schema'],
    command: [
      toolPath('vite/bin/vite.js'),
      'build',
      '--config',
      'admin/vite.config.ts',
      '--logLevel',
      'warn',
    ],
  },
  {
    title: 'GraphiQL page',
    stamp: 'dist/.graphiql-built',
    clears: 'dist/graphiql',
    sources: [...common, 'admin/graphiql', 'admin/frame/KontorMark.tsx'],
    command: [
      toolPath('vite/bin/vite.js'),
      'build',
      '--config',
      'admin/graphiql/vite.config.ts',
      '--logLevel',
      'warn',
    ],
  },
];

/** Builds into dist/ what is older than its sources; ends the process when a build fails. */
export async function build() {
  for (const { title, stamp, clears, sources, command } of targets) {
    if (isFresh(stamp, sources)) {
      console.log(`Build: the ${title} is up to date.`);
      continue;
    }
    console.log(`Build: the ${title} ...`);
    const startedMs = Date.now();
    rmSync(join(root, stamp), { force: true });
    rmSync(join(root, clears), { recursive: true, force: true });
    const { code } = await runNode(command);
    if (code !== 0) {
      console.error(`The ${title} could not be built; the lines above say why.`);
      process.exit(1);
    }
    mkdirSync(join(root, 'dist'), { recursive: true });
    if (title === 'server') copyAssets();
    writeFileSync(join(root, stamp), `${new Date().toISOString()}\n`);
    console.log(`Build: the ${title} took ${((Date.now() - startedMs) / 1000).toFixed(1)} s.`);
  }
}

/** What the server reads beside its code (data, templates): tsc writes only what it compiles. */
function copyAssets() {
  const isLeftOut = /(\.ts|\.tsx|\.md|tsconfig[^/]*\.json)$/;
  cpSync(join(root, 'server'), join(root, 'dist/server'), {
    recursive: true,
    filter: (path) => (statSync(path).isDirectory() ? !path.endsWith('fixtures') : !isLeftOut.test(path)),
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await installPackages();
  await build();
}
