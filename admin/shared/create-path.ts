/** The page of a new record with some of its fields given, as react-admin reads them from the address. */
export function createPath(resource: string, given: Record<string, unknown>): string {
  return `/${resource}/create?source=${encodeURIComponent(JSON.stringify(given))}`;
}
