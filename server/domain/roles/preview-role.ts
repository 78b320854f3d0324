import type { Context } from '../../context.js';
import { forbidden, issueAt, type InputIssue } from '../../errors.js';
import { listChanges } from '../../rights/list-changes.js';
import { warnGrants } from '../../rights/warn-grants.js';
import { builtInRole } from './built-in-role.js';
import { checkRole, readVocabulary, type GivenRole } from './check-role.js';
import { brokenStatements } from './check-statements.js';
import { hasAdministrator } from './has-administrator.js';
import { lostOperations } from './lost-operations.js';
import { say } from './phrases.js';
import type { RolePreview } from './role-answers.js';
import { readRoleValues } from './role-values.js';
import { whyNoCode } from './save-role.js';
import { readStoredRights, withRoles, type StoredRights } from './stored-rights.js';

/** What saving a role would mean; nothing is saved. Without a code, or with one that no role has, it is a new one. */
export async function previewRole(
  context: Context,
  code: string | undefined,
  input: GivenRole,
): Promise<RolePreview> {
  if (!context.access.canReadField('role', 'grants'))
    throw forbidden(
      'A preview shows the rights of roles, which your role may not read: it needs role.grants.',
    );
  const before = code === undefined ? undefined : (await readRoleValues(context.reader)).get(code);
  const wrongCode = code === undefined ? undefined : whyNoCode(code);
  const { values, issues } = checkRole(input, before, await readVocabulary(context), 'input');
  const stored = await readStoredRights(context.reader);
  const after = code === undefined ? stored : withRoles(stored, new Map([[code, values]]));
  const builtIn = code === undefined ? null : builtInRole(code);
  const { grants, sections, forms, developer } = values;
  return {
    problems: [
      ...(wrongCode ? [issueAt('code', wrongCode)] : []),
      ...issues,
      ...problemsAfter(stored, after),
    ],
    warnings: warnGrants(grants),
    changes: listChanges(before ?? {}, values),
    builtInChanges: builtIn ? listChanges(builtIn, { grants, sections, forms, developer }) : [],
    brokenTests: brokenStatements(stored, after).map((one) => ({ ...one, id: String(one.id) })),
    operations:
      code === undefined || !before || issues.length
        ? []
        : await lostOperations(context, new Map([[code, values.active ? grants : undefined]])),
  };
}

function problemsAfter(before: StoredRights, after: StoredRights): InputIssue[] {
  return hasAdministrator(after) || !hasAdministrator(before)
    ? []
    : [issueAt('input.grants', say('noAdministrator', {}))];
}
