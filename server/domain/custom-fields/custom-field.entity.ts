import type { Rel } from '@mikro-orm/core';
import { BusinessRecord } from '../../db/business-record.js';
import {
  bool,
  choice,
  computed,
  history,
  int,
  string,
  textList,
  toOne,
  writtenJson,
} from '../../db/field.js';
import { Resource } from '../../db/resource.js';
import { CustomDictionary } from './custom-dictionary.entity.js';

export const CUSTOM_RESOURCES = [
  'order',
  'orderLine',
  'customer',
  'company',
  'product',
  'offer',
  'task',
] as const;
export type CustomResource = (typeof CUSTOM_RESOURCES)[number];

export const CUSTOM_KINDS = [
  'TEXT',
  'LONG_TEXT',
  'NUMBER',
  'WHOLE_NUMBER',
  'MONEY',
  'DATE',
  'DATE_TIME',
  'YES_NO',
  'CHOICE',
  'CHOICES',
  'LINK',
  'FILE',
] as const;
export type CustomKind = (typeof CUSTOM_KINDS)[number];

/** Classes of data that staff may choose for a field; a secret is no field of a form. */
export const CUSTOM_SENSITIVITIES = ['open', 'personal', 'cost', 'internal'] as const;
export type CustomSensitivity = (typeof CUSTOM_SENSITIVITIES)[number];

/** A field that staff made in the panel; see README.md. */
@Resource({
  name: 'customField',
  plural: 'customFields',
  section: 'settings',
  title: ['label'],
  // Made, changed and deleted by verbs: they move columns and indexes.
  mutations: [],
  defaultSort: { field: 'ordering', direction: 'ASC' },
})
export class CustomField extends BusinessRecord {
  @choice(CUSTOM_RESOURCES, {
    sensitivity: 'open',
    filter: true,
    sort: true,
    required: true,
    input: 'create',
  })
  resource!: CustomResource;

  @string({
    sensitivity: 'open',
    filter: true,
    sort: true,
    required: true,
    length: 40,
    exactCase: true,
    description: 'Its name in GraphQL: custom { code }. Renaming keeps values, rights and history.',
  })
  code!: string;

  @choice(CUSTOM_KINDS, { sensitivity: 'open', filter: true, required: true, input: 'create' })
  kind!: CustomKind;

  @computed('string', "concat('cf_', {t}.id)", {
    sensitivity: 'open',
    dependsOn: [],
    description: 'Its key in rights and in the change log; never given to another field.',
  })
  identity?: string;

  @string({ sensitivity: 'open', filter: true, sort: true, required: true, length: 120 })
  label!: string;

  @string({ sensitivity: 'open', length: 500, description: 'Shown below the field in forms.' })
  help?: string | null;

  @string({ sensitivity: 'open', length: 60, description: 'Heading it stands under in forms.' })
  section?: string | null;

  @int({ sensitivity: 'open', sort: true, required: true, default: 0 })
  ordering = 0;

  @choice(CUSTOM_SENSITIVITIES, {
    sensitivity: 'open',
    required: true,
    default: 'open',
    description: 'Class of data: who sees it follows from this, until a role says otherwise.',
  })
  sensitivity: CustomSensitivity = 'open';

  @bool({ sensitivity: 'open', required: true, default: false, description: 'Asked of new records.' })
  required = false;

  @bool({ sensitivity: 'open', required: true, default: false, description: 'No two records have the same.' })
  unique = false;

  @bool({
    sensitivity: 'open',
    required: true,
    default: true,
    description: 'Lists filter and sort by it quickly. Not given: yes, as long as the table has room.',
  })
  indexed = true;

  @bool({
    sensitivity: 'open',
    required: true,
    default: false,
    description: 'Stands on printed forms; for orders and their lines.',
  })
  printed = false;

  @bool({
    sensitivity: 'open',
    required: true,
    default: false,
    description: 'The search box finds records by the beginning of the text; needs an index.',
  })
  searchable = false;

  @writtenJson({ sensitivity: 'open', description: 'Of new records, in the form of the API.' })
  defaultValue?: string | null;

  @textList({
    sensitivity: 'open',
    required: true,
    default: [],
    description: 'Codes of the shops whose records have it; empty: all.',
  })
  shops: string[] = [];

  @toOne(() => CustomDictionary, {
    sensitivity: 'open',
    input: 'create',
    description: 'Whose entries are chosen.',
  })
  dictionary?: Rel<CustomDictionary> | null;

  @string({
    sensitivity: 'open',
    input: 'create',
    length: 40,
    exactCase: true,
    description: 'Resource that a link leads to.',
  })
  target?: string | null;

  @string({
    sensitivity: 'open',
    input: 'create',
    length: 3,
    exactCase: true,
    description: 'Of an amount whose record has no currency of its own.',
  })
  currency?: string | null;

  /** Holds resource and code while the field exists, so that two of one name can not, and a deleted one may be followed. */
  @string({ sensitivity: 'internal', input: 'none', length: 90, exactCase: true, unique: true })
  liveKey?: string | null;

  @history()
  history?: unknown;
}
