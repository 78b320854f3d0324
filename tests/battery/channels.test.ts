import { channels } from './channels/channels.js';
import { runInJest } from './frame/run-in-jest.js';

/** All of them on SQLite; on MariaDB a part in CI and all by `npm run battery -- channels --database mysql`. */
const isMysql = process.env['TEST_DATABASE'] === 'mysql';

runInJest(channels, { seed: 1, count: isMysql ? 1000 : undefined });
