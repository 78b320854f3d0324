import { User } from '../auth/user.entity.js';
import { write, type Write } from '../changes/write.js';
import type { Context } from '../context.js';
import { Order } from '../domain/orders/order.entity.js';
import { UserGroup } from '../domain/people/user-group.entity.js';
import { Task } from '../domain/tasks/task.entity.js';
import { openRandom, type Random } from '../lib/random.js';
import { addRecord } from '../resource/records.js';

const TASKS = 48;
const HOUR_MS = 3600_000;
const CALLS = [
  'Call back about the delivery time',
  'Ask which size is wanted',
  'Send the invoice again',
  'Offer a substitute for what ran out',
  'Confirm the address',
  'Find out why the parcel came back',
  'Thank for the review and offer the new blend',
];
const WORK = [
  'Ring up the tea supplier',
  'Count the gift boxes',
  'Prepare the letter about the winter sale',
  'Agree the courier rota for next week',
];

/** Tasks of the last and the next days, most of them for an order and its buyer; some are overdue, some are done. */
export async function fillTasks(context: Context): Promise<void> {
  await write(context, async (writing) => {
    const random = openRandom(11);
    const staff = await writing.em.find(
      User,
      { email: { $like: '%@example.com' } },
      { orderBy: { id: 'asc' } },
    );
    const head = staff.find(({ position }) => position === 'Head of sales') ?? null;
    const managers = staff.filter(({ position }) => position === 'Sales manager');
    const orders = await writing.em.find(
      Order,
      { cancelReason: null },
      { orderBy: { createdAt: 'desc' }, limit: 90 },
    );
    for (let index = 0; index < TASKS; index++) {
      const order = index % 6 === 5 ? undefined : random.pick(orders);
      const performer = order?.manager ?? (managers.length ? random.pick(managers) : null);
      addTask(writing, random, index, { order, performer, head });
    }
  });
}

interface Given {
  order: Order | undefined;
  performer: User | null;
  head: User | null;
}

function addTask(writing: Write, random: Random, index: number, { order, performer, head }: Given): void {
  const isForGroup = index % 12 === 3;
  const isDone = index % 4 === 1;
  const hours = isDone ? -random.below(120) : random.below(110) - 30;
  const dueAt = fullHour(Date.now() + hours * HOUR_MS);
  addRecord(writing, Task, {
    subject: random.pick(order ? CALLS : WORK),
    comment: random.below(4) ? null : 'Best after lunch.',
    dueAt: index % 9 === 8 ? null : dueAt,
    performer: isForGroup ? null : performer,
    performerGroup: isForGroup ? writing.em.getReference(UserGroup, 'sales') : null,
    author: random.below(2) ? head : performer,
    order: order ?? null,
    customer: order?.customer ?? null,
    ...(isDone
      ? {
          state: 'DONE' as const,
          closedAt: new Date(Math.min(Date.now(), dueAt.getTime() + HOUR_MS)),
          closedBy: performer,
          result: random.below(2) ? 'Reached at the second try.' : null,
        }
      : {}),
  });
}

const fullHour = (time: number): Date => new Date(Math.round(time / HOUR_MS) * HOUR_MS);
