import { runInJest } from './frame/run-in-jest.js';
import { channels } from './channels/channels.js';

runInJest(channels);
