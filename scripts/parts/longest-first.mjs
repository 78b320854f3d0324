import { createRequire } from 'node:module';

/** By `require`, because its types tell of that form only. @type {typeof import('@jest/test-sequencer')} */
const { default: Sequencer } = createRequire(import.meta.url)('@jest/test-sequencer');

/** Small files that run for long: a machine that never ran them goes by size, and then waits at the end for one of them. */
const LONG = [
  /tests\/battery\/channels\./,
  /tests\/battery\/rights\./,
  /tests\/battery\/revocation\./,
  /tests\/api\/start\./,
  /tests\/browser\/languages\./,
  /tests\/browser\/(roles|manager|states)\./,
  /tests\/battery\//,
  /tests\/api\/(export-running|rights-matrix)\./,
];

/** @param {{ path: string }} test */
function rank({ path }) {
  const found = LONG.findIndex((pattern) => pattern.test(path.replaceAll('\\', '/')));
  return found < 0 ? LONG.length : found;
}

/** The order in which jest takes the files. */
export default class LongestFirst extends Sequencer {
  /** @override @param {Parameters<InstanceType<typeof Sequencer>['sort']>[0]} tests */
  async sort(tests) {
    return [...(await super.sort(tests))].sort((one, other) => rank(one) - rank(other));
  }
}
