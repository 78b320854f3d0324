import type { Grant, Grants, RowRule } from './grants.js';

/** Stored rights as a person would write them: what is not said, and what a word says, is left out. */
export function compactGrants(grants: Grants): Record<string, object> {
  return Object.fromEntries(
    Object.entries(grants)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, grant]) => [name, compactGrant(grant)]),
  );
}

function compactGrant(grant: Grant): object {
  const said: Record<string, unknown> = {};
  for (const operation of ['read', 'change', 'delete'] as const) {
    if (grant[operation].reach !== 'none') said[operation] = compactRule(grant[operation]);
  }
  if (!grant.list) said['list'] = false;
  for (const flag of ['create', 'export'] as const) if (grant[flag]) said[flag] = true;
  for (const list of ['verbs', 'see', 'write', 'declassify'] as const) {
    if (grant[list].length) said[list] = grant[list];
  }
  if (Object.keys(grant.fields).length) said['fields'] = grant.fields;
  return said;
}

const compactRule = ({ reach, shops, where }: RowRule): unknown =>
  shops || where ? { reach, ...(shops ? { shops } : {}), ...(where ? { where } : {}) } : reach;
