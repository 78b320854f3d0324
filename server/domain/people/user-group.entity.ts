import type { Rel } from '@mikro-orm/core';
import { DictionaryEntry } from '../../db/dictionary-entry.js';
import { textList, toOne } from '../../db/field.js';
import { Resource } from '../../db/resource.js';
import { User } from '../../auth/user.entity.js';

/** A team of people; rights can reach as far as the group. */
@Resource({
  name: 'userGroup',
  plural: 'userGroups',
  section: 'people',
  dictionary: true,
  title: ['name'],
  defaultSort: { field: 'ordering', direction: 'ASC' },
})
export class UserGroup extends DictionaryEntry {
  @toOne(() => UserGroup, { sensitivity: 'open', filter: true })
  parent?: Rel<UserGroup> | null;

  @toOne(() => User, { sensitivity: 'open', filter: true })
  head?: Rel<User> | null;

  @textList({ sensitivity: 'open', description: 'Codes of the shops it works for; empty: all.' })
  shops?: string[] | null;
}
