import { parseArgs } from 'node:util';
import { dropDeletedColumns } from '../domain/custom-fields/drop-deleted-columns.js';
import { systemContext } from '../setup/first-start.js';
import type { Command } from './run-command.js';
import { withApp } from './with-app.js';

export const customFieldsCommand: Command = {
  name: 'custom-fields',
  summary: 'removes what deleted custom fields left in the tables',
  help: `kontor custom-fields --drop-deleted

Deleted fields keep their column with its values. This drops those that were deleted more than a minute ago; their
values are gone then, but for what the change log holds. Make a backup first.`,
  async run(args) {
    const { values } = parseArgs({ args, options: { 'drop-deleted': { type: 'boolean' } } });
    if (!values['drop-deleted']) {
      console.error('Say what to do: kontor custom-fields --drop-deleted');
      return 2;
    }
    return withApp(async (app) => {
      const dropped = await dropDeletedColumns(await systemContext(app, 'custom-fields --drop-deleted'));
      for (const { resource, code, identity } of dropped)
        console.log(`Dropped ${identity} of ${resource}, which was ${code}.`);
      if (!dropped.length) console.log('There was nothing to drop.');
      return 0;
    });
  },
};
