import type { Operation } from './make-operations.js';
import { send, type Reply } from './send.js';
import type { By } from './telling-operations.js';
import type { World, Worlds } from './worlds.js';

export interface Asked {
  /** Why the worlds are told apart, when they are. */
  fault: string | undefined;
  /** With something in the answer. */
  isAnswered: boolean;
  nextCursor: string | undefined;
}

/** Asks the same in both worlds and compares the answers byte by byte. */
export async function askBoth({ plain, twin }: Worlds, operation: Operation, by: By): Promise<Asked> {
  const [one, other] = await Promise.all([answerIn(plain, operation, by), answerIn(twin, operation, by)]);
  const isSame = one.status === other.status && one.body === other.body;
  const isBroken = [one, other].some(({ body }) => body.includes('"code":"INTERNAL"'));
  return {
    fault: isBroken
      ? `${operation.query} with ${JSON.stringify(operation.variables)} is a fault of the server`
      : isSame
        ? undefined
        : describe(operation, normalized(one), normalized(other)),
    isAnswered: /^\{"data":\{(?!"\w+":(null|\[\])\}\})/.test(one.body),
    nextCursor: /"nextCursor":"([^"]+)"/.exec(one.body)?.[1],
  };
}

async function answerIn({ url, people }: World, { query, variables }: Operation, by: By): Promise<Reply> {
  if (by === 'after colleague') await send(url, people.colleague, query, variables);
  return send(url, by === 'token' ? people.token : people.person, query, variables);
}

/** A cursor holds the values that its row is sorted by, times among them. */
const readCursor = (cursor: string): string =>
  Buffer.from(cursor, 'base64url')
    .toString('utf8')
    .replace(/\d{13}/g, (ms) => (isNow(Number(ms)) ? '<now>' : ms));

const isNow = (ms: number): boolean => Math.abs(ms - Date.now()) < 3_600_000;

/** Times of this very minute and the number of the request tell runs apart, not worlds. */
const normalized = ({ status, body }: Reply): string =>
  `${status} ${body
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}/g, '<request>')
    .replace(/20(2[6-9]|[3-9]\d)-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, (time) =>
      isNow(Date.parse(time)) ? '<now>' : time,
    )
    .replace(/(?<="nextCursor":")[^"]+/g, readCursor)}`;

function describe({ query, variables }: Operation, one: string, other: string): string | undefined {
  if (one === other) return undefined;
  let at = 0;
  while (one[at] === other[at]) at++;
  const around = (text: string): string => text.slice(Math.max(0, at - 80), at + 80);
  return `${query} with ${JSON.stringify(variables)} answers …${around(one)}… and …${around(other)}…`;
}
