import type { CustomInputProps } from './custom-kind';
import { kinds } from './kinds';

/** The input that fits a field; nothing for a kind that this panel does not know. */
export function CustomInput(props: CustomInputProps) {
  const Input = kinds[props.field.kind]?.Input;
  return Input ? <Input {...props} /> : null;
}
