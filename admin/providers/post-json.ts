import { ApiError } from './api-error';

/** The header tells the server that the request was made by its own page, not by a form on a stranger's. */
const ownPage = { 'content-type': 'application/json', 'x-kontor': '1' };

export interface JsonAnswer {
  status: number;
  /** Undefined when the answer is not JSON. */
  body: unknown;
  /** Which schema the caller has on the server now; another one than was read means that it changed. */
  schemaVersion?: string;
}

/** One POST to the server that served the panel. */
export async function postJson(
  path: string,
  body: unknown,
  options: { headers?: Record<string, string>; signal?: AbortSignal } = {},
): Promise<JsonAnswer> {
  const response = await send(path, body, options);
  const text = await response.text();
  const schemaVersion = response.headers.get('x-schema-version') ?? undefined;
  return { status: response.status, body: parse(text), schemaVersion };
}

/** The same where the answer is not to be held as text. */
export async function send(
  path: string,
  body: unknown,
  options: { headers?: Record<string, string>; signal?: AbortSignal } = {},
): Promise<Response> {
  try {
    return await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { ...ownPage, ...options.headers },
      body: JSON.stringify(body),
      signal: options.signal,
    });
  } catch (error) {
    if (options.signal?.aborted) throw error;
    throw new ApiError('kontor.error.unreachable', 'UNAVAILABLE');
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
