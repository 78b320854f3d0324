import 'reflect-metadata';
import { join } from 'node:path';
import { runBattery } from '../frame/run-battery.js';
import { rights } from '../rights/rights.js';
import { openKeptWorlds } from '../rights/worlds.js';

/** Program: battery rights on copies of kept worlds, up to its first failure. Exit status 1 says that it was red. */
const [folder = '', seed = '11', count = '700'] = process.argv.slice(2);
const kept = { ...rights, open: () => openKeptWorlds(folder, join(folder, 'copies')) };
const result = await runBattery(
  kept,
  { seed: Number(seed), count: Number(count), untilFirstFailure: true },
  console.log,
);
process.exit(result.failed.length ? 1 : 0);
