import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Prints where the time of a .cpuprofile went: self time by package or folder, then by function. */
interface CpuProfile {
  nodes: { id: number; callFrame: { functionName: string; url: string; lineNumber: number } }[];
  samples: number[];
  timeDeltas: number[];
}

const [file, rows = '45', skippedSeconds = '6'] = process.argv.slice(2);
if (!file)
  throw new Error(
    'Give a .cpuprofile: node dist/bench/scripts/bench/profile.js FILE [ROWS] [SECONDS SKIPPED]. BENCH_PROFILE=FOLDER npm run bench writes one.',
  );
const profile: CpuProfile = JSON.parse(readFileSync(file, 'utf8'));
const names = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame]));
const byPlace = new Map<string, number>();
const byFunction = new Map<string, number>();
let total = 0;
let elapsed = 0;
profile.samples.forEach((id, index) => {
  const frame = names.get(id);
  const time = profile.timeDeltas[index] ?? 0;
  elapsed += time;
  // The start is not what is looked for.
  if (elapsed < Number(skippedSeconds) * 1e6) return;
  if (!frame || frame.functionName === '(idle)' || frame.functionName === '(program)') return;
  total += time;
  const place = placeOf(frame.url);
  const isVm = frame.url === '' && !frame.functionName.startsWith('(');
  const name = `${frame.functionName || '(anonymous)'}  ${isVm ? 'compiled query or native' : place}${frame.lineNumber > 0 ? `:${frame.lineNumber + 1}` : ''}`;
  byFunction.set(name, (byFunction.get(name) ?? 0) + time);
  const folder = place.replace(/\/[^/]*$/, '') || frame.functionName;
  byPlace.set(folder, (byPlace.get(folder) ?? 0) + time);
});
print('by folder', byPlace, 25);
print('by function', byFunction, Number(rows));

function placeOf(url: string): string {
  if (!url.startsWith('file:')) return url;
  const path = relative(process.cwd(), fileURLToPath(url));
  const inPackage = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(.*)$/.exec(path);
  return inPackage
    ? `${inPackage[1]}/${(inPackage[2] ?? '').replace(/^.*\//, '')}`
    : path.replace(/^dist\/bench\//, '');
}

function print(title: string, times: Map<string, number>, count: number): void {
  console.log(`\n${title}`);
  for (const [name, time] of [...times].sort((a, b) => b[1] - a[1]).slice(0, count))
    console.log(`${((time / total) * 100).toFixed(1).padStart(6)} %  ${name}`);
}
