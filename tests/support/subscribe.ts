import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphqlAnswer } from './app.js';

/** An open subscription as a client sees it. */
export interface Subscribed {
  status: number;
  headers: Headers;
  /** What came so far. */
  events: Pick<GraphqlAnswer, 'data' | 'errors'>[];
  /** Everything that came, as it came. */
  text(): string;
  isComplete(): boolean;
  /** Waits until that many events came, for a few seconds at most. */
  wait(count: number): Promise<Pick<GraphqlAnswer, 'data' | 'errors'>[]>;
  /** Waits until the server has ended it. */
  ended(withinMs?: number): Promise<boolean>;
  close(): void;
}

/** Only what never comes is waited for so long. */
const PATIENCE_MS = 15_000;

export async function subscribe(
  url: string,
  headers: Record<string, string>,
  query: string,
  variables: object = {},
): Promise<Subscribed> {
  const abort = new AbortController();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    body: JSON.stringify({ query, variables }),
    signal: abort.signal,
  });
  const events: Pick<GraphqlAnswer, 'data' | 'errors'>[] = [];
  let text = '';
  let isEnded = false;
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') ?? false;
  const reading = (async () => {
    const decoder = new TextDecoder();
    let rest = '';
    for await (const chunk of response.body ?? []) {
      const part = decoder.decode(chunk, { stream: true });
      text += part;
      const blocks = (rest + part).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        const data = /^data: (?<json>.+)$/m.exec(block)?.groups?.['json'];
        if (block.startsWith('event: next') && data) events.push(JSON.parse(data));
      }
    }
    if (!isStream) events.push(JSON.parse(text));
  })().catch(() => undefined);
  void reading.then(() => (isEnded = true));
  if (!isStream) await reading;
  const until = async (isReached: () => boolean, withinMs = PATIENCE_MS): Promise<boolean> => {
    for (const end = Date.now() + withinMs; !isReached() && Date.now() < end;) await sleep(10);
    return isReached();
  };
  return {
    status: response.status,
    headers: response.headers,
    events,
    text: () => text,
    isComplete: () => text.includes('event: complete'),
    async wait(count) {
      await until(() => events.length >= count);
      return events;
    },
    ended: (withinMs) => until(() => isEnded, withinMs),
    close: () => abort.abort(),
  };
}
