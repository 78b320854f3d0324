import { buildApp } from '../app.js';
import { readConfig } from '../config.js';
import { firstStart } from '../setup/first-start.js';
import type { Command } from './run-command.js';

export const migrateCommand: Command = {
  name: 'migrate',
  summary: 'brings the database to this version',
  help: 'Runs the migrations that are missing; an empty database gets everything, built-in roles included.',
  async run() {
    const app = await buildApp(readConfig(process.env));
    await firstStart(app);
    await app.close();
    console.log('The database is up to date.');
    return 0;
  },
};
