import type { Context } from '../../context.js';
import { SECTIONS } from '../../db/registry.js';
import { issueAt, type InputIssue } from '../../errors.js';
import type { Phrase } from '../../lib/phrase.js';
import { printForms } from '../../print/forms.js';
import { checkGrants } from '../../rights/check-grants.js';
import type { Vocabulary } from '../../rights/vocabulary.js';
import { say } from './phrases.js';
import type { RoleValues } from './role-values.js';

/** A role as somebody gives it: the panel, or a file. */
export interface GivenRole {
  name: string;
  grants: unknown;
  sections: string[];
  forms: string[];
  developer: boolean;
  active?: boolean | null;
  ordering?: number | null;
}

/** What rights may name here and now. */
export async function readVocabulary(context: Context): Promise<Vocabulary> {
  const shops = await context.reader.all('select code from shop where deleted_at is null order by code', []);
  return {
    schema: context.wholeSchema,
    dialect: context.dialect,
    currencies: context.access.currencies,
    shops: new Set(shops.map(([code]) => String(code))),
    forms: new Set(printForms.map(({ code }) => code)),
  };
}

const LONGEST_NAME = 255;

/** Everything wrong with a role, and what of it is right in the form that is stored; `before` fills what may be left out. */
export function checkRole(
  given: GivenRole,
  before: Pick<RoleValues, 'active' | 'ordering'> | undefined,
  words: Vocabulary,
  path: string,
): { values: RoleValues; issues: InputIssue[] } {
  const issues: InputIssue[] = [];
  const refuse = (place: string, phrase: Phrase): void =>
    void issues.push(issueAt(`${path}.${place}`, phrase));
  const name = given.name.trim();
  if (!name) refuse('name', say('nameEmpty', {}));
  if (name.length > LONGEST_NAME)
    refuse('name', say('nameLong', { length: name.length, most: LONGEST_NAME }));
  const known = (place: 'sections' | 'forms', words: readonly string[]): void =>
    given[place].forEach((code, index) => {
      if (!words.includes(code))
        refuse(`${place}.${index}`, say('listUnknown', { name: code.slice(0, 60), names: words }));
    });
  known('sections', SECTIONS);
  known('forms', ['*', ...words.forms]);
  const { grants, issues: wrong } = checkGrants(given.grants, words, `${path}.grants`);
  return {
    issues: [...issues, ...wrong],
    values: {
      name,
      grants,
      sections: [...new Set(given.sections)],
      forms: [...new Set(given.forms)],
      developer: given.developer,
      active: given.active ?? before?.active ?? true,
      ordering: given.ordering ?? before?.ordering ?? 0,
    },
  };
}
