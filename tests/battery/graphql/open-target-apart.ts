import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { getIntrospectionQuery } from 'graphql';
import { memoryEnvironment } from '../../../scripts/parts/memory-environment.mjs';
import { workHonestly } from './honest-client.js';
import { asked, sent } from './reply.js';
import type { Target } from './target.js';

const SETTLE_MS = 1000;
const WARM_MS = 6000;
/** As many as the server keeps parsed, which many people and programs reach in a day. */
const DISTINCT_TEXTS = 1000;

/** Starts the target as a process of its own and waits until it serves. */
export async function openTargetApart(): Promise<Target> {
  const child = spawn(
    process.execPath,
    ['--expose-gc', '--import', 'tsx', join(import.meta.dirname, 'target-process.ts')],
    {
      env: { ...process.env, ...memoryEnvironment, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const known = await firstLine(child);
  const pid = child.pid ?? 0;
  const memoryMb = (): number =>
    Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);
  const settledMb = async (): Promise<number> => {
    child.kill('SIGUSR2');
    await sleep(SETTLE_MS);
    return memoryMb();
  };
  const target: Target = {
    ...(JSON.parse(known) as Omit<Target, 'close' | 'process'>),
    close: () => stop(child),
  };
  await warmUp(target);
  return { ...target, process: { atFirstMb: await settledMb(), memoryMb, settledMb } };
}

/** A Monday morning: the memory that honest people take does not count as the attackers'. */
async function warmUp(target: Target): Promise<void> {
  const signIn = sent({
    path: '/auth/sign-in',
    anonymous: true,
    body: JSON.stringify({ email: target.email, password: target.password }),
  });
  for (let round = 0; round < 5; round++) await Promise.all([1, 2, 3, 4, 5].map(() => signIn(target)));
  for (let round = 0; round < 3; round++) await asked(getIntrospectionQuery())(target);
  await asked('query ($text: String) { customers(where: { notes: { contains: $text } }) { totalCount } }', {
    text: 'x'.repeat(900_000),
  })(target);
  for (let text = 0; text < DISTINCT_TEXTS; text++)
    await asked(`query page${text} { orders(page: { limit: 1 }) { items { a${text}: number } } }`)(target);
  await workHonestly(target, WARM_MS);
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stdout?.on('data', (part: Buffer) => {
      printed += part.toString();
      if (printed.includes('\n')) resolve(printed.slice(0, printed.indexOf('\n')));
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The target ended with ${code} before it served.`)));
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const timeout = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(timeout);
}
