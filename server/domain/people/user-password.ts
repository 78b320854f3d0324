import { Field } from 'type-graphql';
import { hashPassword } from '../../auth/password.js';
import { User } from '../../auth/user.entity.js';
import { getResource } from '../../db/registry.js';
import { badInput } from '../../errors.js';
import { governs } from '../../resource/governed.js';
import { graphqlTypes } from '../../resource/graphql-types.js';
import { setBeforeSave } from '../records/before-save.js';
import { checkAccount } from './check-account.js';

const SHORTEST = 10;
const LONGEST = 128;

/** `password` goes in with a user and never comes out; changing it ends the user's sessions. */
export function declareUserPassword(): void {
  const types = graphqlTypes(getResource('user'));
  for (const input of [types.create, types.update])
    Field(() => String, { nullable: true })(input.prototype, 'password');
  governs(types.create.name, 'password', { resource: 'user', operation: 'create' });
  governs(types.update.name, 'password', { resource: 'user', operation: 'change' });
  setBeforeSave('user', async (context, writing, record, input) => {
    if (!(record instanceof User)) return;
    if (!/^[^\s@]+@[^\s@]+$/.test(record.email))
      throw badInput([{ path: 'input.email', message: 'is not an e-mail address.' }]);
    await checkAccount(context, writing, record, input);
    const password: unknown = Reflect.get(input, 'password');
    if (typeof password !== 'string') return;
    if (password.length < SHORTEST || password.length > LONGEST) {
      throw badInput([
        { path: 'input.password', message: `must have ${SHORTEST} to ${LONGEST} characters.` },
      ]);
    }
    record.passwordHash = await hashPassword(password);
    await writing.execute('delete from `session` where `user_id` = ?', [record.id]);
  });
}
