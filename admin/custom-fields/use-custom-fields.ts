import type { CustomField } from '../providers/custom-field';
import { useRole } from '../providers/session';

/**
 * The fields that staff made for a noun, those of this role, in the order of forms. They are kept with the role's schema
 * and are read again with it when somebody makes or changes one.
 */
export function useCustomFields(noun: string): CustomField[] {
  return useRole().customFields(noun);
}
