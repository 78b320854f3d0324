import { phrasesOf } from '../lib/phrase.js';

/**
 * What is said of rights, in English; `rules.ts` in `admin/i18n` has the same forms in every language of the panel. The
 * name of a value says what it is: `field` and `fields` are places such as order.phone, `resource`, `target` and `root`
 * are resources, `plural` is one by its list, `action` is something one does.
 */
export const RIGHTS_PHRASES = {
  reachesNothing: '{action}: "{reach}" reaches nothing, because {why}.',
  reachOfPart: '{resource} is reached with its {root}, as far as that one is: write all or none',
  reachNoShop: 'no {resource} belongs to a shop',
  reachNoOwner: 'no {resource} has a person who is responsible for it',
  othersReachNothing:
    '{action}: "{reach}" reaches nothing of {resources}: these belong to nobody in this sense.',
  verbsUnread:
    '{verbs} may be called, but no {resource} can be read: they find no record and answer nothing.',
  changeUnread: '{plural} may be changed but not read: a record that is not seen is not changed.',
  deleteUnread: '{plural} may be deleted but not read: a record that is not seen is not deleted.',
  exportUnlisted: '{plural} may be exported but not listed: nothing can be exported.',
  createUnread: '{plural} may be created but none can be read: whoever makes one never sees it.',
  createOutOfReach:
    '{plural} may be created, but not each one is within reach: whoever makes one out of reach never sees it again.',
  createUnwritten:
    '{plural} may be created, but {field}, which each one needs, may not be written: creating fails.',
  writtenUnread: '{field} may be written but not read: people overwrite what they do not see.',
  ownByWriting:
    '{field} is shown on own records only, but whoever writes {fields} makes a record their own and sees it.',
  maskHidden: '{field} is masked, but it is hidden anyway: {why}.',
  grantHidden: '{field} is granted, but it stays hidden: {why}.',
  hiddenUnread: 'no {resource} can be read',
  hiddenTarget: 'no {target}, to which it leads, can be read',
  hiddenPart: 'it gives away {field}, which is not shown in full',
  hiddenOtherwise: 'other rights of the role take it away',
  maskedDeclassified: '{field} is both masked and declassified: only its tail is shown.',
  declassified: '{field} is shown although {fields} is not: from the one the other can be worked out.',
  declassifiedIdle: '{field} is declassified without effect: {why}.',
  idleClass: 'its class is not granted',
  idleShown: 'all that it is made from is shown anyway',
  conditionHidden:
    '{action} depends on {field}, which this role does not see in full: which {plural} appear tells something of it.',

  notRights: 'must be an object: rights by resource.',
  noResource: 'there is no such resource; known are {names}.',
  noVerb: 'there is no verb "{name}"; known are {names}.',
  noVerbAtAll: 'there is no verb "{name}"; {resource} has none.',
  secretClass: 'secret fields are never read nor written through the API.',
  ofOneResource: 'belongs to one resource: write it there, "*" stands for many.',
  notComputed: '"{name}" is not made from other fields: there is nothing to declassify.',
  onlyTextMasked: 'only text can be masked, and {field} is none: choose none, own or all.',
  ownIsNobody: '"own" has no meaning here: a record of {resource} belongs to nobody.',
  kontorFills: 'nobody writes {field}: Kontor fills it by itself.',
  secretField: 'is secret: it is never read nor written through the API.',
  namedOtherwise: 'is named "{name}" in rights.',
  noField: '{resource} has no such field; it has {names}.',
  shopsReachOnly: 'is for the reach "shops" only.',
  noShop: 'there is no shop "{name}"; known are {names}.',
  conditionNoReach: 'narrows nothing, because the reach is "none": choose a reach.',
  conditionDictionary:
    "{resource} is a list that everybody's forms need whole: put the condition on the records that use it.",
  conditionPart: '{resource} is part of {root} and is reached with it: put the condition at {root}.{action}.',
  notFiltered: '{resource} can not be filtered.',
  saysNothing: 'says nothing: leave it out to reach all rows.',
  wordUnknown: 'is not known here; known are {names}.',
  oneOf: 'must be one of {names}.',
  mustBeList: 'must be a list.',
  mustBeObject: 'must be an object.',
  mustBeFlag: 'must be true or false.',
  mustBeKind: 'must be a {name}.',

  fails: '{role} {why}.',
  mayCall: 'may call {name}',
  mayNotCall: 'may not call {name}',
  may: 'may {action} {plural}',
  mayNot: 'may not {action} {plural}',
  mayField: 'may {action} {field}',
  mayNotField: 'may not {action} {field}',
  mayBy: 'may {action} by {field}',
  mayNotBy: 'may not {action} by {field}',
  readsTail: 'reads the tail of {field}, because it is masked',
  readsSome: 'reads {field} in full on some records only',
  writesNobody: 'may not write {field}: nobody may, Kontor fills it by itself',
  writesNowhere: 'has the right to write {field}, but no operation that takes it',
  createsNowhere: 'has the right to create {plural}, but may not call {name}',
  mayWhose: 'may {what} {whose}',
  mayNotWhose: 'may not {what} {whose}',
  mayNotEach: 'may {what}, but not each one {whose}',
  whatRecords: '{action} {plural}',
  whatField: '{action} {field} of {plural}',
  whoseAll: 'without limit',
  whoseOwn: 'of their own',
  whoseGroup: 'of their own group',
  whosePeople: 'of other people',
  whoseGroups: 'of other groups',
  whoseShops: 'of other shops',

  noStatement:
    'is no statement: write it like "courier cannot read customer.email", with a role, can or cannot, and what.',
  noRole: 'there is no role "{name}"; known are {names}.',
  noWord: 'the word "{name}" is not understood; known are {names}.',
  whichField: 'say which field of {resource}: "{name}".',
  wholeRecords: '"{name}" is for whole records, not for {field}.',
  noneOfShop: 'no {resource} belongs to a shop: say only "{name}".',
  noneOfPerson: 'no {resource} belongs to a person: say only "{name}".',
  noResourceNamed: 'there is no resource "{name}"; known are {names}.',
  noFieldNamed: '{resource} has no field "{name}"; it has {names}.',
  noOperation: 'there is no operation "{name}"; known are {names}.',

  rowsReach: '{reach}',
  rowsShops: 'shops {names}',
  rowsWhere: '{rows} where {condition}',
  rowsAny: '{anyOf}',
  rowsEvery: '{allOf}',
  rowsGrouped: '({rows})',
} as const;

export const say = phrasesOf(RIGHTS_PHRASES);
