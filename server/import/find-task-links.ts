import type { Values } from '../changes/change-rows.js';
import { getResource } from '../db/registry.js';
import type { InputIssue } from '../errors.js';
import type { Batch } from './batch.js';
import type { TaskRow } from './import-tasks.js';
import { findParties, identityOf } from './save-parties.js';
import { selectRecords } from './stored-records.js';

/** The people, orders and customers that the tasks of a batch name. */
export interface TaskLinks {
  /** The values of the task with the numbers of what it names; what is not there is an issue. */
  resolve(row: TaskRow): { values: Values; issues: InputIssue[] };
  /** The shop of the task's order. */
  shopOf(row: TaskRow): unknown;
}

export async function findTaskLinks(batch: Batch, rows: TaskRow[]): Promise<TaskLinks> {
  const people = await findPeople(batch, rows);
  const findOrders = await readOrders(batch, rows);
  const customers = await findParties(
    batch,
    'customer',
    rows.flatMap(({ customer }) => (identityOf(customer) ? [customer] : [])),
  );
  const theOrder = (row: TaskRow): Values | undefined => {
    const found = findOrders(row.order);
    return found.length === 1 ? found[0] : undefined;
  };

  return {
    shopOf: (row) => theOrder(row)?.['shop'],
    resolve(row) {
      const issues: InputIssue[] = [];
      const values = { ...row.task };
      for (const name of ['performer', 'author'] as const) {
        const email = values[name];
        if (typeof email !== 'string') continue;
        values[name] = people.get(email.toLowerCase());
        if (values[name] === undefined)
          issues.push({
            path: `task.${name}`,
            message: `nobody has the e-mail ${email}: make the person first.`,
          });
      }
      if (Object.keys(row.order).length) {
        const order = theOrder(row);
        if (order) values['order'] = order['id'];
        else issues.push({ path: 'order', message: orderProblem(row.order, findOrders(row.order).length) });
      }
      if (Object.keys(row.customer).length) {
        const customer = customers.get(identityOf(row.customer));
        if (customer && !customer['deletedAt']) values['customer'] = customer['mergedInto'] ?? customer['id'];
        else
          issues.push({
            path: 'customer',
            message: `there is none with ${identityOf(row.customer)}. Import customers first.`,
          });
      }
      return { values, issues };
    },
  };
}

async function findPeople(batch: Batch, rows: TaskRow[]): Promise<Map<string, unknown>> {
  const emails = rows.flatMap(({ task }) =>
    [task['performer'], task['author']]
      .filter((one) => typeof one === 'string')
      .map((one) => one.toLowerCase()),
  );
  const found = await selectRecords(batch.bulk, getResource('user'), 'email', [...new Set(emails)]);
  return new Map(
    found.filter(({ deletedAt }) => !deletedAt).map(({ email, id }) => [String(email).toLowerCase(), id]),
  );
}

/** Orders by their identifier in the file's system, else by number, which is unique within a shop only. */
async function readOrders(batch: Batch, rows: TaskRow[]): Promise<(order: Values) => Values[]> {
  const resource = getResource('order');
  const told = (name: string): string[] => [
    ...new Set(rows.flatMap(({ order }) => (typeof order[name] === 'string' ? [order[name]] : []))),
  ];
  const source = { property: 'externalSource', value: batch.source };
  const [byId, byNumber] = [
    await selectRecords(batch.bulk, resource, 'externalId', told('externalId'), source),
    await selectRecords(batch.bulk, resource, 'number', told('number')),
  ].map((records) => records.filter(({ deletedAt }) => !deletedAt));
  return ({ externalId, number, shop }) =>
    externalId === undefined
      ? (byNumber ?? []).filter(
          (one) => one['number'] === number && (shop === undefined || one['shop'] === shop),
        )
      : (byId ?? []).filter((one) => one['externalId'] === externalId);
}

function orderProblem({ externalId, number }: Values, found: number): string {
  const name = externalId === undefined ? `number ${String(number)}` : `externalId ${String(externalId)}`;
  return found > 1
    ? `${found} orders have the ${name}: name the shop too (order.shop).`
    : `there is none with ${name}. Import orders first.`;
}
