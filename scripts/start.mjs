import './parts/node-version.mjs';
import { build } from './build.mjs';
import { installPackages } from './parts/install.mjs';
import { memoryEnvironment } from './parts/memory-environment.mjs';
import { becomeNode } from './parts/run.mjs';

await installPackages();
await build();
console.log('Starting Kontor ...');
// The first start of a fresh clone shows a filled office; the image and real installations say DEMO=0.
await becomeNode(['dist/server/main.js', 'start', ...process.argv.slice(2)], {
  env: {
    ...memoryEnvironment,
    DEMO: process.env.DEMO ?? '1',
    NODE_ENV: process.env.NODE_ENV ?? 'production',
  },
});
