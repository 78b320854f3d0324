import { BusinessRecord } from '../../db/business-record.js';
import { string, text } from '../../db/field.js';
import { Resource } from '../../db/resource.js';

/** A sentence about rights that must stay true, such as "courier cannot read customer.email". */
@Resource({
  name: 'rightsTest',
  plural: 'rightsTests',
  section: 'people',
  title: ['statement'],
  defaultSort: { field: 'id', direction: 'ASC' },
  description: 'A sentence about the rights of a role that no change of rights may make untrue.',
})
export class RightsTest extends BusinessRecord {
  @string({
    sensitivity: 'open',
    required: true,
    length: 400,
    filter: true,
    sort: true,
    description: 'For example: courier cannot read customer.email.',
  })
  statement!: string;

  @text({ sensitivity: 'open', description: 'Why it must stay so.' })
  note?: string | null;
}
