import type { CustomValueProps } from './custom-kind';
import { kinds } from './kinds';

/** A value as people read it; nothing where there is none. */
export function CustomValue(props: CustomValueProps) {
  const Value = kinds[props.field.kind]?.Value;
  return Value && isFilled(props.value) ? <Value {...props} /> : null;
}

export function isFilled(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return false;
  return !(Array.isArray(value) && value.length === 0);
}
