import { runLoad, type Load, type Loaded } from './load.js';

export interface Side extends Load {
  cpuMs(): number;
}

export interface Compared {
  /** Requests per second of ours by those of the floor: the median over the rounds. */
  ratio: number;
  /** The same from the processor time that each server spent for a request: what others do on the machine is not in it. */
  cpuRatio: number;
  /** Processor time of one request of ours. */
  cpuMs: number;
  perSecond: number;
  floorPerSecond: number;
  p50Ms: number;
  p99Ms: number;
}

const ROUNDS = 15;
const WARM_MS = 3000;

/** Floor, ours, floor, ours, ..., floor in short rounds: what the machine does beside hits both alike. */
export async function compare(floor: Side, ours: Side, seconds: number): Promise<Compared> {
  for (const side of [floor, ours]) await runLoad(side, WARM_MS);
  const ms = (seconds * 1000) / (2 * ROUNDS + 1);
  let before = await runLoad(floor, ms);
  const ratios: number[] = [];
  const floors: number[] = [rate(before)];
  const own: Loaded[] = [];
  const spent = { floor: { ms: 0, count: 0 }, ours: { ms: 0, count: 0 } };
  for (let round = 0; round < ROUNDS; round++) {
    const mine = await runCounted(ours, ms, spent.ours);
    const after = await runCounted(floor, ms, spent.floor);
    ratios.push(rate(mine) / ((rate(before) + rate(after)) / 2));
    floors.push(rate(after));
    own.push(mine);
    before = after;
  }
  const latencies = own.flatMap((one) => one.latenciesMs).sort((a, b) => a - b);
  return {
    ratio: median(ratios),
    cpuMs: spent.ours.ms / spent.ours.count,
    cpuRatio: spent.floor.ms / spent.floor.count / (spent.ours.ms / spent.ours.count),
    perSecond: median(own.map(rate)),
    floorPerSecond: median(floors),
    p50Ms: share(latencies, 0.5),
    p99Ms: share(latencies, 0.99),
  };
}

async function runCounted(side: Side, ms: number, spent: { ms: number; count: number }): Promise<Loaded> {
  const before = side.cpuMs();
  const loaded = await runLoad(side, ms);
  spent.ms += side.cpuMs() - before;
  spent.count += loaded.count;
  return loaded;
}

const rate = (loaded: Loaded): number => loaded.count / loaded.seconds;

export const median = (values: number[]): number =>
  share(
    [...values].sort((a, b) => a - b),
    0.5,
  );

const share = (sorted: number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
