import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rules } from '../../admin/i18n/en/rules.js';
import { findPhrase } from '../../admin/i18n/server-phrases.js';
import { EXPLAIN_PHRASES } from '../../server/domain/rights/phrases.js';
import { ROLE_PHRASES } from '../../server/domain/roles/phrases.js';
import { RIGHTS_PHRASES } from '../../server/rights/phrases.js';
import { startApp, type Ask, type TestApp } from '../support/app.js';
import { roleInput } from '../support/role-requests.js';

const dictionaries = [RIGHTS_PHRASES, ROLE_PHRASES, EXPLAIN_PHRASES];
const forms = new Map(dictionaries.flatMap((one) => Object.entries<string>(one)));
const named = (text: string, form: RegExp) => [...new Set(text.match(form) ?? [])].sort();

describe('what the server says of rights', () => {
  it('has one code for each form', () => {
    const codes = dictionaries.flatMap((one) => Object.keys(one));
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  // That the other languages have the keys and values of English is tested beside them.
  it('has words with the same values in the panel', () => {
    const words: Record<string, string> = rules;
    expect(Object.keys(words).sort()).toEqual([...forms.keys()].sort());
    const different = [...forms].filter(
      ([code, form]) =>
        named(words[code] ?? '', /(?<=%\{)\w+(?=\})/g).join() !== named(form, /(?<=\{)\w+(?=\})/g).join(),
    );
    expect(different).toEqual([]);
  });
});

describe('an answer about rights', () => {
  let test: TestApp;
  let admin: Ask;
  beforeAll(async () => {
    test = await startApp();
    admin = await test.as('administrator');
  });
  afterAll(() => test.close());

  interface Preview {
    problems: { message: string; phrase?: { code: string } }[];
    warnings: object[];
  }
  const preview = async (grants: object): Promise<Preview> => {
    const { data } = await admin(
      'query ($input: RoleInput!) { previewRole(input: $input) { problems { path message phrase } warnings { field message phrase } } }',
      { input: roleInput(grants) },
    );
    return data.previewRole;
  };

  it('names its problems and warnings in parts as well', async () => {
    const wrong = await preview({ order: { read: 'all', see: ['secret'], verbs: ['fly'] } });
    expect(wrong.problems.map(({ phrase }) => phrase?.code).sort()).toEqual(['noVerb', 'secretClass']);
    const { warnings } = await preview({
      order: { read: 'all', see: ['open'], change: 'all', fields: { email: { write: true } } },
    });
    expect(warnings).toContainEqual({
      field: 'email',
      message: 'order.email may be written but not read: people overwrite what they do not see.',
      phrase: {
        code: 'writtenUnread',
        values: { field: 'order.email' },
        text: 'order.email may be written but not read: people overwrite what they do not see.',
      },
    });
  });

  it('puts a reason that is a sentence itself inside in parts', async () => {
    const { warnings } = await preview({ order: { see: ['open'], fields: { email: { read: 'all' } } } });
    expect(warnings).toContainEqual(
      expect.objectContaining({
        message: 'order.email is granted, but it stays hidden: no order can be read.',
        phrase: expect.objectContaining({
          values: expect.objectContaining({
            why: expect.objectContaining({ code: 'hiddenUnread', values: { resource: 'order' } }),
          }),
        }),
      }),
    );
  });

  it.each<[phrase: string, where: object, resource?: string]>([
    ['decimals', { total: { lte: '1.00005' } }],
    ['momentForm', { createdAt: { gt: 'yesterday' } }],
    ['dayForm', { delivery: { date: { eq: 'tomorrow' } } }],
    ['notListed', { kind: { eq: 'SOME' } }, 'customField'],
    ['notDefined', { colour: { eq: 'red' } }],
    ['notObject', { total: 5 }],
  ])('knows the sentence about a condition: %s', async (key, where, resource = 'order') => {
    const { problems } = await preview({ [resource]: { read: { reach: 'all', where }, see: ['open'] } });
    expect(problems.map(({ message }) => findPhrase(message)?.key ?? message)).toEqual([
      `kontor.server.${key}`,
    ]);
  });

  it('of a statement that is not understood, is refused with its parts', async () => {
    const { errors } = await admin(
      'mutation { createRightsTest(input: { statement: "courier cannot read nothing.at" }) { id } }',
    );
    expect(errors?.[0]?.extensions.issues).toEqual([
      expect.objectContaining({ phrase: expect.objectContaining({ code: 'noResourceNamed' }) }),
    ]);
  });
});
