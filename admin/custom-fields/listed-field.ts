import type { CustomFieldListQuery, CustomFieldResource } from '../../schema/generated/graphql';
import type { Seen } from '../providers/seen';

/** A field as its list shows it. */
export type ListedField = Seen<CustomFieldListQuery['customFields']['items'][number]>;

/** Records that can have fields of their own, as the list offers them. */
export const RESOURCES: CustomFieldResource[] = [
  'order',
  'orderLine',
  'customer',
  'company',
  'product',
  'offer',
];

/** The kind of record that an address names. */
export const resourceOf = (name: string | null): CustomFieldResource =>
  RESOURCES.find((resource) => resource === name) ?? 'order';
