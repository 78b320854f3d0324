import type { Context } from '../context.js';
import { findFieldSafely } from '../db/registry.js';
import { badInput, type InputIssue } from '../errors.js';
import type { ApiTokenInput } from './api-token.resolver.js';
import { readRange } from './client-address.js';
import type { NewToken } from './create-api-token.js';

/** Reads what was given for a new token; each mistake is named with its place. */
export async function checkApiToken(context: Context, input: ApiTokenInput): Promise<NewToken> {
  const issues: InputIssue[] = [];
  const refuse = (path: string, message: string): void =>
    void issues.push({ path: `input.${path}`, message });
  const known = async (table: 'role' | 'shop'): Promise<Set<string>> =>
    new Set(
      (await context.reader.all(`select code from ${table} where deleted_at is null`, [])).map(([code]) =>
        String(code),
      ),
    );
  const [roles, shops] = await Promise.all([known('role'), known('shop')]);
  if (!input.name.trim()) refuse('name', 'is empty: say which system the token is for.');
  if (!input.roles.length) refuse('roles', 'is empty: a token without a role can do nothing.');
  input.roles.forEach((code, index) => {
    if (!roles.has(code)) refuse(`roles.${index}`, `there is no role "${code.slice(0, 60)}".`);
  });
  input.shops?.forEach((code, index) => {
    if (!shops.has(code)) refuse(`shops.${index}`, `there is no shop "${code.slice(0, 60)}".`);
  });
  input.fields?.forEach((name, index) => {
    const [resource = '', field = ''] = name.split('.');
    if (!findFieldSafely(resource, field))
      refuse(`fields.${index}`, `there is no field "${name.slice(0, 80)}": write it as order.number.`);
  });
  input.addresses?.forEach((text, index) => {
    if (!readRange(text))
      refuse(`addresses.${index}`, `"${text.slice(0, 60)}" is no address and no range such as 10.0.0.0/8.`);
  });
  const expiresAt = input.expiresAt ? new Date(input.expiresAt) : null;
  if (expiresAt && expiresAt.getTime() < Date.now()) refuse('expiresAt', 'is in the past.');
  if (issues.length) throw badInput(issues);
  return {
    name: input.name.trim(),
    roles: input.roles,
    shops: input.shops ?? [],
    fields: input.fields ?? [],
    addresses: input.addresses ?? [],
    expiresAt,
  };
}
