/**
 * Which right governs each field of the GraphQL schema, by `Type.field`. The generated types fill it from the
 * declarations, verbs fill it by decorator; a field of the schema that is not here stops the start. From this map
 * alone the schema of a role is derived (rights/role-schema.ts).
 */
export type Governed =
  /** A field of a resource, in one use; 'whole' is a read that cannot hide it on some rows: a sum, a preview. */
  | { resource: string; field: string; use: 'read' | 'whole' | 'where' | 'sort' | 'create' | 'update' }
  /** An operation on a resource: generic, or a verb by name. */
  | {
      resource: string;
      operation: 'list' | 'read' | 'create' | 'change' | 'delete' | 'history';
      verb?: string;
    }
  | { resource: string; verb: string }
  /** A group of fields: there as long as one of them is. */
  | { group: string }
  /** Open to whoever is signed in; `why` is for the reader. */
  | { signedIn: true; why: string };

const governed = new Map<string, Governed>();

export function governs(type: string, field: string, right: Governed): void {
  governed.set(`${type}.${field}`, right);
}

export function findGoverned(type: string, field: string): Governed | undefined {
  return governed.get(`${type}.${field}`);
}

/** All decisions, by `Type.field`. */
export function allGoverned(): IterableIterator<[place: string, right: Governed]> {
  return governed.entries();
}

/** The fields of a type that somebody decided about. */
export function governedFieldsOf(type: string): string[] {
  const start = `${type}.`;
  return [...governed.keys()].filter((key) => key.startsWith(start)).map((key) => key.slice(start.length));
}

/** For the input of a verb: its fields follow the write right of the resource's fields of the same name. */
export function governsInput(
  type: string,
  resource: string,
  fields: readonly string[],
  free: readonly string[] = [],
): void {
  for (const field of fields) governs(type, field, { resource, field, use: 'create' });
  for (const field of free)
    governs(type, field, { signedIn: true, why: 'says which record, gives nothing away' });
}
