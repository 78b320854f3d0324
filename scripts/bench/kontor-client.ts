export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Asks once, for what the bench itself must know: samples and the comparison of answers. */
export async function ask(
  port: number,
  path: string,
  body: object,
  headers: Record<string, string> = {},
): Promise<Json> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const answer: unknown = await response.json();
  if (!isObject(answer) || !('data' in answer) || 'errors' in answer)
    throw new Error(`${path} was refused: ${JSON.stringify(answer).slice(0, 1500)}`);
  const { data } = answer;
  return toJson(data);
}

export function isObject(value: Json | undefined): value is { [key: string]: Json };
export function isObject(value: unknown): value is Record<string, unknown>;
export function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What came out of JSON.parse, as the type that says so. */
function toJson(value: unknown): Json {
  if (Array.isArray(value)) return value.map(toJson);
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, toJson(one)]));
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** The same value with its keys in order, as text. */
export function normal(value: Json): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    isObject(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}

/** Where two values part first, for the message. */
export function difference(ours: Json, floor: Json, path = ''): string | undefined {
  if (normal(ours) === normal(floor)) return undefined;
  if (isObject(ours) && isObject(floor)) {
    for (const key of new Set([...Object.keys(ours), ...Object.keys(floor)])) {
      const found = difference(ours[key] ?? null, floor[key] ?? null, `${path}.${key}`);
      if (found) return found;
    }
  }
  if (Array.isArray(ours) && Array.isArray(floor)) {
    for (let place = 0; place < Math.max(ours.length, floor.length); place++) {
      const found = difference(ours[place] ?? null, floor[place] ?? null, `${path}[${place}]`);
      if (found) return found;
    }
  }
  return `${path || 'the answer'}: Kontor says ${JSON.stringify(ours).slice(0, 120)}, the floor ${JSON.stringify(floor).slice(0, 120)}`;
}

/** Whether a list of the answer has entries, or a record is there. */
export function isEmpty(data: Json): boolean {
  if (!isObject(data)) return true;
  return Object.values(data).every(
    (value) =>
      value === null ||
      (Array.isArray(value) && !value.length) ||
      (isObject(value) && Array.isArray(value['items']) && !value['items'].length),
  );
}
