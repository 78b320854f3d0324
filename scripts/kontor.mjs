import './parts/node-version.mjs';
import { isFresh } from './parts/freshness.mjs';
import { installPackages } from './parts/install.mjs';
import { memoryEnvironment } from './parts/memory-environment.mjs';
import { becomeNode } from './parts/run.mjs';

// A command's stdout belongs to the command (`token create` prints the token alone): nothing is printed here.
await installPackages();
const isBuilt = isFresh('dist/.server-built', ['server']);
const entry = isBuilt ? ['dist/server/main.js'] : ['--import', 'tsx', 'server/main.ts'];
await becomeNode([...entry, ...process.argv.slice(2)], {
  env: { ...memoryEnvironment, NODE_ENV: process.env.NODE_ENV ?? 'production' },
});
