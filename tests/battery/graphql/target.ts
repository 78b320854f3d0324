import { startApp } from '../../support/app.js';
import { seedOrders } from '../../support/seed-orders.js';

/** The server under attack and what an attacker knows of it, who has signed in. */
export interface Target {
  url: string;
  /** Headers of people with these roles. */
  who: Record<'administrator' | 'analyst', { cookie: string; 'x-kontor': string }>;
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
  const whoIs = async (role: string) => ({ cookie: (await test.asUser(role)).cookie, 'x-kontor': '1' });
  const email = 'attacked@example.com';
  const { cookie } = await test.asUser('manager', { email });
  return {
    url: test.url,
    who: { administrator: await whoIs('administrator'), analyst: await whoIs('analyst') },
    cookie,
    email,
    password: 'a-password-of-a-test',
    orderIds: orders,
    close: () => test.close(),
  };
}
