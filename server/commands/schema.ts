import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { parseArgs } from 'node:util';
import { wholeSchema } from '../app.js';
import { BUILT_IN_ROLES } from '../rights/built-in-roles.js';
import { rightsOfRoles } from '../rights/rights-of-roles.js';
import { grantsShape } from '../rights/grants.js';
import { roleSchema } from '../rights/role-schema.js';
import { rightsTable } from '../rights/rights-table.js';
import type { Command } from './run-command.js';

export const schemaCommand: Command = {
  name: 'schema',
  summary: 'writes schema/schema.graphql and schema/rights.md, or checks them',
  help: 'kontor schema [--check]\nkontor schema --role ROLE   prints what a built-in role sees',
  async run(args) {
    const { values } = parseArgs({ args, options: { check: { type: 'boolean' }, role: { type: 'string' } } });
    const whole = wholeSchema();
    if (values.role) {
      const role = BUILT_IN_ROLES.find((one) => one.code === values.role);
      if (!role) {
        console.error(`There is no role "${values.role}".`);
        return 2;
      }
      console.log(
        printSchema(
          lexicographicSortSchema(roleSchema(whole, rightsOfRoles([grantsShape.parse(role.grants)]))),
        ),
      );
      return 0;
    }
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
