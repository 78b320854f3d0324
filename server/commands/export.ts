import { open, rename, rm } from 'node:fs/promises';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import type { App } from '../app.js';
import { callerOfUser } from '../auth/caller-of-user.js';
import type { Context } from '../context.js';
import { allResources } from '../db/registry.js';
import { AppError, notFound } from '../errors.js';
import { exportFormats } from '../export/export-file.js';
import { openExport } from '../export/export-pages.js';
import { readExportQuery } from '../export/export-request.js';
import type { Command } from './run-command.js';
import { withApp } from './with-app.js';

export const exportCommand: Command = {
  name: 'export',
  summary: 'writes a list to a CSV or a workbook, with the rights of a person',
  help: `kontor export <kind> FILE.csv|FILE.xlsx --as EMAIL [options]

<kind> is a list of the API, such as orders, customers or offers. The file holds what that person may export, and is
there only when it is whole.

  --as EMAIL       whose rights hold
  --fields A,B.C   columns in their order; without it every value that the person reads
  --where JSON     filter, as the API has it
  --sort JSON      order, as the API has it
  --time-zone Z    of the moments, UTC by default

Exit codes: 0 done; 1 refused, or the database failed; 2 the command is wrong; 130 stopped by Ctrl-C.`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        as: { type: 'string' },
        fields: { type: 'string' },
        where: { type: 'string' },
        sort: { type: 'string' },
        'time-zone': { type: 'string' },
      },
    });
    const [kind, file, ...rest] = positionals;
    const format = exportFormats.get(extname(file ?? '').slice(1));
    const { as: email, 'time-zone': timeZone, ...asked } = values;
    if (!kind || !file || !format || !email || rest.length) {
      console.error(exportCommand.help);
      return 2;
    }
    const resource = allResources().find(({ plural }) => plural === kind);
    if (!resource) {
      console.error(`There is no list ${kind}. See kontor export --help.`);
      return 2;
    }
    const request = readExportQuery({ ...asked, ...(timeZone === undefined ? {} : { timeZone }) });
    const stop = new AbortController();
    const onSignal = (): void => stop.abort();
    process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
    const part = `${file}.part`;
    try {
      return await withApp(async (app) => {
        const exporting = { servers: app.servers, resource, request, open: () => contextAs(app, email) };
        const { columns, pages } = await openExport(exporting);
        const handle = await open(part, 'w');
        try {
          const writing = await format.open(columns, request, (bytes) => handle.appendFile(bytes));
          let rows = 0;
          for await (const page of pages) {
            if (stop.signal.aborted) return 130;
            await writing.add(page);
            rows += page.length;
            if (process.stderr.isTTY) process.stderr.write(`\r${rows} rows`);
          }
          await writing.end();
          await handle.sync();
          await rename(part, file);
          console.error(`${process.stderr.isTTY ? '\r' : ''}${rows} rows are in ${file}.`);
          return 0;
        } finally {
          await handle.close();
        }
      });
    } finally {
      process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
      await rm(part, { force: true });
    }
  },
};

/** Asked anew for each page, as over HTTP. */
async function contextAs(app: App, email: string): Promise<Context> {
  const [row] = await app.reader.all('select id from `user` where email = ? and deleted_at is null', [email]);
  if (!row) throw notFound('user', email);
  const person = await callerOfUser(app.reader, Number(row[0]));
  if (!person)
    throw new AppError('FORBIDDEN', `${email} is switched off: nothing is exported in their name.`);
  return app.contextFor(person.actor, 'SYSTEM', person.roles, person.viewer);
}
