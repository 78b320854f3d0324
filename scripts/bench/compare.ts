import { runLoad, type Load, type Loaded } from './load.js';

export interface Compared {
  /** Requests per second of ours by those of the floor: the median over the rounds. */
  ratio: number;
  perSecond: number;
  floorPerSecond: number;
  p50Ms: number;
  p99Ms: number;
}

const ROUNDS = 7;
const WARM_MS = 1500;

/** Floor, ours, floor, ours, ..., floor in short rounds: what the machine does beside hits both alike. */
export async function compare(floor: Load, ours: Load, seconds: number): Promise<Compared> {
  for (const side of [floor, ours]) await runLoad(side, WARM_MS);
  const ms = (seconds * 1000) / (2 * ROUNDS + 1);
  let before = await runLoad(floor, ms);
  const ratios: number[] = [];
  const floors: number[] = [rate(before)];
  const own: Loaded[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const mine = await runLoad(ours, ms);
    const after = await runLoad(floor, ms);
    ratios.push(rate(mine) / ((rate(before) + rate(after)) / 2));
    floors.push(rate(after));
    own.push(mine);
    before = after;
  }
  const latencies = own.flatMap((one) => one.latenciesMs).sort((a, b) => a - b);
  return {
    ratio: median(ratios),
    perSecond: median(own.map(rate)),
    floorPerSecond: median(floors),
    p50Ms: share(latencies, 0.5),
    p99Ms: share(latencies, 0.99),
  };
}

const rate = (loaded: Loaded): number => loaded.count / loaded.seconds;

export const median = (values: number[]): number => share([...values].sort((a, b) => a - b), 0.5);

const share = (sorted: number[], part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
