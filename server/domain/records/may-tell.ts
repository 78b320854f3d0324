import type { Context } from '../../context.js';

/** Whether a refusal may name values of these fields. What the caller reads on some rows only, it leaves unsaid. */
export const mayTell = (
  { access }: Pick<Context, 'access'>,
  resource: string,
  ...fields: string[]
): boolean => fields.every((field) => access.canReadField(resource, field));
