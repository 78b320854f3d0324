import { Collection } from '@mikro-orm/core';
import { DictionaryEntry } from '../../db/dictionary-entry.js';
import { bool, toMany } from '../../db/field.js';
import { Resource } from '../../db/resource.js';
import { Status } from './status.entity.js';

/** A stage of the work on orders that several statuses share. */
@Resource({
  name: 'statusGroup',
  plural: 'statusGroups',
  section: 'settings',
  dictionary: true,
  title: ['name'],
  defaultSort: { field: 'ordering', direction: 'ASC' },
})
export class StatusGroup extends DictionaryEntry {
  @bool({
    sensitivity: 'open',
    filter: true,
    required: true,
    default: true,
    description: 'Its orders are still being worked.',
  })
  inWork = true;

  @toMany(() => Status, 'group', { sensitivity: 'open' })
  statuses = new Collection<Status>(this);
}
