import type { Rel } from '@mikro-orm/core';
import { Unique } from '@mikro-orm/decorators/legacy';
import { BusinessRecord } from '../db/business-record.js';
import { dateTime, string, textList, toOne } from '../db/field.js';
import { Resource } from '../db/resource.js';
import { User } from './user.entity.js';

/** A key of another system. It is shown once when it is made; only its hash is kept. */
@Resource({
  name: 'apiToken',
  plural: 'apiTokens',
  section: 'people',
  title: ['name'],
  scope: { owner: 'owner' },
  mutations: [],
  defaultSort: { field: 'createdAt', direction: 'DESC' },
})
@Unique({ properties: ['hash'] })
export class ApiToken extends BusinessRecord {
  @string({ sensitivity: 'open', filter: true, sort: true, required: true, length: 120 })
  name!: string;

  @string({ sensitivity: 'secret', required: true, length: 64, input: 'none', exactCase: true })
  hash!: string;

  @toOne(() => User, {
    sensitivity: 'open',
    filter: true,
    description:
      'Whom it stands for: it can never do more than they can. Empty for one made on the command line.',
  })
  owner?: Rel<User> | null;

  @textList({ sensitivity: 'internal', required: true, default: [], description: 'Codes of roles.' })
  roles: string[] = [];

  @textList({
    sensitivity: 'internal',
    required: true,
    default: [],
    description: 'Shops that it is limited to; empty: no such limit.',
  })
  shops: string[] = [];

  @textList({
    sensitivity: 'internal',
    description: 'The only fields that it reads and writes, such as order.number; empty: all of its roles.',
  })
  fields?: string[] | null;

  @textList({
    sensitivity: 'internal',
    description: 'Addresses it is used from, such as 10.0.0.0/8; empty: from anywhere.',
  })
  addresses?: string[] | null;

  @dateTime({ sensitivity: 'open', filter: true, sort: true })
  expiresAt?: Date | null;

  @dateTime({ sensitivity: 'open', filter: true, sort: true, input: 'none' })
  revokedAt?: Date | null;

  /** Not in the change log: it is written past the unit of work, once a minute at most. */
  @dateTime({ sensitivity: 'open', filter: true, sort: true, input: 'none', derived: true })
  lastUsedAt?: Date | null;
}
