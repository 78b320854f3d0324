/** One place where two values differ; null stands for what is not there. */
export interface ValueChange {
  path: string;
  before: unknown;
  after: unknown;
}

/**
 * Where two JSON values differ, by path: `grants.order.fields.phone.read`. Objects are compared key by key, in the order
 * of their names; a list, and a condition, is one value.
 */
export function listChanges(before: unknown, after: unknown, path = ''): ValueChange[] {
  if (isObject(before) && isObject(after) && !path.endsWith('.where')) {
    return [...new Set([...Object.keys(before), ...Object.keys(after)])]
      .sort()
      .flatMap((key) =>
        listChanges(valueAt(before, key), valueAt(after, key), path ? `${path}.${key}` : key),
      );
  }
  const [old = null, now = null] = [before, after];
  return canonical(old) === canonical(now) ? [] : [{ path, before: old, after: now }];
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const valueAt = (object: object, key: string): unknown =>
  Object.hasOwn(object, key) ? Reflect.get(object, key) : undefined;

/** The same text for the same value, whatever the order of its keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    isObject(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}
