import { randomBytes } from 'node:crypto';
import { ApiToken } from '../../../server/auth/api-token.entity.js';
import { hashOf } from '../../../server/auth/sessions.js';
import { TOKEN_PREFIX } from '../../../server/auth/create-api-token.js';
import { write } from '../../../server/changes/write.js';
import { getTarget, type FieldMeta } from '../../../server/db/registry.js';
import type { GrantsInput } from '../../../server/rights/grants.js';
import { addRecord } from '../../../server/resource/records.js';
import { Role } from '../../../server/rights/role.entity.js';
import type { TestApp } from '../../support/app.js';
import { roleOf, type Subject } from './subject.js';

const CLASSES = ['open', 'personal', 'cost', 'internal'] as const;
const all: GrantsInput[string] = {
  read: 'all',
  change: 'all',
  delete: 'all',
  create: true,
  export: true,
  verbs: 'all',
  see: [...CLASSES],
  write: [...CLASSES],
};

export const EVERYTHING: GrantsInput = { '*': all };
export const OPEN_ROLE = 'sees-everything';

/** The role, and a token for it, of every subject, in one write. Gives the secrets by role. */
export async function makeRoles(test: TestApp, subjects: Subject[]): Promise<Map<string, string>> {
  const grants = new Map<string, GrantsInput>([[OPEN_ROLE, EVERYTHING]]);
  for (const subject of subjects) {
    const code = roleOf(subject);
    grants.set(code, hiding(subject, grants.get(code) ?? EVERYTHING));
  }
  const secrets = new Map<string, string>();
  await write(
    await test.context(),
    async (writing) => {
      for (const [code, given] of grants) {
        addRecord(writing, Role, { code, name: code, grants: given, forms: ['*'] });
        const secret = TOKEN_PREFIX + randomBytes(32).toString('base64url');
        addRecord(writing, ApiToken, { name: code, roles: [code], hash: hashOf(secret) });
        secrets.set(code, secret);
      }
    },
    grants.size * 4 + 100,
  );
  test.app.roles.forget();
  return secrets;
}

/** Everything but the field, and the same relation as it is seen from its other end. */
function hiding({ resource, field, level }: Subject, grants: GrantsInput): GrantsInput {
  const hidden: [string, string][] = [[resource.name, field.name], ...otherEnds(field)];
  return hidden.reduce<GrantsInput>((made, [name, member]) => {
    const before: GrantsInput[string] = made[name] ?? all;
    return {
      ...made,
      [name]: { ...before, fields: { ...before.fields, [member]: { read: level, write: false } } },
    };
  }, grants);
}

function otherEnds(field: FieldMeta): [string, string][] {
  if (!field.target) return [];
  const target = getTarget(field);
  if (field.kind === 'toMany') return [[target.name, field.mappedBy ?? '']];
  return [...target.fields.values()]
    .filter(
      (one) => one.kind === 'toMany' && one.mappedBy === field.name && getTarget(one).name === field.resource,
    )
    .map((one) => [target.name, one.name]);
}
