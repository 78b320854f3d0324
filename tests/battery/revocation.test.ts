import { runInJest } from './frame/run-in-jest.js';
import { revocation } from './revocation/revocation.js';

runInJest(revocation);
