import { existsSync } from 'node:fs';

// A zone that is far from UTC and not at a whole hour: code that forgets to say UTC fails here, not at the customer's.
process.env.TZ ??= 'Asia/Tehran';

/** @param {boolean} jsx */
const swc = (jsx) => [
  '@swc/jest',
  {
    sourceMaps: 'inline',
    jsc: {
      target: 'es2023',
      keepClassNames: true,
      parser: { syntax: 'typescript', tsx: jsx, decorators: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: false,
        useDefineForClassFields: true,
        react: { runtime: 'automatic' },
      },
    },
    module: { type: 'es6' },
  },
];

/** Run with `node --experimental-vm-modules node_modules/jest/bin/jest.js`; `npm test` does. */
export default {
  testEnvironment: './scripts/parts/test-environment.mjs',
  roots: ['server', 'admin', 'tests', 'scripts', 'schema'].filter((folder) =>
    existsSync(new URL(folder, import.meta.url)),
  ),
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  // The sources name the compiled file (`./money.js`); the tests read the source itself.
  moduleNameMapper: { '^(\\.{1,2}/.*(?<!\\.json))\\.js$': '$1' },
  transform: { '^.+\\.ts$': swc(false), '^.+\\.tsx$': swc(true) },
  // Classes with decorators need it before they are read; in the server main.ts imports it first.
  setupFiles: ['reflect-metadata'],
  watchman: false,
  maxWorkers: 2,
  testSequencer: './scripts/parts/longest-first.mjs',
  testTimeout: 30_000,
  workerIdleMemoryLimit: '1GB',
};
