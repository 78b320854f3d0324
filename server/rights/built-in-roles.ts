import type { GrantsInput, Reach } from './grants.js';

/**
 * The roles every installation begins with, as sentences a shop owner can read. They are written to the database once;
 * from then on the database decides.
 */
export interface BuiltInRole {
  code: string;
  name: string;
  sections: string[];
  forms: string[];
  developer?: boolean;
  grants: GrantsInput;
}

const DICTIONARIES = [
  'shop',
  'status',
  'statusGroup',
  'cancelReason',
  'orderMethod',
  'orderType',
  'deliveryType',
  'deliveryService',
  'paymentType',
  'paymentStatus',
  'priceType',
  'warehouse',
  'tag',
  'unit',
  'customDictionary',
  'customDictionaryEntry',
];

const readsDictionaries: GrantsInput = Object.fromEntries(
  DICTIONARIES.map((name) => [name, { read: 'all', see: ['open'] } as const]),
);
const readsPeople: GrantsInput = {
  user: { read: 'all', see: ['open'] },
  userGroup: { read: 'all', see: ['open'] },
};
const readsCatalog: GrantsInput = Object.fromEntries(
  ['product', 'productGroup', 'offer', 'price', 'stock', 'productExternalId', 'offerExternalId'].map(
    (name) => [name, { read: 'all', see: ['open'] } as const],
  ),
);
const readsPartyIds: GrantsInput = {
  customerExternalId: { read: 'all', see: ['open'] },
  companyExternalId: { read: 'all', see: ['open'] },
};
const parts = (grant: GrantsInput[string]): GrantsInput =>
  Object.fromEntries(
    ['orderLine', 'payment', 'statusPeriod', 'orderExternalId'].map((name) => [name, grant]),
  );

const TASK_VERBS = ['completeTask', 'completeTasks', 'cancelTask', 'reopenTask'];
/** Tasks are given and done; own are those one performs, gave, or has in the group. */
const worksTasks = (rows: Reach): GrantsInput => ({
  task: {
    read: rows,
    change: rows,
    create: true,
    verbs: TASK_VERBS,
    see: ['open', 'personal'],
    write: ['open', 'personal'],
  },
});
/** Tasks are done as they were given. */
const doesTasks = (see: ('open' | 'personal')[]): GrantsInput => ({
  task: { read: 'own', change: 'own', verbs: ['completeTask', 'completeTasks', 'reopenTask'], see },
});

const worksOrders = (rows: Reach, see: ('open' | 'personal' | 'cost')[]): GrantsInput => ({
  order: {
    read: rows,
    change: rows,
    create: true,
    verbs: [
      'createOrder',
      'previewOrder',
      'changeOrderLines',
      'changeOrderStatus',
      'changeOrdersStatus',
      'cancelOrder',
      'recordPayment',
      'refundPayment',
      'shipOrder',
      'returnOrderLines',
    ],
    see,
    write: see,
  },
  ...parts({ read: 'all', create: true, change: 'all', see, write: see }),
  address: {
    read: 'all',
    create: true,
    change: 'all',
    see: ['open', 'personal'],
    write: ['open', 'personal'],
  },
});

/** The same with leave to take lists of these away as files. */
const exporting = (names: string[], grants: GrantsInput): GrantsInput => ({
  ...grants,
  ...Object.fromEntries(names.map((name) => [name, { ...grants[name], export: true }])),
});

