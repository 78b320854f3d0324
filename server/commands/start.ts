import { buildApp } from '../app.js';
import { readConfig } from '../config.js';
import { fillDemo } from '../demo/fill-demo.js';
import { forgetLeftFiles } from '../domain/custom-fields/forget-left-files.js';
import { forgetOldClaims } from '../domain/customers/claim-contacts.js';
import { forgetUploads } from '../files/uploads.js';
import { forgetOldImportRuns } from '../import/forget-old-import-runs.js';
import { firstStart } from '../setup/first-start.js';
import { startHousekeeping } from '../jobs/housekeeping.js';
import { refuseArguments } from './refuse-arguments.js';
import type { Command } from './run-command.js';
import { signInText } from './with-app.js';

export const startCommand: Command = {
  name: 'start',
  summary: 'serves the panel and GraphQL',
  help: 'Settings are environment variables; server/config.ts explains each. Ends cleanly on SIGINT and SIGTERM.',
  async run(args) {
    refuseArguments(args);
    const app = await buildApp(readConfig(process.env));
    const first = await firstStart(app);
    try {
      if (first && app.config.DEMO === '1') await fillDemo(app, console.log);
      const address = await app.listen();
      console.log(`\nKontor serves at ${app.config.PUBLIC_URL ?? address}`);
    } catch (error) {
      await app.close();
      throw error;
    } finally {
      // Also when the start fails on a taken port: there is no second first start.
      if (first) console.log(signInText(app, first));
    }
    const stopHousekeeping = startHousekeeping(app.orm, app.log, [
      forgetOldClaims,
      forgetOldImportRuns,
      async function forgetFiles(orm) {
        await forgetLeftFiles(orm, app.reader);
        await forgetUploads(orm, app.files);
      },
    ]);
    await new Promise<void>((resolve) => {
      process.once('SIGINT', () => resolve());
      process.once('SIGTERM', () => resolve());
    });
    console.log('Stopping: finishing what is under way.');
    await stopHousekeeping();
    await app.close();
    return 0;
  },
};
