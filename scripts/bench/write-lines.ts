import { same, type Line } from './line.js';
import { CONNECTIONS } from './load.js';
import type { Samples } from './samples.js';

const LINES_AN_ORDER = 5;

export const writeLines: Line[] = [
  {
    name: 'create',
    what: 'create an order with 5 lines, against the same rows by hand-written SQL',
    target: same(0.3),
    query:
      'mutation Create($input: OrderCreate!) { createOrder(input: $input) { id number total status { code } } }',
    variables: newOrders,
    writes: true,
  },
  {
    name: 'status',
    what: 'change the status, against the same rows by hand-written SQL',
    target: same(0.3),
    query:
      'mutation Status($id: ID!, $status: String!) { changeOrderStatus(id: $id, status: $status) { id status { code } } }',
    variables: ({ open }) => moves(open.filter((_, place) => place % 2 === 0)),
    // Each side moves orders of its own: no move is refused or repeated because of the other.
    floorVariables: ({ open }) => moves(open.filter((_, place) => place % 2 === 1)),
    writes: true,
  },
];

function newOrders({ phones, offers }: Samples): object[] {
  return phones.map((phone, place) => ({
    input: {
      shop: 'main',
      customer: { phone },
      lines: Array.from({ length: LINES_AN_ORDER }, (_, line) => ({
        offer: offers[(place * 31 + line * 7) % offers.length],
        quantity: 1 + (line % 2),
      })),
    },
  }));
}

/** There and back between two statuses that allow both ways, each order once in a round. */
function moves(open: Samples['open']): object[] {
  if (open.length < 2 * CONNECTIONS)
    throw new Error(
      `only ${open.length} open orders are there for ${CONNECTIONS} connections, which would move one order twice at once: give more --orders.`,
    );
  const other = (status: string) => (status === 'approval' ? 'no-call' : 'approval');
  return [
    ...open.map(({ id, status }) => ({ id, status: other(status) })),
    ...open.map(({ id, status }) => ({ id, status })),
  ];
}
