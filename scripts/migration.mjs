import { spawnSync } from 'node:child_process';
import { startMariadb } from './throwaway-mariadb.mjs';

// npm run migration: writes what the entities changed since the last migration, for both engines.
const mariadb = await startMariadb({ log: console.log });
const { status } = spawnSync(
  'tsx',
  ['--tsconfig', 'server/tsconfig.json', 'scripts/write-migration.ts', mariadb.url, ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
);
await mariadb.stop();
process.exitCode = status ?? 1;
