import { useTagNames } from '../shared/use-tag-names';
import { TextListInput } from './TextListInput';

/** Tags of a record: those of the dictionary are offered. */
export function TagsInput(props: Omit<Parameters<typeof TextListInput>[0], 'offered'>) {
  return <TextListInput {...props} offered={useTagNames()} />;
}
