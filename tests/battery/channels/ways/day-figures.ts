import type { ChannelBench } from '../bench.js';
import type { Channel } from '../channel.js';

type Value = string | number;

/** Stands for the shop with the canaries. */
const OTHER_SHOP = 'other';

/** What the first screen is reckoned from, each with two values that make two different screens. */
const MADE_OF: Record<string, (now: Value, long: Value) => [Value, Value]> = {
  'order.createdAt': (now, long) => [now, long],
  'order.currency': () => ['EUR', 'USD'],
  'order.shop': () => ['main', OTHER_SHOP],
  'order.status': () => ['new', 'canceled'],
  'order.statusChangedAt': (now, long) => [now, long],
  'order.statusDueAt': (now, long) => [long, now],
  'order.total': () => [100_000, 765_400],
  'order.grossProfit': () => [10_000, 43_200],
  'payment.amount': () => [70_000, 98_700],
  'payment.refunded': () => [0, 12_300],
  'payment.paidAt': (now, long) => [now, long],
  'payment.currency': () => ['EUR', 'USD'],
  'payment.status': () => ['paid', 'not-paid'],
  'customer.createdAt': (now, long) => [now, long],
  'customer.shop': () => ['main', OTHER_SHOP],
};

const QUERIES = [
  '{ dayFigures { code kind value previous currency } }',
  '{ dayFigures(shop: "main") { code kind value previous currency } }',
  '{ dayFigures(currency: "EUR") { code kind value previous currency } }',
];

/** Figures of the first screen: whatever a hidden field holds, the screen is the same. */
export const dayFigures: Channel = {
  name: 'day figures',
  leaks: [13, 15, 24],
  egress: 'graphql',
  applies: ({ resource, field, level }) => level === 'none' && `${resource.name}.${field.name}` in MADE_OF,
  async run(bench, subject) {
    const { resource, field } = subject;
    await bench.once('day', () => makeDay(bench));
    const { plainKey } = bench.plantedOf(subject);
    const dialect = bench.test.app.reader.dialect;
    const at = (time: number): Value =>
      dialect === 'sqlite' ? time : new Date(time).toISOString().slice(0, 23).replace('T', ' ');
    const values = MADE_OF[`${resource.name}.${field.name}`]?.(
      at(Date.now() - 60_000),
      at(Date.UTC(2027, 0, 1)),
    ) ?? [0, 0];
    const screens: Record<'open' | 'hidden', string[]> = { open: [], hidden: [] };
    const [first] = values;
    // Counted by this moment are those that were canceled.
    const isOfCanceled = field.name === 'statusChangedAt';
    if (isOfCanceled) await execute(bench, "update `order` set status = 'canceled' where id = ?", [plainKey]);
    for (const given of values) {
      const value = given === OTHER_SHOP ? (bench.planted.get('shop')?.key ?? '') : given;
      await execute(bench, `update \`${resource.table}\` set \`${field.column}\` = ? where id = ?`, [
        value,
        plainKey,
      ]);
      screens.open.push(await screen(bench, undefined));
      screens.hidden.push(await screen(bench, subject));
    }
    await execute(bench, `update \`${resource.table}\` set \`${field.column}\` = ? where id = ?`, [
      first,
      plainKey,
    ]);
    if (isOfCanceled) await execute(bench, "update `order` set status = 'new' where id = ?", [plainKey]);
    return {
      control: screens.open[0] !== screens.open[1] ? 'the open screen changes' : undefined,
      faults:
        screens.hidden[0] !== screens.hidden[1]
          ? [
              `the screen tells ${String(values[0])} from ${String(values[1])}: ${screens.hidden.join(' / ').slice(0, 600)}`,
            ]
          : [],
    };
  },
};

async function screen(bench: ChannelBench, as: Parameters<ChannelBench['ask']>[0]): Promise<string> {
  const answers = [];
  for (const query of QUERIES) answers.push((await bench.ask(as)(query)).body);
  return answers.join('\n').replaceAll(/"requestId":"[^"]+"/g, '');
}

const execute = async (bench: ChannelBench, sql: string, values: Value[]): Promise<void> => {
  const context = await bench.test.context();
  await context.orm.em.getConnection().execute(sql, values);
};

/** One order, one payment and one customer of today, each with the first of its two values. */
async function makeDay(bench: ChannelBench): Promise<void> {
  const dialect = bench.test.app.reader.dialect;
  const at = (time: number): Value =>
    dialect === 'sqlite' ? time : new Date(time).toISOString().slice(0, 23).replace('T', ' ');
  for (const [name, values] of Object.entries(MADE_OF)) {
    const [resourceName = '', fieldName = ''] = name.split('.');
    const planted = bench.planted.get(resourceName);
    const column = planted?.resource.fields.get(fieldName)?.column;
    const [value] = values(at(Date.now() - 60_000), at(Date.UTC(2027, 0, 1)));
    await execute(bench, `update \`${planted?.resource.table}\` set \`${column}\` = ? where id = ?`, [
      value,
      planted?.plainKey ?? '',
    ]);
  }
  await execute(bench, 'update payment set `order` = ? where id = ?', [
    bench.planted.get('order')?.plainKey ?? '',
    bench.planted.get('payment')?.plainKey ?? '',
  ]);
}
