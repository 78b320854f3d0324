/**
 * Where else the words of a key may stand: a field of one noun is mostly called as in all others, and a field
 * inside a group (`delivery.cost`) by its last name. So a new noun is named in five languages without writing any.
 */
export function fallbackKeys(key: string): string[] {
  const field = /^resources\.[^.]+\.fields\.(.+)$/.exec(key)?.[1];
  if (!field) return [];
  const last = field.split('.').at(-1) ?? field;
  return [...new Set([`fields.${field.replaceAll('.', '_')}`, `fields.${last}`])];
}

/** `resources.orders.fields.firstOrderAt` -> `First order at`. */
export function readableName(key: string): string {
  const parts = key.split('.');
  const last = parts.at(-1) === 'name' && parts.length === 3 ? parts.at(-2) : parts.at(-1);
  const words = (last ?? key)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
