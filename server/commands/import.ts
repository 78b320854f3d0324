import { IMPORT_HELP, importCommand as runImport } from '../import/import-command.js';
import { systemContext } from '../setup/first-start.js';
import type { Command } from './run-command.js';
import { openApp } from './with-app.js';

export const importCommand: Command = {
  name: 'import',
  summary: 'reads orders, customers, products, prices or stock from a file',
  help: IMPORT_HELP,
  run: (args) =>
    runImport(args, async () => {
      const app = await openApp();
      return {
        context: { ...(await systemContext(app, 'import')), via: 'IMPORT' },
        close: () => app.close(),
      };
    }),
};
