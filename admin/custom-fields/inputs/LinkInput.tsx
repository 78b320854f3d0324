import { ChoosingBox } from './ChoosingBox';
import type { CustomInputProps } from './custom-kind';
import { LinkBox } from './LinkBox';

/** A link to a record of another noun. */
export function LinkInput({ field, value, held, onChange, onBlur, error }: CustomInputProps) {
  const chosen = value === null || value === undefined || value === '' ? undefined : String(value);
  return (
    <LinkBox
      field={field}
      chosen={chosen}
      held={held}
      onChange={onChange}
      onBlur={onBlur}
      renderInput={(params) => <ChoosingBox params={params} field={field} error={error} />}
    />
  );
}
