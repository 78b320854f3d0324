import type { GraphqlError } from '../../support/app.js';
import { subscribe } from '../../support/subscribe.js';

/** Everything that left the server in one answer: what was read from it, and its bytes as text. */
export interface Seen {
  status: number;
  /** Headers and body, the request's own id and the clock taken out: nothing else may differ between equal answers. */
  text: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the data of any query
  data: any;
  errors: GraphqlError[];
  bytes: Uint8Array;
}

/** Somebody who looks at the server over HTTP. */
export interface Eyes {
  ask(query: string, variables?: object, headers?: Record<string, string>): Promise<Seen>;
  get(path: string): Promise<Seen>;
  /** What came over a subscription by the time that `during` was over. */
  follow(query: string, variables: object, during: () => Promise<void>): Promise<Seen>;
}

export function eyesOf(url: string, who: Record<string, string>): Eyes {
  const look = async (path: string, init: RequestInit): Promise<Seen> => {
    const response = await fetch(`${url}${path}`, init);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const body = new TextDecoder().decode(bytes);
    const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
    const isJson = response.headers.get('content-type')?.startsWith('application/json');
    const { data, errors } = isJson ? (JSON.parse(body) as Partial<Seen>) : {};
    return { status: response.status, text: plain(`${headers}\n${body}`), data, errors: errors ?? [], bytes };
  };
  return {
    ask: (query, variables = {}, headers = {}) =>
      look('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...who, ...headers },
        body: JSON.stringify({ query, variables }),
      }),
    get: (path) => look(path, { headers: who }),
    async follow(query, variables, during) {
      const followed = await subscribe(url, who, query, variables);
      if (followed.status === 200) await during();
      followed.close();
      const headers = [...followed.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
      const text = plain(`${headers}\n${followed.text()}`);
      return { status: followed.status, text, data: undefined, errors: [], bytes: new Uint8Array() };
    },
  };
}

const plain = (text: string): string =>
  text.replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}/g, '<id>').replace(/^date: .*$/m, '');

/** Whether a value that nobody else has stands anywhere in what left. */
export function spots(secrets: readonly string[], ...seen: Seen[]): string | undefined {
  for (const { text } of seen)
    for (const secret of secrets) if (text.includes(secret)) return `"${secret}" stands in the answer`;
  return undefined;
}

/** Whether two questions, one guessing right and one guessing wrong, are answered differently but for the guess itself. */
export function tellsApart(
  right: Seen,
  wrong: Seen,
  guesses: [right: string, wrong: string],
): string | undefined {
  const strip = ({ status, text }: Seen, guess: string): string =>
    `${status} ${text.replaceAll(guess, '<guess>').replace(/"column":\d+|content-length: \d+/g, '')}`;
  const [one, other] = [strip(right, guesses[0]), strip(wrong, guesses[1])];
  if (one === other) return undefined;
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return `right and wrong guesses are answered differently: "${one.slice(Math.max(0, at - 30), at + 60)}" and "${other.slice(Math.max(0, at - 30), at + 60)}"`;
}

/** The first thing learned of several looks. */
export async function firstOf(looks: (() => Promise<string | undefined>)[]): Promise<string | undefined> {
  for (const look of looks) {
    const learned = await look();
    if (learned) return learned;
  }
  return undefined;
}
