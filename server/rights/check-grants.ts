import { allResources, findResourceNamed, type ResourceMeta } from '../db/registry.js';
import type { InputIssue } from '../errors.js';
import { checkGrantFields } from './check-grant-fields.js';
import { checkGrantRows } from './check-grant-rows.js';
import { grantShape, type Grant, type Grants } from './grants.js';
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
    return { grants, issues: [{ path, message: 'must be an object: rights by resource.' }] };
  }
  for (const [name, value] of Object.entries(given)) {
    const at = `${path}.${name}`;
    const resource = findResourceNamed(name);
    if (!resource && name !== '*') {
      issues.push({
        path: at,
        message: `there is no such resource; known are ${resourceNames().join(', ')}.`,
      });
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
        issues.push({
          path: `${path}.verbs.${index}`,
          message: `there is no verb "${verb.slice(0, 60)}"; ${known.length ? `known are ${known.join(', ')}` : `${resource?.name ?? ''} has none`}.`,
        });
    });
  }
  checkGrantFields(grant, resource, path, issues);
  const rows = (operation: 'read' | 'change' | 'delete') =>
    checkGrantRows(grant[operation], resource, words, `${path}.${operation}`, issues);
  return { ...grant, read: rows('read'), change: rows('change'), delete: rows('delete') };
}

export const resourceNames = (): string[] =>
  allResources()
    .map(({ name }) => name)
    .sort();
