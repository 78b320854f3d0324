import { DictionaryEntry } from '../db/dictionary-entry.js';
import { bool, history, json, textList } from '../db/field.js';
import { Resource } from '../db/resource.js';
import type { GrantsInput } from './grants.js';

/** A set of rights. People and tokens hold one or several; rights add up. */
@Resource({
  name: 'role',
  plural: 'roles',
  section: 'people',
  dictionary: true,
  title: ['name'],
  mutations: [],
  defaultSort: { field: 'ordering', direction: 'ASC' },
})
export class Role extends DictionaryEntry {
  @json({ sensitivity: 'internal', required: true, input: 'none', description: 'Rights by resource.' })
  grants: GrantsInput = {};

  @textList({
    sensitivity: 'open',
    required: true,
    input: 'none',
    default: [],
    description: 'Sections of the panel.',
  })
  sections: string[] = [];

  @textList({
    sensitivity: 'open',
    required: true,
    input: 'none',
    default: [],
    description: 'Codes of the print forms; * for all.',
  })
  forms: string[] = [];

  @bool({
    sensitivity: 'open',
    required: true,
    input: 'none',
    default: false,
    description: 'Whether the schema is shown as a document, with a page to try queries.',
  })
  developer = false;

  @bool({ sensitivity: 'open', required: true, input: 'none', default: false })
  builtIn = false;

  @history()
  history?: unknown;
}
