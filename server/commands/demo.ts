import { buildApp } from '../app.js';
import { readConfig } from '../config.js';
import { fillDemo } from '../demo/fill-demo.js';
import { firstStart } from '../setup/first-start.js';
import type { Command } from './run-command.js';

export const demoCommand: Command = {
  name: 'demo',
  summary: 'fills an empty database with demo data',
  help: 'Shops, goods, customers and orders to practise on. Refused when there are orders already.',
  async run() {
    const app = await buildApp(readConfig(process.env));
    try {
      await firstStart(app);
      await fillDemo(app, console.log);
      return 0;
    } finally {
      await app.close();
    }
  },
};
