import type { Finding } from '../../frame/battery.js';
import type { ChannelBench, Reply } from '../bench.js';
import type { Subject } from '../subject.js';

type Request = (name: string) => [query: string, variables?: object];

/**
 * The same request with the hidden field and with one that never existed: the answers may differ by the name alone. The
 * control is the open role, whose answer `isFull` must accept.
 */
export async function refusedAlike(
  bench: ChannelBench,
  subject: Subject,
  request: Request,
  isFull: (reply: Reply) => boolean,
): Promise<Finding> {
  const name = subject.field.path.split('.').at(-1) ?? '';
  const open = await bench.ask(undefined)(...request(name));
  // As long as the real one: messages are cut to a length.
  const never = 'zq'.padEnd(name.length, 'z').slice(0, name.length);
  const [hidden, absent] = [
    await bench.ask(subject)(...request(name)),
    await bench.ask(subject)(...request(never)),
  ];
  const faults: string[] = [];
  if (!hidden.body.includes('"BAD_INPUT"')) faults.push(`it is not refused: ${hidden.body.slice(0, 200)}`);
  const [one, other] = [plain(hidden), plain(absent).replaceAll(never, name)];
  if (one !== other)
    faults.push(`it is told from a field that never existed: ${one.slice(0, 300)} / ${other.slice(0, 300)}`);
  return { control: isFull(open) ? open.body.slice(0, 60) : undefined, faults };
}

/** An answer without what differs from request to request. */
const plain = ({ status, body }: Reply): string =>
  `${status} ${body}`
    .replaceAll(/"requestId":"[^"]+"/g, '"requestId":""')
    .replaceAll(/"locations":\[[^\]]*\]/g, '"locations":[]');

/** A field below its group, if it has one: `delivery { cost }`. */
export function nested(subject: Subject, name: string, value: string, open = '{ ', close = ' }'): string {
  const [group = '', member] = subject.field.path.split('.');
  return member ? `${group}${open}${name}${value}${close}` : `${name}${value}`;
}

export const isAnswered = (reply: Reply): boolean => !reply.body.includes('"errors"');
