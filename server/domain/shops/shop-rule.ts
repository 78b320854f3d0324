import type { Context } from '../../context.js';
import type { Write } from '../../changes/write.js';
import { badInput, conflict } from '../../errors.js';
import { isCurrency } from '../../lib/currency.js';
import { Shop } from './shop.entity.js';

/** A shop sells in a currency that exists, which stays once it has orders, and its days begin by a zone that exists. */
export async function shopRule(_context: Context, writing: Write, record: object): Promise<void> {
  if (!(record instanceof Shop)) return;
  if (!isCurrency(record.currency))
    throw badInput([
      { path: 'input.currency', message: `"${record.currency}" is not a currency of ISO 4217.` },
    ]);
  if (!isTimeZone(record.timeZone)) {
    throw badInput([
      {
        path: 'input.timeZone',
        message: `"${record.timeZone}" is no time zone: write one like "Europe/Oslo".`,
      },
    ]);
  }
  if (record.countryIso && !/^[A-Z]{2}$/.test(record.countryIso)) {
    throw badInput([{ path: 'input.countryIso', message: 'is a country of two capital letters like "NO".' }]);
  }
  const [order] = await writing.query<{ currency: string }>(
    'select currency from `order` where shop = ? and currency <> ? limit 1',
    [record.code, record.currency],
  );
  if (order)
    throw conflict(
      `Shop ${record.code} has orders in ${order.currency}: make another shop for ${record.currency}.`,
      { version: record.version },
    );
}

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en-US', { timeZone: name }));
  } catch {
    return false;
  }
}
