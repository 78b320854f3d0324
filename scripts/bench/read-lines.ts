import { SUM_AGAIN } from './custom-field.js';
import { same, type Line } from './line.js';

const NEWEST = `{ orders(page: { limit: 50 }) { items { id number createdAt status { code name color } total paid
  customer { id firstName lastName phones } lines { id sku name quantity unitPrice discountTotal total } } } }`;

const SUMMARY = 'id number createdAt total status { code name } customer { id firstName lastName }';

const FULL = `query One($id: ID!) { order(id: $id) { id version number externalId createdAt updatedAt shop { code name } currency
  status { code name color group { code name } } statusChangedAt method { code name } manager { id firstName lastName }
  customer { id firstName lastName phones emails vip ordersCount totalSum } firstName lastName phone email call customerComment managerComment
  source { source medium campaign } linesTotal discountTotal vatTotal total paid due purchaseTotal grossProfit margin
  delivery { type { code name } cost netCost tracking address { city street building flat text } }
  lines { id position sku name unit quantity unitPrice purchasePrice discountTotal vatRate vatAmount total grossProfit }
  payments { id type { code name } status { code name } amount paidAt }
  statusPeriods { status { code name } enteredAt leftAt seconds }
  history { id at actor { kind name } field action old new } } }`;

const PAGE = `query Page($page: PageInput) { orders(page: $page) { nextCursor items { ${SUMMARY} } } }`;

export const readLines: Line[] = [
  {
    name: 'newest',
    what: 'newest 50 orders with customer and lines',
    target: { sqlite: 0.7, mysql: 0.85 },
    query: NEWEST,
    variables: () => [{}],
  },
  {
    name: 'filter',
    what: 'status + 3 months + last name prefix, by total, with totalCount',
    target: same(0.8),
    query: `query Filter($where: OrderWhere) { orders(where: $where, sort: [{ total: DESC }], page: { limit: 50 }) { totalCount items { ${SUMMARY} } } }`,
    variables: ({ filters }) =>
      filters.map(({ from, to, prefix }) => ({
        where: {
          status: { in: ['delivered'] },
          createdAt: { gte: from, lt: to },
          customer: { lastName: { startsWith: prefix } },
        },
      })),
    floorVariables: ({ filters }) => filters,
  },
  {
    name: 'one',
    what: 'one order in full',
    target: same(0.5),
    query: FULL,
    variables: ({ ids }) => ids.map((id) => ({ id })),
  },
  {
    name: 'search',
    what: 'search box, against like over three columns',
    target: same(10),
    query: 'query Search($text: String!) { search(text: $text, limit: 20) { resource id title subtitle } }',
    variables: ({ texts }) => texts.map((text) => ({ text })),
    differs: true,
  },
  {
    name: 'manager',
    what: 'the first line as a manager, against the administrator',
    target: same(0.95),
    query: NEWEST,
    variables: () => [{}],
    as: 'manager',
    against: 'administrator',
  },
  {
    name: 'restricted',
    what: 'the same 50 orders by shops and a condition, with hidden, masked and own fields, against the administrator',
    target: same(0.95),
    query: NEWEST,
    variables: () => [{}],
    as: 'restricted',
    against: 'administrator',
  },
  {
    name: 'own',
    what: 'own orders only, against the administrator who filters by the same person',
    target: same(0.95),
    query: NEWEST,
    variables: () => [{}],
    as: 'owner',
    against: {
      query: NEWEST.replace(
        '{ orders(page',
        'query Own($id: ID!) { orders(where: { manager: { id: { eq: $id } } }, page',
      ),
      variables: ({ ownerId }) => [{ id: ownerId }],
    },
  },
  {
    name: 'depth',
    what: 'keyset page at depth 90,000, against the first page',
    target: same(0.9),
    query: PAGE,
    variables: ({ deepCursor }) => [{ page: { limit: 50, after: deepCursor } }],
    against: { query: PAGE, variables: () => [{ page: { limit: 50 } }] },
  },
  {
    name: 'custom',
    what: 'custom field: filter and sort against a built-in indexed column',
    target: same(0.34),
    query: `query Custom($from: Money!) { orders(where: { custom: { ${SUM_AGAIN}: { gte: $from } } }, sort: [{ custom: { ${SUM_AGAIN}: ASC } }], page: { limit: 50 }) { nextCursor items { ${SUMMARY} custom { ${SUM_AGAIN} } } } }`,
    variables: ({ sums }) => sums.map((from) => ({ from })),
    against: {
      query: `query BuiltIn($from: Money!) { orders(where: { total: { gte: $from } }, sort: [{ total: ASC }], page: { limit: 50 }) { nextCursor items { ${SUMMARY} paid } } }`,
      variables: ({ sums }) => sums.map((from) => ({ from })),
    },
  },
];
