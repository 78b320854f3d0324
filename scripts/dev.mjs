import './parts/node-version.mjs';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages } from './parts/install.mjs';
import { root, runNode, signalChildren, toolPath } from './parts/run.mjs';

await installPackages();
console.log(
  'Development: the server restarts and the panel is built again when a file changes. Ctrl-C ends both.',
);
// What is written here is a development build: the next `npm start` must not take it for its own.
rmSync(join(root, 'dist/.panel-built'), { force: true });
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => signalChildren('SIGTERM'));

const server = runNode(
  [toolPath('tsx/dist/cli.mjs'), 'watch', '--clear-screen=false', 'server/main.ts', 'start'],
  {
    env: { DEMO: process.env.DEMO ?? '1' },
  },
);
const panel = runNode([
  toolPath('vite/bin/vite.js'),
  'build',
  '--config',
  'admin/vite.config.ts',
  '--watch',
  '--mode',
  'development',
]);

// One without the other is half an office: when either ends, so does the other.
const { code } = await Promise.race([server, panel]);
signalChildren('SIGTERM');
await Promise.all([server, panel]);
process.exit(code);