export const BUILT_IN_ROLES: BuiltInRole[] = [
  {
    code: 'administrator',
    name: 'Administrator',
    sections: ['sales', 'customers', 'catalog', 'stock', 'settings', 'people'],
    forms: ['*'],
    developer: true,
    grants: {
      '*': {
        read: 'all',
        change: 'all',
        delete: 'all',
        create: true,
        export: true,
        verbs: 'all',
        see: ['open', 'personal', 'cost', 'internal'],
        write: ['open', 'personal', 'cost', 'internal'],
      },
    },
  },
  {
    code: 'head-of-sales',
    name: 'Head of sales',
    sections: ['sales', 'customers', 'catalog', 'stock'],
    forms: ['*'],
    grants: exporting(['order', 'customer', 'company', 'product', 'offer'], {
      ...readsDictionaries,
      ...readsPeople,
      ...readsCatalog,
      ...worksOrders('all', ['open', 'personal', 'cost']),
      ...readsPartyIds,
      task: { ...worksTasks('all')['task'], delete: 'all' },
      customer: {
        read: 'all',
        change: 'all',
        create: true,
        delete: 'all',
        verbs: ['mergeCustomers'],
        see: ['open', 'personal', 'cost'],
        write: ['open', 'personal'],
      },
      company: {
        read: 'all',
        change: 'all',
        create: true,
        see: ['open', 'personal', 'cost'],
        write: ['open', 'personal'],
      },
      offer: { read: 'all', see: ['open', 'cost'] },
      product: { read: 'all', see: ['open', 'cost'] },
      stockMovement: { read: 'all', see: ['open'] },
      legalEntity: { read: 'all', see: ['open'] },
    }),
  },
  {
    code: 'manager',
    name: 'Manager',
    sections: ['sales', 'customers', 'catalog'],
    forms: ['*'],
    grants: {
      ...readsDictionaries,
      ...readsPeople,
      ...readsCatalog,
      ...worksOrders('all', ['open', 'personal']),
      ...readsPartyIds,
      ...worksTasks('own'),
      customer: {
        read: 'all',
        change: 'all',
        create: true,
        see: ['open', 'personal'],
        write: ['open', 'personal'],
      },
      company: {
        read: 'all',
        change: 'all',
        create: true,
        see: ['open', 'personal'],
        write: ['open', 'personal'],
      },
      legalEntity: { read: 'all', see: ['open'] },
    },
  },
  {
    code: 'warehouse',
    name: 'Warehouse',
    sections: ['sales', 'catalog', 'stock'],
    forms: ['*'],
    grants: {
      ...readsDictionaries,
      ...readsPeople,
      ...readsCatalog,
      order: {
        read: 'all',
        change: 'all',
        verbs: ['changeOrderStatus', 'shipOrder', 'returnOrderLines'],
        see: ['open'],
        write: [],
      },
      ...parts({ read: 'all', see: ['open'] }),
      stockMovement: { read: 'all', see: ['open'] },
      stock: { read: 'all', verbs: ['receiveStock', 'correctStock'], see: ['open'], write: ['open'] },
      ...readsPartyIds,
      ...doesTasks(['open']),
      customer: { read: 'all', see: ['open'] },
    },
  },
  {
    code: 'courier',
    name: 'Courier',
    sections: ['sales'],
    forms: ['invoice'],
    grants: {
      ...readsDictionaries,
      user: { read: 'all', see: ['open'] },
      order: {
        read: 'own',
        change: 'own',
        verbs: ['changeOrderStatus', 'recordPayment'],
        see: ['open', 'personal'],
        fields: { email: 'none' },
      },
      ...parts({ read: 'all', see: ['open'] }),
      ...doesTasks(['open', 'personal']),
      payment: { read: 'all', create: true, see: ['open'], write: ['open'] },
      // Only those of their orders: the list of addresses reaches as far as that of customers, which is nowhere.
      address: { read: 'all', see: ['open', 'personal'] },
    },
  },
  {
    code: 'analyst',
    name: 'Analyst',
    sections: ['sales', 'catalog', 'stock'],
    forms: [],
    grants: exporting(['order', 'product', 'offer'], {
      ...readsDictionaries,
      ...readsPeople,
      ...readsCatalog,
      order: { read: 'all', see: ['open', 'cost'] },
      ...parts({ read: 'all', see: ['open', 'cost'] }),
      ...readsPartyIds,
      customer: { read: 'all', see: ['open', 'cost'] },
      company: { read: 'all', see: ['open', 'cost'] },
      offer: { read: 'all', see: ['open', 'cost'] },
      product: { read: 'all', see: ['open', 'cost'] },
      stockMovement: { read: 'all', see: ['open'] },
    }),
  },
  {
    code: 'integration',
    name: 'Integration',
    sections: [],
    forms: ['*'],
    developer: true,
    grants: {
      ...readsDictionaries,
      ...readsPeople,
      ...worksOrders('all', ['open', 'personal', 'cost']),
      ...readsPartyIds,
      ...worksTasks('all'),
      customer: {
        read: 'all',
        change: 'all',
        create: true,
        verbs: ['mergeCustomers'],
        see: ['open', 'personal'],
        write: ['open', 'personal'],
      },
      company: {
        read: 'all',
        change: 'all',
        create: true,
        see: ['open', 'personal'],
        write: ['open', 'personal'],
      },
      ...Object.fromEntries(
        ['product', 'productGroup', 'offer', 'price', 'productExternalId', 'offerExternalId'].map((name) => [
          name,
          {
            read: 'all',
            change: 'all',
            create: true,
            see: ['open', 'cost'],
            write: ['open', 'cost'],
          } as const,
        ]),
      ),
      stock: { read: 'all', verbs: ['receiveStock', 'correctStock'], see: ['open'], write: ['open'] },
      stockMovement: { read: 'all', see: ['open'] },
    },
  },
];
