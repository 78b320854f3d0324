import type { GraphQLFormattedError } from 'graphql';

export interface Answer {
  data?: Record<string, unknown> | null | undefined;
  errors?: readonly GraphQLFormattedError[] | undefined;
}

export interface Events {
  /** One for each record, as the subscriber asked for it. */
  events: Answer[];
  /** Why there is no answer at all. */
  failure?: readonly GraphQLFormattedError[];
}

/** The records of a list's answer as single events; an error goes with its record, its path as the subscriber sees it. */
export function toEvents(list: string, field: string, { data, errors = [] }: Answer): Events {
  const found: unknown = data?.[list];
  const items: unknown =
    typeof found === 'object' && found !== null ? Reflect.get(found, 'items') : undefined;
  if (!Array.isArray(items)) return { events: [], failure: errors.map(withoutPlace) };
  const events = items.map((item: unknown, index): Answer => {
    const own = errors
      .filter(({ path }) => path?.[2] === index)
      .map((error) => ({ ...withoutPlace(error), path: [field, ...(error.path ?? []).slice(3)] }));
    return { data: { [field]: item }, ...(own.length ? { errors: own } : {}) };
  });
  return { events };
}

/** Lines and columns are those of the list's text, which the subscriber never saw. */
export function withoutPlace({ message, extensions }: GraphQLFormattedError): GraphQLFormattedError {
  return { message, ...(extensions ? { extensions } : {}) };
}
