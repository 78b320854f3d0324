import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

/**
 * Whether a built file is newer than everything it is built from (files and folders, from the root of the checkout).
 * @param {string} built
 * @param {string[]} sources
 */
export function isFresh(built, sources) {
  const file = join(root, built);
  if (!existsSync(file)) return false;
  const builtMs = statSync(file).mtimeMs;
  return sources.every((source) => newestMs(join(root, source)) <= builtMs);
}

/** A folder counts with its own time too: a deleted file changes nothing else. @param {string} path @returns {number} */
function newestMs(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return path.endsWith('.test.ts') ? 0 : stat.mtimeMs;
  let newest = stat.mtimeMs;
  for (const name of readdirSync(path)) newest = Math.max(newest, newestMs(join(path, name)));
  return newest;
}
