import { phrasesOf } from '../../lib/phrase.js';

/** Why a role is not saved or deleted, in English; `rules.ts` in `admin/i18n` has the other languages. */
export const ROLE_PHRASES = {
  nameEmpty: 'is empty.',
  nameLong: 'has {length} characters, at most {most} fit.',
  codeForm: 'is a code of 1 to 40 letters, digits, - and _.',
  codeTaken: 'there is a role "{name}" already: choose another code.',
  listUnknown: '"{name}" is not known; known are {names}.',
  noAdministrator:
    'Nobody would be left who may change roles and users, and then nobody could undo it: first give an active person a role that may.',
  statementsBroken:
    'These statements about rights would no longer hold: {parts}. Keep the right, or delete the statement first.',
  statementBroken: '"{name}" ({why})',
  otherThanReviewed:
    'The file would change something else than what was looked through: a role was changed meanwhile. Look through it again.',
  roleHeld: 'Role {role} is held by {parts}: take it from them first.',
  byUser: '1 user ({names})',
  byUsers: '{count} users ({names})',
  byToken: '1 API token ({names})',
  byTokens: '{count} API tokens ({names})',
  holdsNot: 'does not hold now: {why} Change the role first.',
} as const;

export const say = phrasesOf(ROLE_PHRASES);
