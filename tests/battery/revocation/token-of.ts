import { asker } from '../../support/app.js';
import type { Person, RevocationBench } from './bench.js';

/** A token that the person made for themselves. */
export async function tokenOf(
  bench: RevocationBench,
  person: Person,
): Promise<{ id: string; headers: Record<string, string> }> {
  const { data, errors } = await asker(bench.test.url, person.session)(
    'mutation ($roles: [String!]!) { createApiToken(input: { name: "t", roles: $roles }) { secret token { id } } }',
    { roles: [person.role] },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  const { secret, token } = data.createApiToken;
  return { id: token.id, headers: { authorization: `Bearer ${secret}` } };
}
