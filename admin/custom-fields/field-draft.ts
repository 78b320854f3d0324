import type {
  CustomFieldKind,
  CustomFieldResource,
  CustomFieldSensitivity,
} from '../../schema/generated/graphql';
import type { Seen } from '../providers/seen';
import { parseDecimal } from '../shared/decimal';
import { asksCurrency, isPrinted, isSearched, settingsOf } from './kind-settings';

/** A field as it stands in the form. */
export interface FieldDraft {
  resource: CustomFieldResource;
  kind: CustomFieldKind;
  label: string;
  code: string;
  help: string;
  section: string;
  sensitivity: CustomFieldSensitivity;
  required: boolean;
  unique: boolean;
  indexed: boolean;
  searchable: boolean;
  printed: boolean;
  /** As it is typed; null: none. */
  defaultValue: unknown;
  shops: string[];
  dictionary: string;
  target: string;
  currency: string;
}

export const emptyField = (resource: CustomFieldResource): FieldDraft => ({
  resource,
  kind: 'TEXT',
  label: '',
  code: '',
  help: '',
  section: '',
  sensitivity: 'open',
  required: false,
  unique: false,
  indexed: true,
  searchable: false,
  printed: false,
  defaultValue: null,
  shops: [],
  dictionary: '',
  target: '',
  currency: '',
});

type Stored = Seen<{
  resource: CustomFieldResource;
  kind: CustomFieldKind;
  label: string;
  code: string;
  help: string | null;
  section: string | null;
  sensitivity: CustomFieldSensitivity;
  required: boolean;
  unique: boolean;
  indexed: boolean;
  searchable: boolean;
  printed: boolean;
  defaultValue: unknown;
  shops: string[];
  dictionary: { code: string } | null;
  target: string | null;
  currency: string | null;
}>;

export function readField(stored: Stored): FieldDraft {
  const plain = emptyField(stored.resource ?? 'order');
  return {
    ...plain,
    kind: stored.kind ?? plain.kind,
    label: stored.label ?? '',
    code: stored.code ?? '',
    help: stored.help ?? '',
    section: stored.section ?? '',
    sensitivity: stored.sensitivity ?? plain.sensitivity,
    required: stored.required ?? false,
    unique: stored.unique ?? false,
    indexed: stored.indexed ?? false,
    searchable: stored.searchable ?? false,
    printed: stored.printed ?? false,
    defaultValue: stored.defaultValue ?? null,
    shops: stored.shops ?? [],
    dictionary: stored.dictionary?.code ?? '',
    target: stored.target ?? '',
    currency: stored.currency ?? '',
  };
}

/** What a new field is made of: of the settings only those that its kind has. */
export function inputOfNew(draft: FieldDraft) {
  const { resource, kind } = draft;
  const settings = settingsOf(kind);
  return {
    resource,
    kind,
    ...settingsInput(draft),
    ...(settings.dictionary && draft.dictionary ? { dictionary: draft.dictionary } : {}),
    ...(settings.target && draft.target ? { target: draft.target } : {}),
    ...(asksCurrency(draft) && draft.currency ? { currency: draft.currency.trim().toUpperCase() } : {}),
    // Not said, it is as long as the table has room.
    ...(settings.indexable && !draft.indexed ? { indexed: false } : {}),
  };
}

/** What differs from what is stored; kind and place stay for ever. */
export function inputOfChange(draft: FieldDraft, stored: FieldDraft) {
  const before: Record<string, unknown> = { ...settingsInput(stored), indexed: stored.indexed };
  const after = { ...settingsInput(draft), indexed: draft.indexed };
  return Object.fromEntries(
    Object.entries(after).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name])),
  );
}

function settingsInput(draft: FieldDraft) {
  const { indexable } = settingsOf(draft.kind);
  const unique = Boolean(indexable) && draft.unique;
  return {
    code: draft.code.trim(),
    label: draft.label.trim(),
    help: draft.help.trim() || null,
    section: draft.section.trim() || null,
    sensitivity: draft.sensitivity,
    required: draft.required,
    unique,
    searchable: isSearched(draft) && draft.searchable,
    printed: isPrinted(draft) && draft.printed,
    defaultValue: unique ? null : defaultInput(draft),
    shops: draft.shops,
  };
}

/** A number is typed in any digits; what is none is left for the server to refuse beside its box. */
function defaultInput({ kind, defaultValue }: FieldDraft): unknown {
  if (defaultValue === '' || (Array.isArray(defaultValue) && !defaultValue.length)) return null;
  if (typeof defaultValue !== 'string') return defaultValue;
  const form = settingsOf(kind).default;
  if (form === 'money') return parseDecimal(defaultValue) ?? defaultValue;
  if (form !== 'number') return defaultValue;
  const plain = parseDecimal(defaultValue);
  return plain === undefined ? defaultValue : Number(plain);
}
