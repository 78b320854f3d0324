import type { Context } from '../../context.js';
import { conflict } from '../../errors.js';
import { NotUnderstood, readStatement } from '../../rights/read-statement.js';
import { readStoredRights, type StoredRights } from '../roles/stored-rights.js';
import type { CustomFieldDefinition } from './custom-field-definition.js';
import { identityOf } from './field-of-definition.js';

/**
 * A statement about rights names a field by its code and is judged by its class. Without either it would guard nothing,
 * and Kontor would not serve at its next start: who takes them away changes the statements first.
 */
export async function refuseInStatements(
  { reader }: Context,
  definition: CustomFieldDefinition,
): Promise<void> {
  const stored = await readStoredRights(reader);
  const naming = stored.statements.filter(({ statement }) => names(statement, stored, definition));
  if (naming.length)
    throw conflict(
      `Statements about rights (${naming.map(({ statement }) => `"${statement}"`).join(', ')}) name the custom field "${definition.code}" of ${definition.resource}: change these first.`,
    );
}

function names(text: string, { roles }: StoredRights, definition: CustomFieldDefinition): boolean {
  try {
    const { claim } = readStatement(text, roles);
    const field = 'field' in claim ? claim.field : undefined;
    return field?.resource === definition.resource && field.name === identityOf(definition);
  } catch (error) {
    if (error instanceof NotUnderstood) return false;
    throw error;
  }
}
