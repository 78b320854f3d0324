import { randomUUID } from 'node:crypto';
import type { Ask } from '../../support/app.js';

export interface MadeOrder {
  id: string;
  number: string;
  customer: string;
  lastName: string;
  phone: string;
}

interface Wanted {
  firstName?: string;
  lastName?: string;
  status?: string;
  manager?: string;
  sku?: string;
  quantity?: number;
  unitPrice?: string;
}

/** An order that belongs to one test: its buyer's name and phone occur nowhere else. */
export async function makeOrder(ask: Ask, wanted: Wanted = {}): Promise<MadeOrder> {
  const unique = randomUUID().replaceAll('-', '');
  const lastName = wanted.lastName ?? `Quill${unique.slice(0, 6)}`;
  const phone = `+44 20 ${String(10_000_000 + (parseInt(unique.slice(0, 8), 16) % 90_000_000))}`;
  const { sku = 'SEN-50', quantity = 1, unitPrice = '10.00', firstName = 'Mabel', ...order } = wanted;
  const { data, errors } = await ask(
    'mutation ($input: OrderCreate!) { createOrder(input: $input) { id number customer { id } } }',
    {
      input: {
        ...order,
        shop: 'main',
        customer: { firstName, lastName, phone, email: `${unique.slice(0, 10)}@example.com` },
        lines: [{ sku, quantity, unitPrice }],
      },
    },
  );
  if (errors) {
    throw new Error(`The order of a test could not be made: ${JSON.stringify(errors[0])}`);
  }
  const { id, number, customer } = data.createOrder;
  return { id, number, customer: customer.id, lastName, phone };
}
