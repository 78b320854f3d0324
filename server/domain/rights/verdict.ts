import { accessOf, type Viewer } from '../../rights/access.js';
import type { Rights } from '../../rights/rights.js';
import type { ScopeTests } from './scope-tests.js';
import type { Target } from './target.js';

export type Decision = 'ALLOWED' | 'MASKED' | 'DENIED';

export interface Verdict {
  decision: Decision;
  /** Whether the record is within reach, by its own rows or inside the record that owns it. */
  isWithin: boolean;
  /** The relation by which an owner shows it, when its own rows do not reach it. */
  through?: string;
  /** A relation may lead to a record out of reach: it is empty then. */
  isRelatedWithin: boolean;
}

/**
 * Notes what has to be tried for somebody with these rights; the verdict can be taken after the tests ran. All of it
 * comes from the rights and the conditions that serve reads.
 */
export function judge(
  tests: ScopeTests,
  target: Target,
  rights: Rights,
  viewer: Viewer,
  currencies: readonly string[],
): () => Verdict {
  const { field, resource, place, related, state } = target;
  const access = accessOf(rights, viewer, currencies);
  const isListed = rights.canReadField(resource.name, 'deletedAt') && rights.can('list', resource.name);
  if (!field || state === 'not yet' || (state === 'deleted' && !isListed))
    return () => ({ decision: 'DENIED', isWithin: false, isRelatedWithin: true });
  const scopes = access.fieldScopes(resource.name, field.name);
  const rows = tests.add(place, access.readScope(resource.name));
  const full = tests.add(place, scopes.full);
  // Of a relation there is no tail: it is there in full or empty.
  const isRelation = field.kind === 'toOne' || field.kind === 'toMany' || field.kind === 'history';
  const shown = isRelation ? full : tests.add(place, scopes.shown);
  const there = related ? tests.add(related, access.readScope(related.resource.name)) : () => true;
  const owners = target.owners.map((owner) => {
    const { name } = owner.place.resource;
    const reached = tests.add(owner.place, access.readScope(name));
    const open = tests.add(owner.place, access.fieldScopes(name, owner.field.name).full);
    return () => (reached() && open() ? `${name}.${owner.field.path}` : undefined);
  });
  return () => {
    const through = rows() ? undefined : owners.map((owner) => owner()).find((one) => one !== undefined);
    const isWithin = rows() || through !== undefined;
    const decision = !isWithin || !there() ? 'DENIED' : full() ? 'ALLOWED' : shown() ? 'MASKED' : 'DENIED';
    return { decision, isWithin, isRelatedWithin: there(), ...(through ? { through } : {}) };
  };
}
