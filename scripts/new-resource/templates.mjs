/** @typedef {import('./names.mjs').Names} Names */

/** @param {Names} names */
export function entitySource({ type, name, plural }) {
  return `import { Index } from '@mikro-orm/decorators/legacy';
import { BusinessRecord } from '../../db/business-record.js';
import { history, string, text } from '../../db/field.js';
import { Resource } from '../../db/resource.js';

/** What it is, in one sentence. */
@Resource({
  name: '${name}',
  plural: '${plural}',
  section: 'sales',
  title: ['name'],
  defaultSort: { field: 'createdAt', direction: 'DESC' },
})
@Index({ properties: ['createdAt', 'id'] })
export class ${type} extends BusinessRecord {
  @string({ sensitivity: 'open', filter: true, sort: true, required: true, length: 190, search: 'words' })
  name!: string;

  @text({ sensitivity: 'open' })
  notes?: string | null;

  @history()
  history?: unknown;
}
`;
}

/** @param {Names} names */
export function testSource({ type, name, plural }) {
  return `import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type Ask, type TestApp } from '../support/app.js';

let test: TestApp;
let ask: Ask;

beforeAll(async () => {
  test = await startApp();
  ask = await test.as('administrator');
});
afterAll(() => test.close());

describe('${name}', () => {
  it('is created, found, changed and deleted', async () => {
    const made = await ask('mutation { create${type}(input: { name: "First" }) { id version } }');
    expect(made.errors).toBeUndefined();
    const { id } = made.data.create${type};
    const changed = await ask(
      'mutation ($id: ID!) { update${type}(id: $id, input: { notes: "seen" }, version: 1) { version history { action field new } } }',
      { id },
    );
    expect(changed.errors).toBeUndefined();
    expect(changed.data.update${type}).toMatchObject({ version: 2, history: [{ field: 'notes', new: 'seen' }, { action: 'CREATE' }] });
    const found = await ask('{ ${plural}(where: { name: { startsWith: "Fi" } }) { totalCount items { id notes } } search(text: "first") { resource id } }');
    expect(found.data.${plural}).toEqual({ totalCount: 1, items: [{ id, notes: 'seen' }] });
    expect(found.data.search).toEqual([{ resource: '${name}', id }]);
    await ask('mutation ($id: ID!) { delete${type}(id: $id, reason: "test") }', { id });
    const gone = await ask('query ($id: ID!) { ${name}(id: $id) { id } }', { id });
    expect(gone).toMatchObject({ data: { ${name}: null } });
  });

  it('does not exist for a role without rights to it', async () => {
    const analyst = await test.as('analyst');
    const { errors } = await analyst('{ ${plural} { totalCount } }');
    expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  });

  it('is refused without a name, and nothing is written', async () => {
    const { errors } = await ask('mutation ($input: ${type}Create!) { create${type}(input: $input) { id } }', { input: { notes: 'nameless' } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', issues: [{ path: 'input.name' }] });
    const { data } = await ask('{ ${plural} { totalCount } }');
    expect(data.${plural}.totalCount).toBe(0);
  });
});
`;
}
