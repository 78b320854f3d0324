import { expect, it } from '@jest/globals';
import { groupWarnings } from './group-warnings';

const warning = (resource: string, field: string, why = 'unread') => ({
  kind: 'WRITE_WITHOUT_READ',
  resource,
  field,
  message: `${field} ${why}`,
  phrase: { code: 'writtenUnread', values: { field: `${resource}.${field}`, why }, text: '' },
});

it('warnings that differ in the field alone become one', () => {
  const found = groupWarnings([
    warning('order', 'shop'),
    warning('order', 'type'),
    warning('order', 'status', 'other'),
    warning('customer', 'tags'),
  ]);
  expect(found.map(({ phrase }) => phrase)).toMatchObject([
    { values: { field: ['order.shop', 'order.type'] } },
    { values: { field: 'order.status' } },
    { values: { field: 'customer.tags' } },
  ]);
});

it('a warning without parts stays as it is', () => {
  const plain = { kind: 'OTHER', resource: 'order', message: 'Something.' };
  expect(groupWarnings([plain, { ...plain, message: 'Another thing.' }])).toHaveLength(2);
});
