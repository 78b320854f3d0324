import { fillDemo } from '../demo/fill-demo.js';
import { refuseArguments } from './refuse-arguments.js';
import type { Command } from './run-command.js';
import { withApp } from './with-app.js';

export const demoCommand: Command = {
  name: 'demo',
  summary: 'fills an empty database with demo data',
  help: 'Shops, goods, customers and orders to practise on. Refused when there are orders already.',
  async run(args) {
    refuseArguments(args);
    return withApp(async (app) => {
      await fillDemo(app, console.log);
      return 0;
    });
  },
};
