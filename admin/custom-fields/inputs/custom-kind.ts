import type { ComponentType } from 'react';
import type { CustomField } from '../../providers/custom-field';

/** An input of a field that staff made. It holds nothing itself: a form or a draft does. */
export interface CustomInputProps {
  field: CustomField;
  /** As the API's input takes it; `undefined` is not filled in yet, `null` is emptied. */
  value: unknown;
  onChange: (value: unknown) => void;
  onBlur?: () => void;
  /** As the record was read: names a linked record or an entry before anything was looked up. */
  held?: unknown;
  /** Of the record, for an amount without a currency of its own. */
  currency?: string | null;
  error?: string;
}

export interface CustomValueProps {
  field: CustomField;
  /** As it was read, or as the history tells it. */
  value: unknown;
  currency?: string | null;
  /** Whether a link leads to its record; not in a row that leads elsewhere itself. */
  linked?: boolean;
}

/** Sets the whole condition of the field, as the server takes it: `{ gte: 3 }`. */
export interface CustomFilterProps {
  field: CustomField;
  value: Record<string, unknown>;
  onChange: (condition: Record<string, unknown> | undefined) => void;
}

/** How fields of one kind are written, shown and filtered by. */
export interface CustomKind {
  Input: ComponentType<CustomInputProps>;
  Value: ComponentType<CustomValueProps>;
  Filter?: ComponentType<CustomFilterProps>;
  /** Its filter asks for nothing else than whether there is a value. */
  asksIfFilled?: boolean;
  /** Figures stand at the end of their column. */
  isFigure?: boolean;
  /** Takes the whole width of a form. */
  isWide?: boolean;
  /** Takes it where a form is narrow. */
  isBroad?: boolean;
}
