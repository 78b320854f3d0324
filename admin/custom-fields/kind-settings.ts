/** The input in which the value for new records is given. */
export type DefaultForm =
  'text' | 'long' | 'number' | 'money' | 'date' | 'dateTime' | 'flag' | 'choice' | 'choices' | 'link';

/** What the form asks of a kind beside what all fields have. */
export interface KindSettings {
  dictionary?: true;
  target?: true;
  /** Where the record has no currency of its own. */
  currency?: true;
  /** Can be unique, and quick to filter and sort by. */
  indexable?: true;
  searchable?: true;
  default?: DefaultForm;
}

const KINDS: Partial<Record<string, KindSettings>> = {
  TEXT: { indexable: true, searchable: true, default: 'text' },
  LONG_TEXT: { default: 'long' },
  NUMBER: { indexable: true, default: 'number' },
  WHOLE_NUMBER: { indexable: true, default: 'number' },
  MONEY: { currency: true, indexable: true, default: 'money' },
  DATE: { indexable: true, default: 'date' },
  DATE_TIME: { indexable: true, default: 'dateTime' },
  YES_NO: { default: 'flag' },
  CHOICE: { dictionary: true, indexable: true, default: 'choice' },
  CHOICES: { dictionary: true, default: 'choices' },
  FILE: {},
  LINK: { target: true, indexable: true, default: 'link' },
};

/** A kind that nobody wrote down here asks nothing more. */
export const settingsOf = (kind: string): KindSettings => KINDS[kind] ?? {};

/** Their amounts are in the currency of the order, and forms print them. */
const OF_ORDERS = new Set(['order', 'orderLine']);

export const asksCurrency = ({ kind, resource }: { kind: string; resource: string }): boolean =>
  Boolean(settingsOf(kind).currency) && !OF_ORDERS.has(resource);

/** The search box finds no lines of orders. */
export const isSearched = ({ kind, resource }: { kind: string; resource: string }): boolean =>
  Boolean(settingsOf(kind).searchable) && resource !== 'orderLine';

/** Orders and their lines stand on printed forms; a file is nothing that paper could hold. */
export const isPrinted = ({ kind, resource }: { kind: string; resource: string }): boolean =>
  OF_ORDERS.has(resource) && kind !== 'FILE';
