import { allResources, findResourceNamed, type ResourceMeta } from '../db/registry.js';
import { issueAt, type InputIssue } from '../errors.js';
import type { Phrase } from '../lib/phrase.js';
import { checkGrantFields } from './check-grant-fields.js';
import { checkGrantRows } from './check-grant-rows.js';
import { grantShape, type Grant, type Grants } from './grants.js';
import { say } from './phrases.js';
import { shapeIssues } from './shape-issues.js';
import { verbsOf, type Vocabulary } from './vocabulary.js';

/**
 * Reads the rights of a role as somebody wrote them: everything wrong is named with its path, what is right comes back
 * in the form that is stored.
 */
export function checkGrants(
  given: unknown,
  words: Vocabulary,
  path: string,
): { grants: Grants; issues: InputIssue[] } {
  const issues: InputIssue[] = [];
  const grants: Grants = {};
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return { grants, issues: [issueAt(path, say('notRights', {}))] };
  }
  for (const [name, value] of Object.entries(given)) {
    const at = `${path}.${name}`;
    const resource = findResourceNamed(name);
    if (!resource && name !== '*') {
      issues.push(issueAt(at, say('noResource', { names: resourceNames() })));
      continue;
    }
    const read = grantShape.safeParse(value);
    if (read.success) grants[name] = checkGrant(read.data, resource, words, at, issues);
    else issues.push(...shapeIssues(read.error.issues, at));
  }
  return { grants, issues };
}

function checkGrant(
  grant: Grant,
  resource: ResourceMeta | undefined,
  words: Vocabulary,
  path: string,
  issues: InputIssue[],
): Grant {
  if (grant.verbs !== 'all') {
    const known = verbsOf(resource?.name);
    grant.verbs.forEach((verb, index) => {
      if (!known.includes(verb))
        issues.push(issueAt(`${path}.verbs.${index}`, noVerb(verb.slice(0, 60), known, resource)));
    });
  }
  checkGrantFields(grant, resource, path, issues);
  const rows = (operation: 'read' | 'change' | 'delete') =>
    checkGrantRows(grant[operation], resource, words, `${path}.${operation}`, issues);
  return { ...grant, read: rows('read'), change: rows('change'), delete: rows('delete') };
}

const noVerb = (name: string, names: string[], resource: ResourceMeta | undefined): Phrase =>
  names.length
    ? say('noVerb', { name, names })
    : say('noVerbAtAll', { name, resource: resource?.name ?? '' });

export const resourceNames = (): string[] =>
  allResources()
    .map(({ name }) => name)
    .sort();
