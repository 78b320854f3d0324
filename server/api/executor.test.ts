import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, type GraphQLSchema } from 'graphql';
import { jitGateway } from './executor.js';

const schema = buildSchema(`
  input Filter { and: [Filter!] or: [Filter!] not: Filter owner: Filter name: String limit: Int = 7 }
  enum Way { UP DOWN }
  type Query { find(where: Filter, way: Way = UP, flag: Boolean): String }
  type Mutation { change(to: Int!): Int }
`);
const find = schema.getQueryType()?.getFields()['find'];
if (find) find.resolve = (_source, given: object) => JSON.stringify(given);

async function run(
  query: string,
  variables: object = {},
  operationName?: string,
  on: GraphQLSchema = schema,
) {
  const { executor } = await jitGateway(on).load({} as never);
  if (!executor) throw new Error('The gateway gave no executor.');
  const request = { query, variables, ...(operationName ? { operationName } : {}) };
  return (await executor({ document: parse(query), request, context: {}, operationName: null } as never)) as {
    data?: { find?: string };
    errors?: readonly { message: string; extensions: { code?: string } }[];
  };
}

describe('jitGateway', () => {
  it('reads filters that hold filters, given as a variable, without standing still', async () => {
    const started = Date.now();
    const where = { or: [{ not: { name: 'a' } }, { and: [{ owner: { owner: { name: 'b' } } }] }] };
    const { data, errors } = await run('query ($where: Filter) { find(where: $where) }', { where });
    expect(errors).toBeUndefined();
    expect(JSON.parse(data?.find ?? '')).toMatchObject({
      where: { or: [{ not: { name: 'a', limit: 7 } }, { limit: 7 }] },
      way: 'UP',
    });
    expect(Date.now() - started).toBeLessThan(5000);
  });

  it.each<[string, string, object, string]>([
    [
      'an unknown field',
      'query ($where: Filter) { find(where: $where) }',
      { where: { nothing: 1 } },
      'Field "nothing" is not defined',
    ],
    [
      'the prototype',
      'query ($where: Filter) { find(where: $where) }',
      JSON.parse('{"where":{"__proto__":{}}}') as object,
      'Field "__proto__" is not defined',
    ],
    [
      'an unknown word',
      'query ($way: Way) { find(way: $way) }',
      { way: 'LEFT' },
      'does not exist in "Way" enum',
    ],
    ['nothing where something must be', 'mutation ($to: Int!) { change(to: $to) }', {}, 'was not provided'],
  ])('refuses %s as the caller’s mistake', async (_, query, variables, message) => {
    const { data, errors } = await run(query, variables);
    expect(data).toBeUndefined();
    expect(errors?.[0]?.message).toContain(message);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('leaves out what a flag leaves out', async () => {
    const query = 'query ($flag: Boolean!, $way: Way = DOWN) { find(way: $way) @include(if: $flag) }';
    expect((await run(query, { flag: false })).data).toEqual({});
    expect((await run(query, { flag: true })).data).toEqual({ find: '{"way":"DOWN"}' });
  });

  it('runs no other operation than the one that was named', async () => {
    const { data, errors } = await run('query a { find }', {}, 'b');
    expect(data).toBeUndefined();
    expect(errors?.[0]?.message).toContain('b');
  });

  it('shows nothing of its own in the introspection', async () => {
    const answer = await run('{ __type(name: "Passed") { name } __schema { types { name } } }');
    expect(JSON.stringify(answer.data)).not.toContain('Passed');
  });
});
