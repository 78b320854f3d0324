/** What the menu shows at once, in this order. */
export const daily = ['orders', 'tasks', 'customers', 'companies', 'products', 'stocks'];

/** The section that each of them belongs to; a role that does not work in it finds the records inside of others. */
const sectionOf: Partial<Record<string, string>> = {
  orders: 'sales',
  tasks: 'sales',
  customers: 'customers',
  companies: 'customers',
  products: 'catalog',
  stocks: 'stock',
};

/** The menu of somebody who works in these sections and sees these nouns. */
export function menuOf(sections: string[], names: ReadonlySet<string>): string[] {
  const known = daily.filter((name) => names.has(name) && sections.includes(sectionOf[name] ?? ''));
  // A noun that nobody has placed yet stands under Settings; who has none must find it all the same.
  const unplaced = hasSettings(sections) ? [] : [...names].filter((name) => !isKnownNoun(name));
  return [...known, ...unplaced];
}

/** Whether there is anything to set for somebody who works in these sections. */
export function hasSettings(sections: string[]): boolean {
  return sections.includes('settings') || sections.includes('people');
}

/** Records that are seen inside others and need no entry of their own anywhere. */
export const inside = new Set([
  'orderLines',
  'payments',
  'statusPeriods',
  'addresses',
  'customDictionaryEntries',
  ...['order', 'customer', 'company', 'product', 'offer'].map((noun) => `${noun}ExternalIds`),
]);

export type SettingsSection =
  | 'statusesGroup'
  | 'moneyGroup'
  | 'catalogGroup'
  | 'shopGroup'
  | 'fieldsGroup'
  | 'peopleGroup'
  | 'otherGroup';

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
  rightsTests: 'peopleGroup',
  'rights/explain': 'peopleGroup',
  apiTokens: 'peopleGroup',
  customFields: 'fieldsGroup',
  customDictionaries: 'fieldsGroup',
};

const order: SettingsSection[] = [
  'statusesGroup',
  'moneyGroup',
  'catalogGroup',
  'shopGroup',
  'fieldsGroup',
  'peopleGroup',
  'otherGroup',
];

/** The nouns of the settings page by section, and pages beside them; what nobody has placed stands under "other". */
export function groupSettings(
  nouns: string[],
  pages: string[] = [],
): { section: SettingsSection; names: string[] }[] {
  const shown = [...nouns, ...pages].filter((name) => !daily.includes(name) && !inside.has(name));
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

/** Whether this is a noun that some role has: a page that is refused is not a page that does not exist. */
export function isKnownNoun(name: string): boolean {
  return name in sections || daily.includes(name) || inside.has(name);
}
