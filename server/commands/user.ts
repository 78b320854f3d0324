import { parseArgs } from 'node:util';
import type { App } from '../app.js';
import { hashPassword, makePassword } from '../auth/password.js';
import { User } from '../auth/user.entity.js';
import { write } from '../changes/write.js';
import { badInput, notFound } from '../errors.js';
import { addRecord } from '../resource/records.js';
import { systemContext } from '../setup/first-start.js';
import type { Command } from './run-command.js';
import { withApp } from './with-app.js';

export const userCommand: Command = {
  name: 'user',
  summary: 'makes a user, or gives one a new password',
  help: 'kontor user create EMAIL --role ROLE [--role ROLE] [--first NAME] [--last NAME]\nkontor user reset EMAIL\nPrints the password once.',
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        role: { type: 'string', multiple: true },
        first: { type: 'string' },
        last: { type: 'string' },
      },
    });
    const [verb, email] = positionals;
    if (!email || (verb !== 'create' && verb !== 'reset')) {
      console.error(userCommand.help);
      return 2;
    }
    return withApp(async (app) => {
      const password = makePassword();
      await (verb === 'create'
        ? createUser(app, email, password, values.role ?? [], values)
        : resetPassword(app, email, password));
      console.log(password);
      return 0;
    });
  },
};

async function createUser(
  app: App,
  email: string,
  password: string,
  roles: string[],
  names: { first?: string; last?: string },
): Promise<void> {
  const known = await app.roles.find(roles);
  const unknown = roles.filter((role) => !known.codes.includes(role));
  if (!roles.length || unknown.length)
    throw badInput([
      {
        path: 'role',
        message: unknown.length ? `there is no role ${unknown.join(', ')}.` : 'give at least one --role.',
      },
    ]);
  const passwordHash = await hashPassword(password);
  await write(await systemContext(app, 'command line'), async (writing) => {
    addRecord(writing, User, {
      email,
      roles,
      passwordHash,
      firstName: names.first ?? null,
      lastName: names.last ?? null,
    });
  });
}

async function resetPassword(app: App, email: string, password: string): Promise<void> {
  const passwordHash = await hashPassword(password);
  await write(await systemContext(app, 'command line'), async (writing) => {
    const user = await writing.em.findOne(User, { email });
    if (!user) throw notFound('user', email);
    user.passwordHash = passwordHash;
    await writing.execute('delete from `session` where `user_id` = ?', [user.id]);
  });
}
