import { runInJest } from './frame/run-in-jest.js';
import { writes } from './writes/writes.js';

runInJest(writes);
