import type { ResourceMeta } from '../db/registry.js';
import type { InputIssue } from '../errors.js';
import { checkCondition } from './check-condition.js';
import type { RowRule } from './grants.js';
import { rootOf } from './root-of.js';
import type { Vocabulary } from './vocabulary.js';

/** One of `read`, `change` and `delete`; `resource` is undefined for the grant that stands for all others. */
export function checkGrantRows(
  rule: RowRule,
  resource: ResourceMeta | undefined,
  words: Vocabulary,
  path: string,
  issues: InputIssue[],
): RowRule {
  if (rule.shops && rule.reach !== 'shops')
    issues.push({ path: `${path}.shops`, message: 'is for the reach "shops" only.' });
  rule.shops?.forEach((code, index) => {
    if (!words.shops.has(code))
      issues.push({
        path: `${path}.shops.${index}`,
        message: `there is no shop "${code.slice(0, 60)}"; known are ${[...words.shops].join(', ')}.`,
      });
  });
  if (!rule.where) return rule;
  const at = `${path}.where`;
  const misplaced = whyNoCondition(resource, path);
  if (misplaced || !resource) {
    issues.push({ path: at, message: misplaced ?? '' });
    return { ...rule, where: undefined };
  }
  if (rule.reach === 'none')
    issues.push({ path: at, message: 'narrows nothing, because the reach is "none": choose a reach.' });
  return { ...rule, where: checkCondition(rule.where, resource, words, at, issues) };
}

function whyNoCondition(resource: ResourceMeta | undefined, path: string): string | undefined {
  if (!resource) return 'belongs to one resource: write it there, "*" stands for many.';
  if (resource.dictionary)
    return `${resource.name} is a list that everybody's forms need whole: put the condition on the records that use it.`;
  if (!resource.partOf) return undefined;
  const { name } = rootOf(resource);
  return `${resource.name} is part of ${name} and is reached with it: put the condition at ${name}.${path.split('.').at(-1) ?? 'read'}.`;
}
