import type { ResourceMeta } from '../db/registry.js';
import { issueAt, type InputIssue } from '../errors.js';
import type { Phrase } from '../lib/phrase.js';
import { checkCondition } from './check-condition.js';
import type { RowRule } from './grants.js';
import { say } from './phrases.js';
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
  if (rule.shops && rule.reach !== 'shops') issues.push(issueAt(`${path}.shops`, say('shopsReachOnly', {})));
  rule.shops?.forEach((code, index) => {
    if (!words.shops.has(code))
      issues.push(
        issueAt(
          `${path}.shops.${index}`,
          say('noShop', { name: code.slice(0, 60), names: [...words.shops] }),
        ),
      );
  });
  if (!rule.where) return rule;
  const at = `${path}.where`;
  const misplaced = whyNoCondition(resource, path);
  if (misplaced || !resource) {
    issues.push(issueAt(at, misplaced ?? say('ofOneResource', {})));
    return { ...rule, where: undefined };
  }
  if (rule.reach === 'none') issues.push(issueAt(at, say('conditionNoReach', {})));
  return { ...rule, where: checkCondition(rule.where, resource, words, at, issues) };
}

function whyNoCondition(resource: ResourceMeta | undefined, path: string): Phrase | undefined {
  if (!resource) return say('ofOneResource', {});
  if (resource.dictionary) return say('conditionDictionary', { resource: resource.name });
  if (!resource.partOf) return undefined;
  const { name } = rootOf(resource);
  return say('conditionPart', {
    resource: resource.name,
    root: name,
    action: path.split('.').at(-1) ?? 'read',
  });
}
