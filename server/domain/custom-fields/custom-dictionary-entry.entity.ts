import type { Rel } from '@mikro-orm/core';
import { Unique } from '@mikro-orm/decorators/legacy';
import { BusinessRecord } from '../../db/business-record.js';
import { bool, int, string, toOne } from '../../db/field.js';
import { Resource } from '../../db/resource.js';
import { CustomDictionary } from './custom-dictionary.entity.js';

/** One value of a custom dictionary. Records keep its code; an inactive one stays where it was chosen. */
@Resource({
  name: 'customDictionaryEntry',
  plural: 'customDictionaryEntries',
  section: 'settings',
  title: ['name'],
  partOf: { resource: 'customDictionary', property: 'dictionary' },
  defaultSort: { field: 'ordering', direction: 'ASC' },
})
@Unique({ properties: ['dictionary', 'code'] })
export class CustomDictionaryEntry extends BusinessRecord {
  @toOne(() => CustomDictionary, {
    sensitivity: 'open',
    filter: true,
    required: true,
    input: 'create',
    index: false,
  })
  dictionary!: Rel<CustomDictionary>;

  @string({
    sensitivity: 'open',
    filter: true,
    required: true,
    input: 'create',
    length: 40,
    exactCase: true,
    description: 'Letters, digits, - and _; chosen once.',
  })
  code!: string;

  @string({ sensitivity: 'open', filter: true, sort: true, required: true })
  name!: string;

  @int({ sensitivity: 'open', sort: true, required: true, default: 0 })
  ordering = 0;

  @bool({ sensitivity: 'open', filter: true, required: true, default: true })
  active = true;
}
