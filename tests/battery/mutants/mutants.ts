import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Battery, Cell } from '../frame/battery.js';
import { seededBugs, type SeededBug } from './seeded-bugs.js';
import { makeSoundCopy, type SoundCopy } from './sound-copy.js';

interface Bench {
  copy: SoundCopy;
  /** Worlds of battery rights, made by the sound code once for all bugs. */
  worlds: string;
  /** Batteries that were green on the copy as it is. */
  sound: Map<string, string | undefined>;
}

const SEED = '11';
const OPERATIONS = '700';

export const mutants: Battery<Bench> = {
  name: 'mutants',
  proves: 'a bug put into the code of rights turns a battery red, whichever it is',
  cells: ({ count = seededBugs.length, seed }) => {
    const every = Math.max(1, Math.floor(seededBugs.length / count));
    return seededBugs.filter((_, index) => (index + seed) % every === 0).map(cellOf);
  },
  open: async () => {
    const copy = makeSoundCopy();
    const worlds = join(copy.folder, 'worlds');
    const { code, output } = await copy.run('tests/battery/mutants/keep-worlds.ts', [worlds]);
    if (code !== 0) throw new Error(`The worlds could not be made: ${output.slice(-1000)}`);
    return { copy, worlds, sound: new Map() };
  },
  close: async ({ copy }) => copy.remove(),
};

const cellOf = (bug: SeededBug): Cell<Bench> => ({
  name: bug.name,
  run: async (bench) => {
    const battery = bug.seenBy ?? 'rights';
    if (!bench.sound.has(battery)) bench.sound.set(battery, await green(bench, battery));
    const sound = readFileSync(bug.file, 'utf8');
    if (sound.split(bug.find).length !== 2)
      return {
        control: undefined,
        faults: [`${bug.file} does not hold "${bug.find.slice(0, 60)}" exactly once: seed the bug anew`],
      };
    const takeOut = bench.copy.put(
      bug.file,
      sound.replace(bug.find, () => bug.replace),
    );
    try {
      const { code, output } = await tryBattery(bench, battery);
      const red = output.split('\n').find((line) => line.includes('FAILED'));
      const ended = output.trim().split('\n').slice(-3).join(' ').slice(0, 300);
      return {
        control: bench.sound.get(battery),
        faults: code === 1 && red ? [] : [`battery ${battery} did not see it (exit ${code}): ${ended}`],
        notes: red ? [`${battery}: ${red.trim()}`] : [],
      };
    } finally {
      takeOut();
    }
  },
});

/** Without a bug the battery is green: only then does red mean that it saw one. */
async function green(bench: Bench, battery: string): Promise<string | undefined> {
  const { code, output } = await tryBattery(bench, battery);
  if (code !== 0) console.error(output.slice(-1500));
  return code === 0 ? `${battery} is green without it` : undefined;
}

const tryBattery = (
  { copy, worlds }: Bench,
  battery: string,
): Promise<{ code: number | null; output: string }> =>
  battery === 'rights'
    ? copy.run('tests/battery/mutants/try-worlds.ts', [worlds, SEED, OPERATIONS])
    : copy.run('tests/battery/frame/main.ts', [battery, '--until-first-failure']);
