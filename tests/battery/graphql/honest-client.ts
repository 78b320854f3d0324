import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Target } from './target.js';

const PAUSE_MS = 15;
const PAGE = JSON.stringify({
  query:
    '{ orders(page: { limit: 50 }, sort: [{ createdAt: DESC }]) { totalCount items { number total status { name } customer { lastName } lines { name total } } } }',
});

/** Somebody who pages through orders while others attack: the time of each answer, in milliseconds. */
export async function workHonestly(at: Target, forMs: number): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const times: number[] = [];
  const until = performance.now() + forMs;
  while (performance.now() < until) {
    const startedMs = performance.now();
    await ask(at, agent);
    times.push(performance.now() - startedMs);
    await sleep(PAUSE_MS);
  }
  agent.destroy();
  return times;
}

function ask(at: Target, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const asking = request(
      `${at.url}/graphql`,
      {
        method: 'POST',
        agent,
        headers: { 'content-type': 'application/json', ...at.who.administrator },
      },
      (response) => {
        response.resume();
        response.on('end', () =>
          response.statusCode === 200
            ? resolve()
            : reject(new Error(`the honest client was answered with ${response.statusCode}`)),
        );
      },
    );
    asking.on('error', reject);
    asking.end(PAGE);
  });
}

export function percentile(times: number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
