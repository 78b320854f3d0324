import type { OrderDictionaries } from '../orders/order-dictionaries.js';

/** The shop that keeps a customer of this shop to itself; undefined where customers are common. */
export function baseOf({ shop }: OrderDictionaries, code: string | undefined): string | undefined {
  return code !== undefined && shop.get(code)?.ownCustomerBase ? code : undefined;
}
