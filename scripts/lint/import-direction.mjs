/**
 * The dependency rule of the tree: left never imports right.
 *
 *   lib <- db <- resource, rights, changes, search, files <- api, live, auth, jobs, print, export <- domain <- import <- app <- setup, demo <- commands <- main
 *
 * Folders of one rank may import each other. What the rule cannot place it refuses, so that a new
 * folder under server/ is a decision made here and not an accident.
 */

/** Rank of each folder or file at the top of server/. */
const ranks = new Map([
  ['lib', 0],
  ['db', 1],
  ['resource', 2],
  ['rights', 2],
  ['changes', 2],
  ['search', 2],
  ['files', 2],
  ['api', 3],
  ['live', 3],
  ['auth', 3],
  ['jobs', 3],
  ['print', 3],
  ['export', 3],
  ['domain', 4],
  ['import', 5],
  ['entities.ts', 6],
  ['app.ts', 6],
  ['setup', 7],
  ['demo', 7],
  ['commands', 8],
  ['main.ts', 9],
]);
const shared = new Set(['server/errors.ts', 'server/config.ts', 'server/context.ts']);
const order =
  'lib <- db <- resource, rights, changes, search, files <- api, live, auth, jobs, print, export <- domain <- import <- app <- setup, demo <- commands <- main';

/**
 * Why `from` may not import `to` (paths from the root of the repository), or nothing when it may.
 * @param {string} from
 * @param {string} to
 * @param {boolean} typeOnly
 * @returns {string | undefined}
 */
export function findImportFault(from, to, typeOnly) {
  const [source = '', target = ''] = [from.split('/')[0], to.split('/')[0]];
  if (source === 'admin') {
    if (target === 'admin' || target === 'schema') return undefined;
    return 'The panel knows the server by schema/ only: ask GraphQL, or put the shared fact into the schema.';
  }
  if (source !== 'server') return undefined;
  if (to === 'package.json') return undefined;
  if (target !== 'server') return `The server never imports ${target}/: move what it needs into server/.`;
  if (from.startsWith('server/modules/')) return findModuleFault(from, to, typeOnly);
  if (to.startsWith('server/modules/')) return findFaultTowardsModules(from, to);
  return findRankFault(from, to, typeOnly);
}

/** @param {string} from @param {string} to @param {boolean} typeOnly */
function findRankFault(from, to, typeOnly) {
  if (shared.has(to)) {
    if (!from.startsWith('server/lib/')) return undefined;
    return 'lib knows nothing of Kontor: take what you need as an argument instead of importing it.';
  }
  const target = ranks.get(topOf(to));
  if (shared.has(from)) {
    // The context names what later layers put into it; a type is knowledge without a dependency.
    if (target !== undefined && (target <= 1 || (typeOnly && target <= 3))) return undefined;
    return `${from} is read by every layer: it may import lib and db, and of later layers only types (\`import type\`).`;
  }
  const source = ranks.get(topOf(from));
  if (source === undefined)
    return `${from} is in no layer: place ${topOf(from)} in scripts/lint/import-direction.mjs.`;
  if (target === undefined)
    return `${to} is in no layer: place ${topOf(to)} in scripts/lint/import-direction.mjs.`;
  if (target <= source) return undefined;
  return `${topOf(from)} may not import ${topOf(to)} (${order}): move the code left, or let ${topOf(to)} pass it in as an argument.`;
}

/** Who may name a module or the contract. @param {string} from @param {string} to */
function findFaultTowardsModules(from, to) {
  const source = ranks.get(topOf(from)) ?? -1;
  if (to === 'server/modules/module.ts' && source >= 3) return undefined;
  if (to === 'server/modules/index.ts' && source >= 6) return undefined;
  return 'Reach a module through the contract in modules/module.ts; only app and main read the list in modules/index.ts.';
}

/** @param {string} from @param {string} to @param {boolean} typeOnly */
function findModuleFault(from, to, typeOnly) {
  if (to.startsWith('server/lib/') || shared.has(to)) return undefined;
  const isDomain = to.startsWith('server/domain/');
  const [, , folder = ''] = from.split('/');
  if (from === 'server/modules/module.ts') {
    if (isDomain && typeOnly) return undefined;
    return 'The contract imports lib, errors and types of the domain only.';
  }
  if (from === 'server/modules/index.ts') {
    if (to === 'server/modules/module.ts' || to.endsWith('/manifest.ts')) return undefined;
    return 'The list imports manifests only; a manifest loads its code when the module is switched on.';
  }
  if (to === 'server/modules/module.ts' || to.startsWith(`server/modules/${folder}/`)) return undefined;
  if (to.startsWith('server/modules/')) return 'A module never imports another module: meet in the domain.';
  if (isDomain && (typeOnly || !/\.(entity|resolver)\.ts$/.test(to))) return undefined;
  return 'A module imports modules/module.ts, lib, errors and services of the domain; nothing of the machinery.';
}

/** @param {string} path */
function topOf(path) {
  return path.split('/')[1] ?? '';
}
