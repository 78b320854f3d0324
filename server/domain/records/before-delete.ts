import type { Write } from '../../changes/write.js';
import type { Context } from '../../context.js';

/** A rule of a noun that holds when the generic mutation deletes one; the record is marked as deleted already. */
export type BeforeDelete = (context: Context, write: Write, record: object) => Promise<void>;

const rules = new Map<string, BeforeDelete>();

export function setBeforeDelete(resource: string, rule: BeforeDelete): void {
  rules.set(resource, rule);
}

export function beforeDeleteOf(resource: string): BeforeDelete | undefined {
  return rules.get(resource);
}
