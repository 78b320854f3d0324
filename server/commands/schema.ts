import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { parseArgs } from 'node:util';
import { wholeSchema } from '../app.js';
import { rightsTable } from '../rights/rights-table.js';
import { printRoleSdl } from './role-sdl.js';
import type { Command } from './run-command.js';

export const schemaCommand: Command = {
  name: 'schema',
  summary: 'writes schema/schema.graphql and schema/rights.md, or checks them',
  help: 'kontor schema [--check]\nkontor schema --role ROLE   prints the schema of a role as the database has it; several --role add up',
  async run(args) {
    const { values } = parseArgs({
      args,
      options: { check: { type: 'boolean' }, role: { type: 'string', multiple: true } },
    });
    const whole = wholeSchema();
    if (values.role) return printRoleSdl(whole, values.role);
    const files = {
      'schema/schema.graphql': `${printSchema(lexicographicSortSchema(whole))}\n`,
      'schema/rights.md': rightsTable(),
    };
    const stale = Object.entries(files).filter(
      ([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text,
    );
    if (!values.check) for (const [path, text] of stale) writeFileSync(path, text);
    if (values.check && stale.length) {
      console.error(
        `${stale.map(([path]) => path).join(', ')} is not what the declarations say: run npm run schema and commit.`,
      );
      return 1;
    }
    console.log(
      values.check
        ? 'schema/ is up to date.'
        : stale.length
          ? `Wrote ${stale.map(([path]) => path).join(', ')}.`
          : 'schema/ was up to date.',
    );
    return 0;
  },
};
