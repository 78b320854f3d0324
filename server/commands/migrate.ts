import { refuseArguments } from './refuse-arguments.js';
import type { Command } from './run-command.js';
import { withApp } from './with-app.js';

export const migrateCommand: Command = {
  name: 'migrate',
  summary: 'brings the database to this version',
  help: 'Runs the migrations that are missing; an empty database gets everything, built-in roles included.',
  async run(args) {
    refuseArguments(args);
    return withApp(async () => {
      console.log('The database is up to date.');
      return 0;
    });
  },
};
