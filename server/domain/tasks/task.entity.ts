import type { Rel } from '@mikro-orm/core';
import { Index, Unique } from '@mikro-orm/decorators/legacy';
import { User } from '../../auth/user.entity.js';
import { ExternalRecord } from '../../db/business-record.js';
import { choice, computed, dateTime, history, string, text, toOne } from '../../db/field.js';
import { Resource } from '../../db/resource.js';
import { Customer } from '../customers/customer.entity.js';
import { Order } from '../orders/order.entity.js';
import { UserGroup } from '../people/user-group.entity.js';

export const TASK_STATES = ['OPEN', 'DONE', 'CANCELED'] as const;
export type TaskState = (typeof TASK_STATES)[number];

/** Something that somebody is to do by a moment: for an order, for a customer, or by itself. */
@Resource({
  name: 'task',
  plural: 'tasks',
  section: 'sales',
  customFields: true,
  title: ['subject'],
  scope: { owner: 'performer', author: 'author', group: 'performerGroup' },
  defaultSort: { field: 'dueAt', direction: 'ASC_NULLS_LAST' },
  description:
    'Something to do. It is own for who performs it, for the performing group and for who gave it.',
})
@Unique({ properties: ['externalSource', 'externalId'] })
@Index({ properties: ['state', 'dueAt', 'id'] })
@Index({ properties: ['performer', 'state', 'dueAt', 'id'] })
@Index({ properties: ['dueAt', 'id'] })
export class Task extends ExternalRecord {
  @string({ sensitivity: 'open', filter: true, sort: true, required: true, length: 255, search: 'words' })
  subject!: string;

  @text({ sensitivity: 'open' })
  comment?: string | null;

  @dateTime({ sensitivity: 'open', filter: true, sort: true, description: 'When it must be done.' })
  dueAt?: Date | null;

  @choice(TASK_STATES, {
    sensitivity: 'open',
    filter: true,
    sort: true,
    required: true,
    default: 'OPEN',
    input: 'none',
    description: 'Changed by completeTask, cancelTask and reopenTask.',
  })
  state: TaskState = 'OPEN';

  @dateTime({
    sensitivity: 'open',
    filter: true,
    sort: true,
    input: 'none',
    description: 'When it was done or canceled.',
  })
  closedAt?: Date | null;

  @toOne(() => User, {
    sensitivity: 'open',
    filter: true,
    input: 'none',
    description: 'Who did or canceled it.',
  })
  closedBy?: Rel<User> | null;

  @string({
    sensitivity: 'open',
    length: 1000,
    input: 'none',
    description: 'What came of it, said when it was done or canceled.',
  })
  result?: string | null;

  @toOne(() => User, {
    sensitivity: 'open',
    filter: true,
    sort: true,
    index: false,
    description: 'Who is to do it; with neither performer nor group, whoever made it.',
  })
  performer?: Rel<User> | null;

  @toOne(() => UserGroup, {
    sensitivity: 'open',
    filter: true,
    description: 'The group of which anybody may do it.',
  })
  performerGroup?: Rel<UserGroup> | null;

  @toOne(() => User, { sensitivity: 'open', filter: true, input: 'none' })
  author?: Rel<User> | null;

  @toOne(() => Order, { sensitivity: 'open', filter: true })
  order?: Rel<Order> | null;

  @toOne(() => Customer, { sensitivity: 'open', filter: true })
  customer?: Rel<Customer> | null;

  @string({
    sensitivity: 'personal',
    filter: true,
    length: 40,
    search: 'phone',
    description: 'Whom to call, when there is no card of them yet.',
  })
  phone?: string | null;

  @computed(
    'bool',
    "(case when {t}.state = 'OPEN' and {t}.due_at is not null and {t}.due_at < {now} then 1 else 0 end)",
    { sensitivity: 'open', filter: true, dependsOn: ['state', 'dueAt'] },
  )
  overdue?: boolean;

  @history()
  history?: unknown;
}
