import { parseArgs } from 'node:util';
import type { App } from '../app.js';
import { createApiToken, inDays } from '../auth/create-api-token.js';
import { systemContext } from '../setup/first-start.js';
import type { Command } from './run-command.js';
import { withApp } from './with-app.js';

export const tokenCommand: Command = {
  name: 'token',
  summary: 'makes an API token',
  help: 'kontor token create --role ROLE [--shop CODE] [--days N] [--name NAME]\nPrints the token alone on stdout; it can not be shown again.',
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        role: { type: 'string', multiple: true },
        shop: { type: 'string', multiple: true },
        days: { type: 'string' },
        name: { type: 'string' },
      },
    });
    const days = values.days === undefined ? undefined : Number(values.days);
    const roles = values.role ?? [];
    if (positionals[0] !== 'create' || !roles.length || (days !== undefined && !(days > 0))) {
      console.error(tokenCommand.help);
      return 2;
    }
    return withApp(async (app) => {
      const known = await app.roles.find(roles);
      const unknown = roles.filter((role) => !known.codes.includes(role));
      if (unknown.length) {
        console.error(`There is no role ${unknown.join(', ')}.`);
        return 2;
      }
      const shops = values.shop ?? [];
      const missing = await findMissingShops(app, shops);
      if (missing.length) {
        console.error(`There is no shop ${missing.join(', ')}.`);
        return 2;
      }
      const { secret } = await createApiToken(await systemContext(app, 'command line'), {
        name: values.name ?? `command line, ${roles.join('+')}`,
        roles,
        shops,
        expiresAt: days === undefined ? null : inDays(days),
      });
      console.log(secret);
      return 0;
    });
  },
};

/** A token for a shop that is not there would see nothing, and would see the shop once somebody makes one. */
async function findMissingShops({ reader }: App, shops: string[]): Promise<string[]> {
  const rows = await reader.all('select code from shop where deleted_at is null', []);
  const known = new Set(rows.map(([code]) => String(code)));
  return shops.filter((code) => !known.has(code));
}
