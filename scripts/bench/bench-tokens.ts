import { buildApp, type App } from '../../server/app.js';
import { createApiToken } from '../../server/auth/create-api-token.js';
import { User } from '../../server/auth/user.entity.js';
import { write } from '../../server/changes/write.js';
import { readConfig } from '../../server/config.js';
import { addRecord } from '../../server/resource/records.js';
import { BUILT_IN_ROLES } from '../../server/rights/built-in-roles.js';
import { grantsShape, type GrantsInput } from '../../server/rights/grants.js';
import { Role } from '../../server/rights/role.entity.js';
import { systemContext } from '../../server/setup/first-start.js';

/** Secrets of those who ask. */
export interface BenchTokens {
  administrator: string;
  manager: string;
  /** Orders of shops under a condition, costs hidden, phones masked, names on own records only. */
  restricted: string;
  /** The same of own orders alone; `ownerId` says whose. */
  owner: string;
  ownerId: string;
}

const open: GrantsInput[string] = { read: 'all', see: ['open'] };
const limited = (order: GrantsInput[string]): GrantsInput => ({
  ...Object.fromEntries(
    ['shop', 'status', 'user', 'offer', 'product', 'orderLine'].map((name) => [name, open]),
  ),
  customer: {
    read: 'all',
    see: ['open', 'personal'],
    fields: { phones: 'masked', emails: 'none', notes: 'none', lastName: 'own' },
  },
  order: { see: ['open'], fields: { phone: 'masked', lastName: 'own', managerComment: 'none' }, ...order },
});

export async function makeTokens(url: string): Promise<BenchTokens> {
  const app = await buildApp(readConfig({ DATABASE_URL: url, LOG_LEVEL: 'error' }));
  try {
    const context = await systemContext(app, 'bench');
    const managers = await app.reader.all(
      'select manager from `order` where manager is not null group by manager order by count(*) desc limit 2',
      [],
    );
    const shops = (await app.reader.all('select code from shop', [])).map(([code]) => String(code));
    const [ownerId = 0, restrictedId = 0] = managers.map(([id]) => Number(id));
    await makeRole(
      app,
      'bench-restricted',
      limited({ read: { reach: 'shops', shops, where: { total: { gte: '0.00' } } } }),
    );
    await makeRole(app, 'bench-own', limited({ read: 'own' }));
    // A token is its roles and its owner's at once: with the same ones each rule stands in its statements once.
    await write(context, async ({ em }) => {
      (await em.findOneOrFail(User, { id: restrictedId })).roles = ['bench-restricted'];
      (await em.findOneOrFail(User, { id: ownerId })).roles = ['bench-own'];
    });
    const make = async (role: string, standsFor?: number) =>
      (
        await createApiToken(context, {
          name: `bench ${role}`,
          roles: [role],
          ...(standsFor === undefined ? {} : { ownerId: standsFor }),
        })
      ).secret;
    return {
      administrator: await make('administrator'),
      manager: await make('manager'),
      restricted: await make('bench-restricted', restrictedId),
      owner: await make('bench-own', ownerId),
      ownerId: String(ownerId),
    };
  } finally {
    await app.close();
  }
}

const HIDDEN = ['firstName', 'lastName', 'phone', 'email', 'tags', 'call', 'type', 'method'];

/** Each number up to 256 hides other fields. */
export const fieldsOfRole = (number: number): Record<string, 'none' | 'read'> =>
  Object.fromEntries(HIDDEN.map((name, bit) => [name, (number >> bit) % 2 ? 'none' : 'read']));

/** Roles that differ from each other, with a token for each: every one gets a schema of its own. */
export async function makeManyRoles(url: string, count: number): Promise<string[]> {
  const app = await buildApp(readConfig({ DATABASE_URL: url, LOG_LEVEL: 'error' }));
  try {
    const context = await systemContext(app, 'bench');
    const manager = BUILT_IN_ROLES.find(({ code }) => code === 'manager');
    if (!manager) throw new Error('There is no role "manager" to make others of.');
    const secrets: string[] = [];
    for (let place = 0; place < count; place++) {
      const { order = {}, ...rest } = manager.grants;
      await makeRole(app, `bench-${place}`, { ...rest, order: { ...order, fields: fieldsOfRole(place) } });
      secrets.push(
        (await createApiToken(context, { name: `bench ${place}`, roles: [`bench-${place}`] })).secret,
      );
    }
    return secrets;
  } finally {
    await app.close();
  }
}

async function makeRole(app: App, code: string, grants: GrantsInput): Promise<void> {
  await write(await systemContext(app, 'bench'), async (writing) => {
    addRecord(writing, Role, { code, name: code, grants: grantsShape.parse(grants) });
  });
}
