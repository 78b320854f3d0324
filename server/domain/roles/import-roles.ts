import { write } from '../../changes/write.js';
import type { Context } from '../../context.js';
import { badInput, conflict, issueAt, type AppError, type InputIssue } from '../../errors.js';
import { loadForChange } from '../../resource/records.js';
import { grantsShape } from '../../rights/grants.js';
import { listChanges, type ValueChange } from '../../rights/list-changes.js';
import { Role } from '../../rights/role.entity.js';
import type { Vocabulary } from '../../rights/vocabulary.js';
import { checkRole, readVocabulary } from './check-role.js';
import { fromFileGrants } from './file-grants.js';
import { checkSound, keepRightsSound } from './keep-rights-sound.js';
import { lockRights } from './lock-rights.js';
import { lostOperations, type LostOperation } from './lost-operations.js';
import { say } from './phrases.js';
import { reviewOf } from './review-of.js';
import type { RoleFile } from './role-file.js';
import { readRoleValues, type RoleValues } from './role-values.js';
import { addRole, whyNoCode } from './save-role.js';
import { readStoredRights, withRoles } from './stored-rights.js';

/** What a file changes of one role. */
export interface RoleDifference {
  code: string;
  isNew: boolean;
  values: RoleValues;
  changes: ValueChange[];
}

/**
 * Brings the roles of a file into the installation: all in one transaction, or none. Roles that the file does not name
 * stay as they are. `review` stands for the differences that somebody looked through: others are refused.
 */
export async function importRoles(
  context: Context,
  file: RoleFile,
  review?: string,
): Promise<RoleDifference[]> {
  const words = await readVocabulary(context);
  return write(context, async (writing) => {
    await lockRights(writing);
    const roles = await writing.em.find(Role, { deletedAt: null });
    const different = compareRoles(file, new Map(roles.map((role) => [role.code, valuesOf(role)])), words);
    if (review !== undefined && review !== reviewOf(different)) throw otherThanReviewed();
    for (const { code, isNew, values } of different) {
      if (isNew) await addRole(writing, code, values);
      // A caller may have the file's verb and yet not every role within reach.
      else Object.assign(await loadForChange(writing, context.access, Role, code), values);
    }
    await keepRightsSound(context, writing);
    return different;
  });
}

/** What importRoles would do; throws what it would refuse. */
export async function previewImport(context: Context, file: RoleFile): Promise<RoleDifference[]> {
  const different = compareRoles(file, await readRoleValues(context.reader), await readVocabulary(context));
  const rights = await readStoredRights(context.reader);
  checkSound(rights, withRoles(rights, new Map(different.map(({ code, values }) => [code, values]))));
  return different;
}

/** What people and systems did lately and could do no more with the roles of the file; before it is brought in. */
export const lostByImport = (context: Context, different: RoleDifference[]): Promise<LostOperation[]> =>
  lostOperations(
    context,
    new Map(different.map(({ code, values: { active, grants } }) => [code, active ? grants : undefined])),
  );

function otherThanReviewed(): AppError {
  const phrase = say('otherThanReviewed', {});
  return conflict(phrase.text, { phrase });
}

function compareRoles(
  file: RoleFile,
  stored: ReadonlyMap<string, RoleValues>,
  words: Vocabulary,
): RoleDifference[] {
  const problems: InputIssue[] = [];
  const found = [...file.roles].map(([code, given]) => {
    const path = `roles.${code}`;
    const wrongCode = whyNoCode(code);
    if (wrongCode) problems.push(issueAt(path, wrongCode));
    const before = stored.get(code);
    const grants = fromFileGrants(given.grants, before?.grants, `${path}.grants`, problems);
    const { values, issues } = checkRole({ ...given, grants }, before, words, path);
    problems.push(...issues);
    return { code, isNew: !before, values, changes: listChanges(before ?? {}, values) };
  });
  if (problems.length) throw badInput(file.place(problems));
  return found.filter(({ isNew, changes }) => isNew || changes.length > 0);
}

const valuesOf = ({ name, grants, sections, forms, developer, active, ordering }: Role): RoleValues => ({
  name,
  grants: grantsShape.parse(grants),
  sections,
  forms,
  developer,
  active,
  ordering,
});
