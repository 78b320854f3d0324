import { FileFilter } from './FileFilter';
import { FileInput } from './FileInput';
import { FileValue } from './FileValue';

interface Field {
  label: string;
  help: string | null;
  required: boolean;
}

interface InputProps {
  field: Field;
  value: unknown;
  onChange: (value: unknown) => void;
  onBlur?: () => void;
  held?: unknown;
  error?: string;
}

interface FilterProps {
  field: Field;
  value: Record<string, unknown>;
  onChange: (condition: Record<string, unknown> | undefined) => void;
}

/** How fields that hold a file are written, shown and filtered by. */
export const fileKind = {
  Input: ({ field, value, onChange, onBlur, held, error }: InputProps) => (
    <FileInput
      label={field.label}
      help={field.help}
      required={field.required}
      value={value}
      held={held}
      onChange={onChange}
      onBlur={onBlur}
      error={error}
    />
  ),
  Value: ({ value, linked }: { value: unknown; linked?: boolean }) => (
    <FileValue value={value} linked={linked} />
  ),
  Filter: ({ field, value, onChange }: FilterProps) => (
    <FileFilter label={field.label} value={value} onChange={onChange} />
  ),
  asksIfFilled: true,
  isBroad: true,
};
