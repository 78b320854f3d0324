import { buildApp } from '../app.js';
import { readConfig } from '../config.js';
import { importCommand as runImport } from '../import/import-command.js';
import { firstStart, systemContext } from '../setup/first-start.js';
import type { Command } from './run-command.js';

export const importCommand: Command = {
  name: 'import',
  summary: 'reads orders, customers, products, prices or stock from a file',
  help: 'kontor import KIND FILE --mapping MAP; `kontor import --help` of the module tells more (server/import/README.md).',
  run: (args) =>
    runImport(args, async () => {
      const app = await buildApp(readConfig(process.env));
      await firstStart(app);
      return { context: { ...(await systemContext(app, 'import')), via: 'IMPORT' }, close: () => app.close() };
    }),
};
