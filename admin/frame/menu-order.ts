/** What the menu shows at once, in this order. */
export const daily = ['orders', 'customers', 'companies', 'products', 'stocks'];

/** Records that are seen inside others and need no entry of their own anywhere. */
export const inside = new Set(['orderLines', 'payments', 'statusPeriods', 'addresses']);

export type SettingsSection =
  'statusesGroup' | 'moneyGroup' | 'catalogGroup' | 'shopGroup' | 'peopleGroup' | 'otherGroup';

const sections: Partial<Record<string, SettingsSection>> = {
  statuses: 'statusesGroup',
  statusGroups: 'statusesGroup',
  cancelReasons: 'statusesGroup',
  orderMethods: 'statusesGroup',
  orderTypes: 'statusesGroup',
  tags: 'statusesGroup',
  paymentTypes: 'moneyGroup',
  paymentStatuses: 'moneyGroup',
  deliveryTypes: 'moneyGroup',
  deliveryServices: 'moneyGroup',
  productGroups: 'catalogGroup',
  offers: 'catalogGroup',
  prices: 'catalogGroup',
  priceTypes: 'catalogGroup',
  units: 'catalogGroup',
  warehouses: 'catalogGroup',
  stockMovements: 'catalogGroup',
  shops: 'shopGroup',
  legalEntities: 'shopGroup',
  users: 'peopleGroup',
  userGroups: 'peopleGroup',
  roles: 'peopleGroup',
};

const order: SettingsSection[] = [
  'statusesGroup',
  'moneyGroup',
  'catalogGroup',
  'shopGroup',
  'peopleGroup',
  'otherGroup',
];

/** The nouns of the settings page by section; a noun that nobody has placed stands under "other". */
export function groupSettings(names: string[]): { section: SettingsSection; names: string[] }[] {
  const shown = names.filter((name) => !daily.includes(name) && !inside.has(name));
  const places = Object.keys(sections);
  const rank = (name: string) => (places.includes(name) ? places.indexOf(name) : places.length);
  return order
    .map((section) => ({
      section,
      names: shown
        .filter((name) => (sections[name] ?? 'otherGroup') === section)
        .sort((a, b) => rank(a) - rank(b)),
    }))
    .filter((group) => group.names.length > 0);
}
