import type { CustomInputProps } from './custom-kind';
import { LinkBox } from './LinkBox';
import { useBox } from './use-box';

/** A link to a record of another noun. */
export function LinkInput({ field, value, held, onChange, onBlur, error }: CustomInputProps) {
  const { slots, ...box } = useBox({ field, error });
  const chosen = value === null || value === undefined || value === '' ? undefined : String(value);
  return (
    <LinkBox
      field={field}
      chosen={chosen}
      held={held}
      onChange={onChange}
      onBlur={onBlur}
      box={{ ...box, slotProps: slots }}
    />
  );
}
