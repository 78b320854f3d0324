interface Sent {
  query: string;
  variables?: unknown;
  operationName?: string | null;
}

interface Received {
  data: Record<string, unknown>;
}

/** Asks as the panel does: with the cookie of the session, and the header that no page of another site can set. */
export async function sendQuery(
  { query, variables, operationName }: Sent,
  options?: { headers?: Record<string, string> },
): Promise<Received> {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', ...options?.headers, 'x-kontor': '1' },
    body: JSON.stringify({ query, variables, operationName }),
  });
  // The session has ended: the page itself leads to where one signs in.
  if (response.status === 401) location.reload();
  return response.json();
}
