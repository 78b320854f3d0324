import type { Numbers } from '../../../server/db/sequence.js';
import type { Operation } from './make-operations.js';
import { send, type Reply } from './send.js';
import type { By } from './telling-operations.js';
import type { World, Worlds } from './worlds.js';

export interface Asked {
  /** Why the worlds are told apart, when they are. */
  fault: string | undefined;
  /** One world has such a unique value and the other has not: that may be told, and from here on they differ. */
  isTaken: boolean;
  /** With something in the answer. */
  isAnswered: boolean;
  nextCursors: NextCursors;
}

/** Where the list goes on in each of the worlds, when it does. */
export type NextCursors = Record<'plain' | 'twin', string> | undefined;

/** Asks the same in both worlds and compares the answers byte by byte. */
export async function askBoth({ plain, twin }: Worlds, operation: Operation, by: By): Promise<Asked> {
  const [one, other] = await Promise.all([
    answerIn(plain, operation, by),
    answerIn(twin, { ...operation, variables: operation.inTwin ?? operation.variables }, by),
  ]);
  if (operation.query.startsWith('mutation')) await evenOutNumbers(plain.numbers, twin.numbers);
  const isTaken = [one, other].filter(({ body }) => body.includes('"duplicate":true')).length === 1;
  const isSame = isTaken || (one.status === other.status && one.body === other.body);
  const isBroken = [one, other].some(({ body }) => body.includes('"code":"INTERNAL"'));
  return {
    fault: isBroken
      ? `${operation.query} with ${JSON.stringify(operation.variables)} is a fault of the server`
      : isSame
        ? undefined
        : describe(operation, normalized(one), normalized(other)),
    isTaken,
    isAnswered: /^\{"data":\{(?!"\w+":(null|\[\])\}\})/.test(one.body),
    nextCursors: cursorsOf(one.body, other.body),
  };
}

function cursorsOf(one: string, other: string): NextCursors {
  const [plain, twin] = [one, other].map((body) => /"nextCursor":"([^"]+)"/.exec(body)?.[1]);
  return plain && twin ? { plain, twin } : undefined;
}

/**
 * A change that is none is not logged and takes no number: so numbers of later records tell how much was logged, and
 * whether what somebody wrote blindly stood there already. README.md names this as what may differ.
 */
async function evenOutNumbers(one: Numbers, other: Numbers): Promise<void> {
  const [first = 0, second = 0] = await Promise.all([one, other].map(takeNumber));
  const behind = first < second ? one : other;
  for (let missing = Math.abs(first - second); missing > 0; missing--) await takeNumber(behind);
}

async function takeNumber(numbers: Numbers): Promise<number> {
  await numbers.reserve(1);
  return numbers.next();
}

async function answerIn({ url, people }: World, { query, variables }: Operation, by: By): Promise<Reply> {
  if (by === 'after colleague') await send(url, people.colleague, query, variables);
  return send(url, by === 'token' ? people.token : people.person, query, variables);
}

/** The number of the request tells runs apart, not worlds. */
const normalized = ({ status, body }: Reply): string =>
  `${status} ${body.replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}/g, '<request>')}`;

function describe({ query, variables }: Operation, one: string, other: string): string | undefined {
  if (one === other) return undefined;
  let at = 0;
  while (one[at] === other[at]) at++;
  const around = (text: string): string => text.slice(Math.max(0, at - 80), at + 80);
  return `${query} with ${JSON.stringify(variables)} answers …${around(one)}… and …${around(other)}…`;
}
