import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Cell, Finding } from '../frame/battery.js';
import { percentile, workHonestly } from './honest-client.js';
import type { Sending } from './reply.js';
import type { Target } from './target.js';

const MOST_GROWTH_MB = 50;
const MOST_SLOWDOWN = 2;
const ROUNDS = 6;
const QUIET_MS = 4000;
const PAUSE_MS = 100;
const SLOW_HEAD_MS = 10_000;
const GRACE_MS = 5000;

/** What only a server in a process of its own shows: its memory, and how long others wait for it. */
export const measuresOf = (sendings: Sending[]): Cell<Target>[] => [
  {
    name: 'measure: an honest client waits less than twice as long while attacks go on',
    run: (at) => waitingOfOthers(at, sendings),
  },
  { name: 'measure: whoever does not finish a request is sent away', run: slowHeads },
  { name: 'measure: the memory of the server grew by less than 50 MB over the whole battery', run: growth },
];

/** Quiet and attacked spells take turns, so that whatever else the machine does is in both. */
async function waitingOfOthers(at: Target, sendings: Sending[]): Promise<Finding> {
  const quiet: number[] = [];
  const beside: number[] = [];
  const perRound = Math.ceil(sendings.length / ROUNDS);
  for (let round = 0; round < ROUNDS; round++) {
    quiet.push(...(await workHonestly(at, QUIET_MS)));
    let isOver = false;
    const spell = attackAll(at, sendings.slice(round * perRound, (round + 1) * perRound)).finally(() => {
      isOver = true;
    });
    while (!isOver) beside.push(...(await workHonestly(at, 200)));
    await spell;
  }
  const [before, now] = [percentile(quiet, 0.95), percentile(beside, 0.95)];
  const told = `p95 was ${before.toFixed(1)} ms in quiet (${quiet.length} answers) and ${now.toFixed(1)} ms beside attacks (${beside.length} answers)`;
  console.log(`            ${told}`);
  return {
    control: quiet.length > 100 && beside.length > 100 ? told : undefined,
    faults: now < before * MOST_SLOWDOWN ? [] : [told],
  };
}

/** One attacker, who sends the next attack a tenth of a second after the answer to the last. */
async function attackAll(at: Target, sendings: Sending[]): Promise<void> {
  for (const send of sendings) {
    await send(at).catch(() => undefined);
    await sleep(PAUSE_MS);
  }
}

async function growth({ process: apart }: Target): Promise<Finding> {
  if (!apart)
    throw new Error('The memory of a server in this process can not be told from that of the tests.');
  const nowMb = await apart.settledMb();
  const told = `${apart.atFirstMb} MB before, ${nowMb} MB after`;
  console.log(`            ${told}`);
  return {
    control: apart.atFirstMb > 50 ? told : undefined,
    faults: nowMb - apart.atFirstMb < MOST_GROWTH_MB ? [] : [told],
  };
}

async function slowHeads(at: Target): Promise<Finding> {
  const { hostname, port } = new URL(at.url);
  const openMs = await new Promise<number>((resolve) => {
    const startedMs = performance.now();
    const socket = connect(Number(port), hostname, () =>
      socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\nx-slow: '),
    );
    const drip = setInterval(() => socket.writable && socket.write('x'), 500);
    socket.on('error', () => undefined).on('data', () => undefined);
    socket.on('close', () => {
      clearInterval(drip);
      resolve(performance.now() - startedMs);
    });
    setTimeout(() => socket.destroy(), SLOW_HEAD_MS * 5).unref();
  });
  const told = `a head that does not end was cut after ${(openMs / 1000).toFixed(1)} s`;
  console.log(`            ${told}`);
  return {
    control: openMs > 1000 ? told : undefined,
    faults: openMs < SLOW_HEAD_MS + GRACE_MS ? [] : [told],
  };
}
