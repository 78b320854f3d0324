import { write } from '../changes/write.js';
import type { Context } from '../context.js';
import { Tag } from '../domain/customers/tag.entity.js';
import { Customer } from '../domain/customers/customer.entity.js';
import { addRecord } from '../resource/records.js';

const TAGS = [
  { code: 'gift', name: 'Gift', color: '#8e24aa' },
  { code: 'wholesale', name: 'Wholesale', color: '#00897b' },
];

/** Some clients are dear to the shop and some are difficult: lists and cards show it before an order is opened. */
export async function markClients(context: Context): Promise<void> {
  await write(context, async (writing) => {
    TAGS.forEach((tag, index) => addRecord(writing, Tag, { ...tag, ordering: index }));
    const clients = await writing.em.find(
      Customer,
      {},
      { orderBy: { ordersCount: 'desc', id: 'asc' }, limit: 40 },
    );
    clients.forEach((client, index) => {
      client.vip = index < 5;
      client.bad = index % 13 === 9;
      if (index % 9 === 4) client.tags = ['Wholesale'];
    });
  });
}
