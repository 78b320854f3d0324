import type { Ask, GraphqlAnswer } from './app.js';

/** A role as the panel sends it. */
export const roleInput = (grants: object, rest: object = {}): object => ({
  name: 'A role',
  grants,
  sections: ['sales'],
  forms: [],
  developer: false,
  ...rest,
});

export const createRole = (ask: Ask, code: string, input: object): Promise<GraphqlAnswer> =>
  ask(
    'mutation ($code: ID!, $input: RoleInput!) { createRole(code: $code, input: $input) { code name grants sections forms developer active ordering version } }',
    { code, input },
  );

export const updateRole = (ask: Ask, code: string, input: object, version: number): Promise<GraphqlAnswer> =>
  ask(
    'mutation ($code: ID!, $input: RoleInput!, $version: Int!) { updateRole(code: $code, input: $input, version: $version) { code name grants active ordering version } }',
    { code, input, version },
  );

export const deleteRole = (ask: Ask, code: string, version?: number): Promise<GraphqlAnswer> =>
  ask('mutation ($code: ID!, $version: Int) { deleteRole(code: $code, version: $version, reason: "test") }', {
    code,
    version,
  });

export const previewRole = (ask: Ask, code: string | null, input: object): Promise<GraphqlAnswer> =>
  ask(
    'query ($code: ID, $input: RoleInput!) { previewRole(code: $code, input: $input) { problems { path message } warnings { kind resource field message } changes { path before after } builtInChanges { path before after } brokenTests { id statement reason } operations { lost } } }',
    { code, input },
  );

/** The role as it is stored, in the form in which it is sent back. */
export async function readRole(ask: Ask, code: string): Promise<{ version: number; input: RoleInput }> {
  const { data } = await ask(
    'query ($code: ID!) { role(id: $code) { name grants sections forms developer active ordering version } }',
    { code },
  );
  const { version, ...input } = data.role;
  return { version, input };
}

export interface RoleInput {
  name: string;
  grants: Record<string, Record<string, unknown>>;
  sections: string[];
  forms: string[];
  developer: boolean;
  active: boolean;
  ordering: number;
}
