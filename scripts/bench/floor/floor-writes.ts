import type { FloorDatabase } from './floor-database.js';
import type { FloorHandlers } from './floor-reads.js';
import { changeStatus } from './change-status.js';
import { createOrder, type Input } from './create-order.js';

/** Numbers of records: a block of the sequence that Kontor takes its own from, claimed once. */
export interface FloorNumbers {
  next(): number;
}

const BLOCK = 20_000_000;
const NO_ORDER: Input = { customer: { phone: '' }, lines: [] };

export function floorWrites(database: FloorDatabase): FloorHandlers {
  const numbers = claimNumbers(database);
  return {
    create: async ({ input }) => ({
      createOrder: await createOrder(database, await numbers, input ?? NO_ORDER),
    }),
    status: async ({ id, status }) => ({
      changeOrderStatus: await changeStatus(database, await numbers, String(id), String(status)),
    }),
  };
}

async function claimNumbers(database: FloorDatabase): Promise<FloorNumbers> {
  let next = await database.transact(async ({ all, run }) => {
    await run("update sequence set `next` = `next` + ? where name = 'record'", [BLOCK]);
    const [row] = await all("select `next` from sequence where name = 'record'", []);
    return Number(row?.['next']) - BLOCK;
  });
  return { next: () => next++ };
}
