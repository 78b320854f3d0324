import { cves } from './cves/cves.js';
import { runInJest } from './frame/run-in-jest.js';

runInJest(cves);
