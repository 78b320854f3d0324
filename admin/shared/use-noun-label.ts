import { useGetResourceLabel } from 'react-admin';
import { useRole } from '../providers/session';

/** The name of a noun as the change log writes it (`orderLine`), in the shown language. */
export function useNounLabel(): (noun: string) => string {
  const role = useRole();
  const resourceLabel = useGetResourceLabel();
  return (noun) => {
    const shape = role.findNoun(noun);
    return shape ? resourceLabel(shape.name, 1) : noun;
  };
}
