import { runInJest } from './frame/run-in-jest.js';
import { rights } from './rights/rights.js';

runInJest(rights);
