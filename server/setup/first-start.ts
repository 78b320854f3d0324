import type { App } from '../app.js';
import { hashPassword, makePassword } from '../auth/password.js';
import { User } from '../auth/user.entity.js';
import { write } from '../changes/write.js';
import type { Context } from '../context.js';
import { addRecord } from '../resource/records.js';
import { BUILT_IN_ROLES } from '../rights/built-in-roles.js';
import { grantsShape } from '../rights/grants.js';
import { Role } from '../rights/role.entity.js';
import { fillDictionaries } from './dictionaries.js';

/** Kontor's own work, with its reason; the whole of the rights, and named as such in the change log. */
export function systemContext(app: App, reason: string): Promise<Context> {
  return app.contextFor({ kind: 'system', id: null, name: reason }, 'SYSTEM', ['administrator']);
}

/**
 * Fills an empty database with what no shop can do without: built-in roles, usual statuses and types, the first
 * administrator. Answers undefined when that was done before.
 */
export async function firstStart(
  app: App,
): Promise<{ email: string; password: string | undefined } | undefined> {
  const [row] = await app.reader.all('select count(*) from role', []);
  if (Number(row?.[0])) return undefined;
  const password = app.config.ADMIN_PASSWORD ?? makePassword();
  const passwordHash = await hashPassword(password);
  const email = app.config.ADMIN_EMAIL;
  await write(await systemContext(app, 'first start'), async (writing) => {
    BUILT_IN_ROLES.forEach((role, ordering) =>
      addRecord(writing, Role, { ...role, grants: grantsShape.parse(role.grants), ordering, builtIn: true }),
    );
    fillDictionaries(writing);
    addRecord(writing, User, {
      email,
      roles: ['administrator'],
      passwordHash,
      firstName: 'Admin',
      lastName: null,
    });
  });
  app.roles.forget();
  return { email, password: app.config.ADMIN_PASSWORD ? undefined : password };
}
