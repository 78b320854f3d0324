import type { Phrase } from '../lib/phrase.js';
import { findGoverned } from '../resource/governed.js';
import { say } from './phrases.js';
import { placeOf } from './place-of.js';
import { resourceReach } from './row-reach.js';
import type { FieldMeta } from '../db/registry.js';
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
  why: Phrase;
}

/** Whether a statement holds for the rights of its role; else why not. */
export function judgeStatement(
  { role, isDenied, claim }: RightsStatement,
  rights: Rights,
): { holds: boolean; reason: Phrase | null } {
  const verdict = verdictOf(claim, rights);
  const holds = verdict.is === (isDenied ? 'no' : 'yes');
  return { holds, reason: holds ? null : say('fails', { role, why: verdict.why }) };
}

function verdictOf(claim: Claim, rights: Rights): Verdict {
  if ('call' in claim) {
    const [type = '', name = ''] = claim.call.split('.');
    const governed = findGoverned(type, name);
    const isAllowed = governed !== undefined && rights.allows(governed);
    return verdict(isAllowed, say('mayCall', { name }), say('mayNotCall', { name }));
  }
  const { action, resource, field } = claim;
  if (field) {
    const about = { ...claim, field };
    return action === 'write' ? writeVerdict(about, rights) : fieldVerdict(about, rights);
  }
  if (action === 'create') return createVerdict(claim, rights);
  const operation =
    action === 'list' || action === 'export' || action === 'change' || action === 'delete' ? action : 'read';
  const isAllowed = rights.can(operation, resource.name);
  const about = { action: operation, plural: resource.plural };
  if (!isAllowed) return { is: 'no', why: say('mayNot', about) };
  if (!claim.whose) return { is: 'yes', why: say('may', about) };
  const rows = rights.rows(
    operation === 'change' || operation === 'delete' ? operation : 'read',
    resource.name,
  );
  return resourceReach(rows, claim.whose, rootOf(resource), say('whatRecords', about));
}

const verdict = (isSo: boolean, yes: Phrase, no: Phrase): Verdict =>
  isSo ? { is: 'yes', why: yes } : { is: 'no', why: no };

type RecordClaim = Exclude<Claim, { call: string }>;

type FieldClaim = RecordClaim & { field: FieldMeta };

function fieldVerdict({ action, resource, field, whose, isInFull }: FieldClaim, rights: Rights): Verdict {
  const about = { action, field: placeOf(field) };
  if (action === 'filter' || action === 'sort') {
    const isAllowed = field[action] === true && rights.canReadField(resource.name, field.name);
    return verdict(isAllowed, say('mayBy', about), say('mayNotBy', about));
  }
  const { full, shown } = rights.fieldRows(resource.name, field.name);
  if (shown === 'none') return { is: 'no', why: say('mayNotField', about) };
  if (full === 'none')
    return { is: isInFull ? 'no' : 'partly', why: say('readsTail', { field: placeOf(field) }) };
  if (whose) {
    const rows = everyOf([rights.rows('read', resource.name), isInFull ? full : shown]);
    const what = say('whatField', { ...about, plural: resource.plural });
    return resourceReach(rows, whose, rootOf(resource), what);
  }
  if (isInFull && full !== 'all') return { is: 'partly', why: say('readsSome', { field: placeOf(field) }) };
  return { is: 'yes', why: say('mayField', about) };
}

function writeVerdict({ resource, field }: FieldClaim, rights: Rights): Verdict {
  const place = placeOf(field);
  if (!takesInput(field)) return { is: 'no', why: say('writesNobody', { field: place }) };
  const about = { action: 'write', field: place };
  if (!rights.canWriteField(resource.name, field.name)) return { is: 'no', why: say('mayNotField', about) };
  const isAsked = [resource, rootOf(resource)].some(
    ({ name: one }) =>
      rights.can('create', one) ||
      rights.can('change', one) ||
      verbsOf(one).some((verb) => rights.canCall(one, verb)),
  );
  return isAsked
    ? { is: 'yes', why: say('mayField', about) }
    : { is: 'partly', why: say('writesNowhere', { field: place }) };
}

/** Records are made by a generic mutation, or by a verb of their own as orders are. */
function createVerdict({ resource }: RecordClaim, rights: Rights): Verdict {
  const governed = findGoverned('Mutation', `create${resource.typeName}`);
  const canCreate = rights.can('create', resource.name);
  const { plural } = resource;
  const about = { action: 'create', plural };
  if (governed ? rights.allows(governed) : canCreate) return { is: 'yes', why: say('may', about) };
  return canCreate
    ? { is: 'partly', why: say('createsNowhere', { plural, name: `create${resource.typeName}` }) }
    : { is: 'no', why: say('mayNot', about) };
}
