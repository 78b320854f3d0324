/**
 * Whether an input says something of a field. Rules look at these alone: a value that stands in the record from before
 * may be hidden from whoever changes it now, and is nothing that they could mend.
 */
export function isGiven(input: object, path: string): boolean {
  let place: unknown = input;
  for (const name of path.split('.')) {
    if (typeof place !== 'object' || place === null) return false;
    place = Reflect.get(place, name);
  }
  return place !== undefined;
}
