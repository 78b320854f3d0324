import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  importRoles,
  lostByImport,
  previewImport,
  type RoleDifference,
} from '../domain/roles/import-roles.js';
import type { LostOperation } from '../domain/roles/lost-operations.js';
import { readRoleFile, writeRoleFile } from '../domain/roles/role-file.js';
import { readRoleValues } from '../domain/roles/role-values.js';
import { AppError, badInput, isIssue } from '../errors.js';
import { compactGrants } from '../rights/compact-grants.js';
import { grantsShape } from '../rights/grants.js';
import { warnGrants } from '../rights/warn-grants.js';
import { systemContext } from '../setup/first-start.js';
import type { Command } from './run-command.js';
import { withApp } from './with-app.js';

export const roleCommand: Command = {
  name: 'role',
  summary: 'writes roles to a file, or reads them from one',
  help: `kontor role export [--role ROLE] [FILE.yaml|FILE.json]
Writes all roles, or those named, to the file or to stdout.

kontor role import FILE [--dry-run]
Creates and replaces the roles of the file, all or none; roles that it does not name stay as they are.
  --dry-run   say what would change, what would be refused, and which operations of the last 30 days would fail or lose
              fields; write nothing

Exit codes: 0 done; 1 refused, or the database failed; 2 the command is wrong.`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { role: { type: 'string', multiple: true }, 'dry-run': { type: 'boolean', default: false } },
    });
    const [verb, file, ...rest] = positionals;
    if (verb === 'export' && !rest.length && !values['dry-run']) return exportRoles(values.role ?? [], file);
    if (verb === 'import' && file !== undefined && !rest.length && !values.role)
      return readRoles(file, values['dry-run']).catch(listProblems);
    console.error(roleCommand.help);
    return 2;
  },
};

function exportRoles(codes: string[], file: string | undefined): Promise<number> {
  return withApp(async (app) => {
    const stored = await readRoleValues(app.reader);
    const unknown = codes.filter((code) => !stored.has(code));
    if (unknown.length) {
      console.error(`There is no role ${unknown.join(', ')}; there are ${[...stored.keys()].join(', ')}.`);
      return 2;
    }
    const wanted = new Map([...stored].filter(([code]) => !codes.length || codes.includes(code)));
    const text = writeRoleFile(wanted, file?.endsWith('.json') ? 'json' : 'yaml');
    if (file === undefined) process.stdout.write(text);
    else {
      writeFileSync(file, text);
      console.error(`Wrote ${count(wanted.size, 'role')} to ${file}.`);
    }
    return 0;
  });
}

async function readRoles(path: string, isDryRun: boolean): Promise<number> {
  const file = readRoleFile(textOf(path));
  return withApp(async (app) => {
    const context = { ...(await systemContext(app, 'command line')), via: 'IMPORT' as const };
    const different = await (isDryRun ? previewImport(context, file) : importRoles(context, file));
    for (const one of different) console.log(describeDifference(one));
    if (isDryRun) for (const one of await lostByImport(context, different)) console.log(describeLoss(one));
    if (!different.length) console.log('No differences.');
    else if (isDryRun) console.log(`${count(different.length, 'role')} would change; nothing was written.`);
    else console.log(`${count(different.length, 'role')} changed.`);
    return 0;
  });
}

/** A file may have many problems: each on a line of its own. */
function listProblems(error: unknown): number {
  const issues = error instanceof AppError ? error.details['issues'] : undefined;
  if (!Array.isArray(issues)) throw error;
  console.error('The file is refused; nothing was written.');
  for (const { path, message } of issues.filter(isIssue))
    console.error(`  ${path ? `${path}: ` : ''}${message}`);
  return 1;
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unknown error';
    throw badInput([{ path: '', message: `The file can not be read: ${why}` }]);
  }
}

function describeDifference({ code, isNew, changes, values }: RoleDifference): string {
  const lines = changes.map(({ path, before, after }) =>
    before === null
      ? `  + ${path}: ${shown(path, after)}`
      : after === null
        ? `  - ${path}: ${shown(path, before)}`
        : `  ~ ${path}: ${shown(path, before)} -> ${shown(path, after)}`,
  );
  const warnings = warnGrants(values.grants).map(
    ({ resource, field, message }) => `  ! ${resource}${field === undefined ? '' : `.${field}`}: ${message}`,
  );
  return [`${code}${isNew ? ' (new)' : ''}`, ...lines, ...warnings].join('\n');
}

function describeLoss({ actorKind, actorName, operation, lastUsedAt, lost }: LostOperation): string {
  const what = operation ?? 'an operation without a name';
  return `! ${actorName} (${actorKind}), ${what}, last used ${lastUsedAt.slice(0, 10)}: would lose ${lost.join(', ')}`;
}

/** Whole grants as a file has them, without what they do not say. */
function shown(path: string, value: unknown): string {
  if (path === 'grants') return JSON.stringify(compactGrants(grantsShape.parse(value)));
  const [, resource] = /^grants\.([^.]+)$/.exec(path) ?? [];
  return resource === undefined
    ? JSON.stringify(value)
    : JSON.stringify(compactGrants(grantsShape.parse({ [resource]: value }))[resource]);
}

const count = (many: number, noun: string): string => `${many} ${noun}${many === 1 ? '' : 's'}`;
