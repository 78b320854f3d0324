import { Unique } from '@mikro-orm/decorators/legacy';
import { BusinessRecord } from '../db/business-record.js';
import { bool, dateTime, string, textList } from '../db/field.js';
import { Resource } from '../db/resource.js';

/** A person who signs in. `roles` and `groups` hold codes. */
@Resource({
  name: 'user',
  plural: 'users',
  section: 'people',
  title: ['lastName', 'firstName', 'email'],
  mutations: ['create', 'update', 'delete'],
  defaultSort: { field: 'lastName', direction: 'ASC' },
})
@Unique({ properties: ['email'] })
export class User extends BusinessRecord {
  @string({ sensitivity: 'open', filter: true, sort: true, required: true, length: 190 })
  email!: string;

  @string({ sensitivity: 'open', filter: true, sort: true, length: 120 })
  firstName?: string | null;

  @string({ sensitivity: 'open', filter: true, sort: true, length: 120 })
  lastName?: string | null;

  @string({ sensitivity: 'open', length: 120 })
  position?: string | null;

  @string({ sensitivity: 'open', length: 40 })
  phone?: string | null;

  @bool({ sensitivity: 'open', filter: true, required: true, default: true })
  active = true;

  @string({ sensitivity: 'open', required: true, length: 5, default: 'en' })
  language = 'en';

  @string({ sensitivity: 'open', required: true, length: 60, default: 'UTC' })
  timeZone = 'UTC';

  @textList({
    sensitivity: 'internal',
    filter: true,
    required: true,
    default: [],
    description: 'Codes of roles; rights add up.',
  })
  roles: string[] = [];

  @textList({
    sensitivity: 'open',
    filter: true,
    required: true,
    default: [],
    description: 'Codes of groups.',
  })
  groups: string[] = [];

  @textList({
    sensitivity: 'open',
    required: true,
    default: [],
    description: 'Shops of a role that is limited to given shops.',
  })
  shops: string[] = [];

  @dateTime({ sensitivity: 'internal', input: 'none' })
  lastSeenAt?: Date | null;

  /** argon2id, see password.ts. */
  @string({ sensitivity: 'secret', input: 'none', exactCase: true })
  passwordHash?: string | null;
}
