import type { Context } from '../../context.js';
import type { Write } from '../../changes/write.js';

/** A rule of a noun that holds whichever generic mutation changes it; throws what is wrong or completes the record. */
export type BeforeSave = (
  context: Context,
  write: Write,
  record: object,
  input: object,
) => Promise<void> | void;

const rules = new Map<string, BeforeSave>();

export function setBeforeSave(resource: string, rule: BeforeSave): void {
  rules.set(resource, rule);
}

export function beforeSaveOf(resource: string): BeforeSave | undefined {
  return rules.get(resource);
}
