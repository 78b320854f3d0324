/** Builds documents of any size. */
export const many = (count: number, one: (index: number) => string, between = ' '): string =>
  Array.from({ length: count }, (_, index) => one(index)).join(between);

/** `open` and `close` around `inside`, `depth` times. */
export const nested = (depth: number, open: string, inside: string, close: string): string =>
  open.repeat(depth) + inside + close.repeat(depth);

export const ORDERS = '{ orders(page: { limit: 2 }) { items { number } } }';
export const ME = '{ me { name } }';
