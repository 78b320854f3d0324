import { ApiError } from './api-error';

/** The header tells the server that the request was made by its own page, not by a form on a stranger's. */
const ownPage = { 'content-type': 'application/json', 'x-kontor': '1' };

/** One POST to the server that served the panel; `body` is undefined when the answer is not JSON. */
export async function postJson(
  path: string,
  body: unknown,
  options: { headers?: Record<string, string>; signal?: AbortSignal } = {},
): Promise<{ status: number; body: unknown }> {
  const response = await send(path, body, options);
  const text = await response.text();
  return { status: response.status, body: parse(text) };
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
