import { describe, expect, it } from '@jest/globals';
import { findImportFault } from './import-direction.mjs';

const allowed: [from: string, to: string, typeOnly?: boolean][] = [
  ['server/lib/money.ts', 'server/lib/decimal.ts'],
  ['server/db/orm.ts', 'server/lib/money.ts'],
  ['server/db/orm.ts', 'server/config.ts'],
  ['server/rights/role-schema.ts', 'server/resource/registry.ts'],
  ['server/resource/registry.ts', 'server/rights/role-schema.ts'],
  ['server/domain/orders/cancel-order.ts', 'server/changes/bulk.ts'],
  ['server/domain/orders/order.jobs.ts', 'server/jobs/job.ts'],
  ['server/domain/orders/cancel-order.ts', 'server/modules/module.ts'],
  ['server/context.ts', 'server/rights/role.ts', true],
  ['server/app.ts', 'server/modules/index.ts'],
  ['server/main.ts', 'server/app.ts'],
  ['server/main.ts', 'package.json'],
  ['server/modules/acme-post/manifest.ts', 'server/modules/module.ts'],
  ['server/modules/acme-post/acme-post.ts', 'server/domain/orders/order.service.ts'],
  ['server/modules/acme-post/acme-post.ts', 'server/domain/orders/order.entity.ts', true],
  ['server/modules/acme-post/mapping.ts', 'server/lib/money.ts'],
  ['server/modules/acme-post/client.ts', 'server/modules/acme-post/mapping.ts'],
  ['server/modules/index.ts', 'server/modules/acme-post/manifest.ts'],
  ['admin/orders/OrderList.tsx', 'schema/generated/graphql'],
  ['admin/orders/OrderList.tsx', 'admin/shared/Money'],
  ['tests/api/orders.test.ts', 'server/app.ts'],
];

const refused: [from: string, to: string, message: RegExp, typeOnly?: boolean][] = [
  ['server/lib/money.ts', 'server/db/orm.ts', /lib may not import db/],
  ['server/lib/money.ts', 'server/errors.ts', /as an argument/],
  ['server/db/orm.ts', 'server/resource/registry.ts', /db may not import resource/],
  ['server/changes/relay.ts', 'server/jobs/job.ts', /changes may not import jobs/],
  ['server/api/graphql.ts', 'server/domain/orders/order.entity.ts', /api may not import domain/, true],
  ['server/domain/orders/order.service.ts', 'server/app.ts', /domain may not import app/],
  ['server/app.ts', 'server/main.ts', /app.ts may not import main/],
  ['server/domain/orders/order.service.ts', 'server/modules/index.ts', /through the contract/],
  ['server/domain/orders/order.service.ts', 'server/modules/acme-post/client.ts', /through the contract/],
  ['server/context.ts', 'server/rights/role.ts', /import type/],
  ['server/context.ts', 'server/domain/orders/order.entity.ts', /import type/, true],
  ['server/db/orm.ts', 'server/attic/old.ts', /in no layer/],
  ['server/attic/old.ts', 'server/db/orm.ts', /in no layer/],
  ['server/app.ts', 'admin/App.tsx', /never imports admin/],
  ['server/app.ts', 'tests/support/build-order.ts', /never imports tests/],
  ['server/modules/acme-post/acme-post.ts', 'server/db/orm.ts', /nothing of the machinery/],
  ['server/modules/acme-post/acme-post.ts', 'server/domain/orders/order.entity.ts', /services of the domain/],
  ['server/modules/acme-post/acme-post.ts', 'server/modules/other/client.ts', /another module/],
  ['server/modules/index.ts', 'server/modules/acme-post/acme-post.ts', /manifests only/],
  ['admin/orders/OrderList.tsx', 'server/lib/money.ts', /schema\/ only/],
];

describe('findImportFault', () => {
  it.each(allowed)('lets %s import %s', (from, to, typeOnly = false) => {
    expect(findImportFault(from, to, typeOnly)).toBeUndefined();
  });

  it.each(refused)('refuses that %s imports %s', (from, to, message, typeOnly = false) => {
    expect(findImportFault(from, to, typeOnly)).toMatch(message);
  });
});
