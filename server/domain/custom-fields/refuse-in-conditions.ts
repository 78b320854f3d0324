import type { Context } from '../../context.js';
import { conflict } from '../../errors.js';
import type { CustomFieldDefinition } from './custom-field-definition.js';

/**
 * A role's condition names a field by its code. Without the field it can not be read, and then the role reaches nothing
 * at all: who deletes or renames one changes these roles first.
 */
export async function refuseInConditions(
  { reader }: Context,
  { resource, code }: CustomFieldDefinition,
): Promise<void> {
  const rows = await reader.all(
    'select `code`, `grants` from `role` where `deleted_at` is null order by `code`',
    [],
  );
  const roles = rows
    .filter(([, grants]) => conditionsIn(JSON.parse(String(grants))).some((where) => names(where, code)))
    .map(([role]) => String(role));
  if (roles.length)
    throw conflict(
      `Conditions of roles (${roles.join(', ')}) use the custom field "${code}" of ${resource}: change these roles first.`,
    );
}

/** Conditions of all resources: one may reach the field through a relation. */
function conditionsIn(grants: unknown): unknown[] {
  return members(grants).flatMap(([, grant]) =>
    members(grant).flatMap(([, rule]) =>
      members(rule).flatMap(([key, value]) => (key === 'where' ? [value] : [])),
    ),
  );
}

function names(where: unknown, code: string): boolean {
  return members(where).some(
    ([key, value]) =>
      (key === 'custom' && members(value).some(([own]) => own === code)) || names(value, code),
  );
}

const members = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];
