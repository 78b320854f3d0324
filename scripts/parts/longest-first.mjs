import Sequencer from '@jest/test-sequencer';

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

/** The order in which jest takes the files. */
export default class LongestFirst extends Sequencer {
  /** @override @type {Sequencer['sort']} */
  async sort(tests) {
    /** @param {{ path: string }} test */
    const rank = ({ path }) => {
      const found = LONG.findIndex((pattern) => pattern.test(path.replaceAll('\\', '/')));
      return found < 0 ? LONG.length : found;
    };
    return [...(await super.sort(tests))].sort((one, other) => rank(one) - rank(other));
  }
}
