import { createRequire } from 'node:module';

/** By `require`, because its types tell of that form only. @type {typeof import('jest-environment-node')} */
const { TestEnvironment } = createRequire(import.meta.url)('jest-environment-node');

/** Where a test file leaves what is to be done when one of its tests has failed, before anything is cleared away. */
const ON_FAILURE = Symbol.for('kontor.onFailedTest');

/** Node, and a word to the test file when a test of it fails: afterwards nobody can look any more. */
export default class extends TestEnvironment {
  /** @param {{ name: string, test?: { name: string } }} event */
  async handleTestEvent({ name, test }) {
    if (name !== 'test_fn_failure') return;
    const onFailure = Reflect.get(this.global, ON_FAILURE);
    if (typeof onFailure === 'function') await onFailure(test?.name ?? '');
  }
}
