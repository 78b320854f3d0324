import { findGoverned } from '../resource/governed.js';
import { resourceReach } from './row-reach.js';
import type { Rights } from './rights.js';
import type { Claim, RightsStatement } from './rights-statement.js';
import { rootOf } from './root-of.js';
import { everyOf } from './rows.js';
import { takesInput, verbsOf } from './vocabulary.js';

/**
 * What rights say of a claim. `partly` is neither: a masked field is not read, and not unread either, so that "can"
 * and "cannot" are both refused rather than one of them believed.
 */
interface Verdict {
  is: 'yes' | 'no' | 'partly';
  why: string;
}

/** Whether a statement holds for the rights of its role; else why not. */
export function judgeStatement(
  { role, isDenied, claim }: RightsStatement,
  rights: Rights,
): { holds: boolean; reason: string | null } {
  const verdict = verdictOf(claim, rights);
  const holds = verdict.is === (isDenied ? 'no' : 'yes');
  return { holds, reason: holds ? null : `${role} ${verdict.why}.` };
}

function verdictOf(claim: Claim, rights: Rights): Verdict {
  if ('call' in claim) {
    const governed = findGoverned(...placeOf(claim.call));
    const isAllowed = governed !== undefined && rights.allows(governed);
    return verdict(isAllowed, `may call ${placeOf(claim.call)[1]}`, `may not call ${placeOf(claim.call)[1]}`);
  }
  const { action, resource, field } = claim;
  if (field) return action === 'write' ? writeVerdict(claim, rights) : fieldVerdict(claim, rights);
  if (action === 'create') return createVerdict(claim, rights);
  const operation =
    action === 'list' || action === 'export' || action === 'change' || action === 'delete' ? action : 'read';
  const isAllowed = rights.can(operation, resource.name);
  const words = operation === 'change' ? 'change' : operation;
  if (!isAllowed) return { is: 'no', why: `may not ${words} ${resource.plural}` };
  if (!claim.whose) return { is: 'yes', why: `may ${words} ${resource.plural}` };
  const rows = rights.rows(
    operation === 'change' || operation === 'delete' ? operation : 'read',
    resource.name,
  );
  return resourceReach(rows, claim.whose, rootOf(resource), `${words} ${resource.plural}`);
}

const placeOf = (place: string): [type: string, field: string] => {
  const [type = '', field = ''] = place.split('.');
  return [type, field];
};

const verdict = (isSo: boolean, yes: string, no: string): Verdict =>
  isSo ? { is: 'yes', why: yes } : { is: 'no', why: no };

type RecordClaim = Exclude<Claim, { call: string }>;

function fieldVerdict({ action, resource, field, whose, isInFull }: RecordClaim, rights: Rights): Verdict {
  if (!field) return { is: 'no', why: '' };
  const name = `${resource.name}.${field.path}`;
  if (action === 'filter' || action === 'sort') {
    const isAllowed = field[action] === true && rights.canReadField(resource.name, field.name);
    return verdict(isAllowed, `may ${action} by ${name}`, `may not ${action} by ${name}`);
  }
  const { full, shown } = rights.fieldRows(resource.name, field.name);
  if (shown === 'none') return { is: 'no', why: `may not read ${name}` };
  if (full === 'none')
    return { is: isInFull ? 'no' : 'partly', why: `reads the tail of ${name}, because it is masked` };
  if (whose) {
    const rows = everyOf([rights.rows('read', resource.name), isInFull ? full : shown]);
    return resourceReach(rows, whose, rootOf(resource), `read ${name} of ${resource.plural}`);
  }
  if (isInFull && full !== 'all') return { is: 'partly', why: `reads ${name} in full on some records only` };
  return { is: 'yes', why: `may read ${name}` };
}

function writeVerdict({ resource, field }: RecordClaim, rights: Rights): Verdict {
  if (!field) return { is: 'no', why: '' };
  const name = `${resource.name}.${field.path}`;
  if (!takesInput(field))
    return { is: 'no', why: `may not write ${name}: nobody may, Kontor fills it by itself` };
  if (!rights.canWriteField(resource.name, field.name)) return { is: 'no', why: `may not write ${name}` };
  const isAsked = [resource, rootOf(resource)].some(
    ({ name: one }) =>
      rights.can('create', one) ||
      rights.can('change', one) ||
      verbsOf(one).some((verb) => rights.canCall(one, verb)),
  );
  return isAsked
    ? { is: 'yes', why: `may write ${name}` }
    : { is: 'partly', why: `has the right to write ${name}, but no operation that takes it` };
}

/** Records are made by a generic mutation, or by a verb of their own as orders are. */
function createVerdict({ resource }: RecordClaim, rights: Rights): Verdict {
  const governed = findGoverned('Mutation', `create${resource.typeName}`);
  const canCreate = rights.can('create', resource.name);
  if (governed ? rights.allows(governed) : canCreate)
    return { is: 'yes', why: `may create ${resource.plural}` };
  return canCreate
    ? {
        is: 'partly',
        why: `has the right to create ${resource.plural}, but may not call create${resource.typeName}`,
      }
    : { is: 'no', why: `may not create ${resource.plural}` };
}
