import { errorCodes } from '../../../server/errors.js';
import type { Attack } from './attack.js';
import type { Reply } from './reply.js';

const LONGEST_REFUSAL = 1024;

/** Words that no answer may hold: stacks, SQL, paths and names of our parts. */
const INSIDE =
  /node_modules|\.[cm]?[jt]s[:)]\d?|\n\s+at |\bselect [`"\w.*, ]+ from\b|\binsert into\b|\bupdate `|sqlite|mariadb|mysql|ER_[A-Z_]{4}|mikro|graphql-jit|RangeError|TypeError|Maximum call stack|Cannot read prop|is not a function|\/(home|tmp|work|usr|root)\//i;

/** Whether the request was served: data and no errors, or an answer of another kind than GraphQL's with status 200. */
export function isAnswered({ status, body }: Reply): boolean {
  if (status !== 200) return false;
  const parsed = parse(body);
  return parsed !== undefined && !('errors' in parsed && parsed.errors);
}

export function faultsOf(reply: Reply, outcome: Attack['outcome']): string[] {
  const { status, head, body } = reply;
  const faults: string[] = [];
  if (status >= 500) faults.push(`answered with ${status}: ${body.slice(0, 200)}`);
  const inside = INSIDE.exec(`${head}\n${body}`)?.[0];
  if (inside) faults.push(`the answer shows the inside: "${inside.trim()}"`);
  if (status === 0) return outcome === 'silent' ? faults : [...faults, 'the server hung up'];
  if (isAnswered(reply))
    return outcome === 'refused' ? [...faults, `was served: ${body.slice(0, 120)}`] : faults;
  if (outcome === 'answered') faults.push(`was refused with ${status}: ${body.slice(0, 300)}`);
  if (Buffer.byteLength(body) > LONGEST_REFUSAL)
    faults.push(`the refusal is ${Buffer.byteLength(body)} bytes long`);
  return [...faults, ...formOf(reply)];
}

/** A refusal is JSON with one of the public codes and a request id; what Node itself refuses has an empty body. */
function formOf({ status, body }: Reply): string[] {
  if (body === '') return [];
  const errors = parse(body)?.errors;
  if (!Array.isArray(errors) || !errors.length)
    return [`the refusal (${status}) is no list of errors: ${body.slice(0, 100)}`];
  return errors.flatMap((error: { extensions?: { code?: string; requestId?: string } }) => {
    const { code, requestId } = error.extensions ?? {};
    return [
      ...(errorCodes.some((known) => known === code && known !== 'INTERNAL') ? [] : [`has the code ${code}`]),
      ...(requestId ? [] : ['has no request id']),
    ];
  });
}

function parse(body: string): { errors?: unknown; data?: unknown } | undefined {
  try {
    const parsed: unknown = JSON.parse(body);
    return typeof parsed === 'object' && parsed !== null ? parsed : undefined;
  } catch {
    return undefined;
  }
}

export const codeOf = ({ body }: Reply): string | undefined => {
  const [first] = (parse(body)?.errors ?? []) as { extensions?: { code?: string } }[];
  return first?.extensions?.code;
};
