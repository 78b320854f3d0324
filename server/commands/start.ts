import { buildApp } from '../app.js';
import { readConfig } from '../config.js';
import { fillDemo } from '../demo/fill-demo.js';
import { firstStart } from '../setup/first-start.js';
import type { Command } from './run-command.js';

export const startCommand: Command = {
  name: 'start',
  summary: 'serves the panel and GraphQL',
  help: 'Settings are environment variables; server/config.ts explains each. Ends cleanly on SIGINT and SIGTERM.',
  async run() {
    const app = await buildApp(readConfig(process.env));
    const first = await firstStart(app);
    if (first && app.config.DEMO === '1') await fillDemo(app, console.log);
    const address = await app.listen();
    console.log(`\nKontor serves at ${app.config.PUBLIC_URL ?? address}`);
    if (first?.password) {
      console.log(`Sign in as ${first.email} with the password ${first.password}`);
      console.log('It was made for this installation and is shown only now; `npm run kontor -- user reset` makes a new one.');
    }
    await new Promise<void>((resolve) => {
      process.once('SIGINT', () => resolve());
      process.once('SIGTERM', () => resolve());
    });
    console.log('Stopping: finishing what is under way.');
    await app.close();
    return 0;
  },
};
