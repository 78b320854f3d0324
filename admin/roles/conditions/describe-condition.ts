import { fieldTitle, type ConditionField } from './condition-fields';
import { takesNoValue, type ConditionGroup, type ConditionPart, type ConditionValue } from './condition-tree';

type Translate = (key: string, options?: Record<string, unknown>) => string;

/** What a sentence needs to know: the field of a row, and how its values are written. */
export interface Words {
  translate: Translate;
  find: (path: string) => ConditionField | undefined;
  value: (field: ConditionField, value: ConditionValue) => string;
}

/** "Total up to 5,000.00 and Status is none of Cancelled": a condition as it is read aloud. */
export function describeCondition(tree: ConditionGroup, words: Words): string {
  return describeGroup(tree, words, true);
}

function describeGroup({ joint, parts }: ConditionGroup, words: Words, isOutermost: boolean): string {
  const { translate } = words;
  const word = translate(`kontor.rights.where.${joint === 'all' ? 'and' : 'or'}`);
  const text = parts
    .map((part) => describePart(part, words, parts.length === 1 && joint !== 'none'))
    .join(` ${word} `);
  if (joint === 'none') return translate('kontor.rights.where.not', { condition: text });
  return isOutermost || parts.length === 1 ? text : `(${text})`;
}

function describePart(part: ConditionPart, words: Words, isAlone: boolean): string {
  if (part.kind === 'group') return describeGroup(part, words, isAlone);
  const field = words.find(part.path);
  if (!field) return part.path;
  const operator = operatorWords(field, part.operator, words.translate);
  if (takesNoValue(part.operator)) return `${fieldTitle(field, words.translate)} ${operator}`;
  const list = part.values
    .map((value) => words.value(field, value))
    .join(words.translate('kontor.rights.where.comma'));
  return `${fieldTitle(field, words.translate)} ${operator} ${list}`;
}

/** Days come before and after, amounts are above and below. */
export function operatorWords({ kind }: ConditionField, operator: string, translate: Translate): string {
  const isTime = kind === 'date' || kind === 'dateTime';
  const isRange = ['lt', 'lte', 'gt', 'gte'].includes(operator);
  return translate(`kontor.rights.where.${isTime && isRange ? 'times' : 'operators'}.${operator}`);
}
