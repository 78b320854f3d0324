import { write, type Write } from '../../changes/write.js';
import type { Context } from '../../context.js';
import { badInput, issueAt } from '../../errors.js';
import type { Phrase } from '../../lib/phrase.js';
import { readCode } from '../../resource/input.js';
import { addRecord, loadForChange } from '../../resource/records.js';
import { Role } from '../../rights/role.entity.js';
import { checkRole, readVocabulary, type GivenRole } from './check-role.js';
import { keepRightsSound } from './keep-rights-sound.js';
import { lockRights } from './lock-rights.js';
import { say } from './phrases.js';
import type { RoleValues } from './role-values.js';

export async function createRole(context: Context, code: string, input: GivenRole): Promise<string> {
  const words = await readVocabulary(context);
  const { values, issues } = checkRole(input, undefined, words, 'input');
  const wrongCode = whyNoCode(code);
  if (wrongCode) issues.unshift(issueAt('code', wrongCode));
  if (issues.length) throw badInput(issues);
  return write(context, async (writing) => {
    await lockRights(writing);
    await addRole(writing, code, values);
    await keepRightsSound(context, writing);
    return code;
  });
}

export async function updateRole(
  context: Context,
  code: string,
  input: GivenRole,
  version: number,
): Promise<string> {
  const words = await readVocabulary(context);
  return write(context, async (writing) => {
    await lockRights(writing);
    const role = await loadForChange(writing, context.access, Role, code, version);
    const { values, issues } = checkRole(input, role, words, 'input');
    if (issues.length) throw badInput(issues);
    Object.assign(role, values);
    await keepRightsSound(context, writing);
    return code;
  });
}

/** A new role, or one that was deleted under this code and comes back with these values. */
export async function addRole(writing: Write, code: string, values: RoleValues): Promise<void> {
  const before = await writing.em.findOne(Role, { code });
  if (before && !before.deletedAt) throw badInput([issueAt('code', say('codeTaken', { name: code }))]);
  if (before) Object.assign(before, values, { deletedAt: null, deleteReason: null });
  else addRecord(writing, Role, { code, ...values });
}

export function whyNoCode(code: string): Phrase | undefined {
  try {
    readCode(code);
    return undefined;
  } catch {
    return say('codeForm', {});
  }
}
