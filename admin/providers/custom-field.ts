import { getNamedType, isInputObjectType, type GraphQLSchema } from 'graphql';
import { isRecord } from '../shared/is-record';
import type { ResourceShape } from './resource-shape';

/** What the server tells a form of a field that staff made. */
export interface CustomRules {
  /** `cf_12`: its key in rights and history, which stays when the code becomes another. */
  identity: string;
  code: string;
  kind: string;
  label: string;
  help: string | null;
  section: string | null;
  required: boolean;
  defaultValue: unknown;
  /** Codes of the shops whose records have it; empty: all. */
  shops: string[];
  dictionary: string | null;
  /** The noun that a link leads to. */
  target: string | null;
  currency: string | null;
  isReadable: boolean;
  isWritable: boolean;
}

/** A field that staff made, as this role has it. */
export interface CustomField extends CustomRules {
  noun: string;
  /** Where a link leads, when the role has lists of that noun. */
  targetShape?: ResourceShape;
  /** Links to dictionaries are written by code, others by id. */
  byCode: boolean;
  isFilterable: boolean;
  /** What lists sort by: a link by what names its record. Absent: lists do not sort by it. */
  sortBy?: string[] | undefined;
}

/** The rules beside what the role's schema says of the field. */
export function describeCustomField(
  schema: GraphQLSchema,
  noun: string,
  rules: CustomRules,
  targetShape: ResourceShape | undefined,
): CustomField {
  const member = (use: 'Where' | 'Sort' | 'Input') => {
    const type = schema.getType(`${typeNameOf(noun)}Custom${use}`);
    const field = isInputObjectType(type) ? type.getFields()[rules.code] : undefined;
    return field && getNamedType(field.type);
  };
  const [sort, written] = [member('Sort'), member('Input')];
  const links = isInputObjectType(sort) ? sort.getFields() : undefined;
  const name = links && ['name', 'lastName', 'number', 'code'].find((each) => links[each]);
  return {
    ...rules,
    noun,
    targetShape,
    byCode: written ? written.name === 'String' : Boolean(targetShape?.type.getFields().code),
    isFilterable: Boolean(member('Where')),
    sortBy: links ? (name ? [rules.code, name] : undefined) : sort && [rules.code],
  };
}

export function typeNameOf(noun: string): string {
  return noun.charAt(0).toUpperCase() + noun.slice(1);
}

/** Whether a field belongs to records of this shop; a record without a shop belongs to all. */
export function isOfShop(field: Pick<CustomRules, 'shops'>, shop: unknown): boolean {
  return field.shops.length === 0 || typeof shop !== 'string' || shop === '' || field.shops.includes(shop);
}

/** What a record holds, as the input takes it: a linked record by its code or id. */
export function inputOf(field: Pick<CustomField, 'kind' | 'byCode'>, value: unknown): unknown {
  if (!isRecord(value)) return value;
  return field.kind === 'LINK' && field.byCode ? value.code : value.id;
}

/** The custom values of a record as a form holds them, by code. */
export function customValues(fields: CustomField[], record: unknown): Record<string, unknown> {
  const held = isRecord(record) && isRecord(record.custom) ? record.custom : {};
  return Object.fromEntries(
    fields.filter(({ code }) => code in held).map((field) => [field.code, inputOf(field, held[field.code])]),
  );
}

/** The rules in an answer; what is not complete is left out rather than drawn half. */
export function readRules(items: unknown): CustomRules[] {
  return Array.isArray(items) ? items.filter((item) => isRules(item)) : [];
}

function isRules(item: unknown): item is CustomRules {
  return (
    isRecord(item) &&
    [item.identity, item.code, item.kind, item.label].every((word) => typeof word === 'string') &&
    Array.isArray(item.shops)
  );
}
