import { customFieldsCommand } from './custom-fields.js';
import { exportCommand } from './export.js';
import { importCommand } from './import.js';
import { migrateCommand } from './migrate.js';
import { roleCommand } from './role.js';
import type { Command } from './run-command.js';
import { schemaCommand } from './schema.js';
import { startCommand } from './start.js';
import { demoCommand } from './demo.js';
import { tokenCommand } from './token.js';
import { userCommand } from './user.js';

export const commands: Command[] = [
  startCommand,
  migrateCommand,
  demoCommand,
  userCommand,
  tokenCommand,
  roleCommand,
  importCommand,
  exportCommand,
  customFieldsCommand,
  schemaCommand,
];
