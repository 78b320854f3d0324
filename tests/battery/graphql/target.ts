import { createApiToken } from '../../../server/auth/api-tokens.js';
import { startApp, type TestApp } from '../../support/app.js';
import { seedOrders } from '../../support/seed-orders.js';

/** The server under attack and what an attacker, who has a token, knows of it. */
export interface Target {
  url: string;
  tokens: Record<'administrator' | 'analyst', string>;
  cookie: string;
  email: string;
  password: string;
  orderIds: number[];
  /** In a process of its own only. */
  process?: { atFirstMb: number; memoryMb(): number; settledMb(): Promise<number> };
  close(): Promise<void>;
}

const ORDERS = 200;

/**
 * One customer holds all the orders: whoever asks for orders, their customer, his orders and so on meets the whole
 * table at each step, which is the worst that relations can do.
 */
export async function openTarget(): Promise<Target> {
  const test = await startApp();
  const { orders } = await seedOrders(test, {
    customers: [{ firstName: 'Ada', lastName: 'Byron', phones: ['+4790000001'] }],
    orders: Array.from({ length: ORDERS }, (_, index) => ({
      number: `A${index}`,
      customer: 0,
      total: 1000 + index,
      lastName: 'Byron',
      lines: [
        { name: `Lamp ${index}`, unitPrice: 100_000 },
        { name: `Shade ${index}`, unitPrice: 50_000 },
      ],
    })),
  });
  const email = 'attacked@example.com';
  const { cookie } = await test.asUser('manager', { email });
  return {
    url: test.url,
    tokens: { administrator: await tokenOf(test, 'administrator'), analyst: await tokenOf(test, 'analyst') },
    cookie,
    email,
    password: 'a-password-of-a-test',
    orderIds: orders,
    close: () => test.close(),
  };
}

function tokenOf(test: TestApp, role: string): Promise<string> {
  const { orm, numbers } = test.app;
  return createApiToken(orm, numbers, { name: `battery ${role}`, roles: [role], shops: [], days: 1 });
}
