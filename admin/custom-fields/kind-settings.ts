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
  LINK: { target: true, indexable: true, default: 'link' },
};

/** A kind that nobody wrote down here asks nothing more. */
export const settingsOf = (kind: string): KindSettings => KINDS[kind] ?? {};

/** Amounts of these are in the currency of the order. */
const IN_CURRENCY_OF_ORDER = new Set(['order', 'orderLine']);

export const asksCurrency = ({ kind, resource }: { kind: string; resource: string }): boolean =>
  Boolean(settingsOf(kind).currency) && !IN_CURRENCY_OF_ORDER.has(resource);

/** The search box finds no lines of orders. */
export const isSearched = ({ kind, resource }: { kind: string; resource: string }): boolean =>
  Boolean(settingsOf(kind).searchable) && resource !== 'orderLine';
