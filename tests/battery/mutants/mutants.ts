import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Battery, Cell } from '../frame/battery.js';
import { seededBugs, type SeededBug } from './seeded-bugs.js';

/** A copy of what a battery needs to run, to put bugs into. */
interface Copy {
  folder: string;
  /** Batteries that were green on the copy as it is. */
  sound: Map<string, string | undefined>;
}

const OPERATIONS = 700;
const PARTS = ['server', 'tests', 'schema', 'package.json', 'tsconfig.json', 'tsconfig.base.json'];

export const mutants: Battery<Copy> = {
  name: 'mutants',
  proves: 'a bug put into the code of rights turns a battery red, whichever it is',
  cells: ({ count = seededBugs.length, seed }) => {
    const every = Math.max(1, Math.floor(seededBugs.length / count));
    return seededBugs.filter((_, index) => (index + seed) % every === 0).map(cellOf);
  },
  open: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kontor-mutants-'));
    for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
    symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
    return { folder, sound: new Map() };
  },
  close: async ({ folder }) => rmSync(folder, { recursive: true, force: true }),
};

const cellOf = (bug: SeededBug): Cell<Copy> => ({
  name: bug.name,
  run: async (copy) => {
    const battery = bug.seenBy ?? 'rights';
    if (!copy.sound.has(battery)) copy.sound.set(battery, await green(copy, battery));
    const file = join(copy.folder, bug.file);
    const sound = readFileSync(file, 'utf8');
    if (sound.split(bug.find).length !== 2)
      return {
        control: undefined,
        faults: [`${bug.file} does not hold "${bug.find.slice(0, 60)}" exactly once: seed the bug anew`],
      };
    writeFileSync(
      file,
      sound.replace(bug.find, () => bug.replace),
    );
    try {
      const { code, output } = await run(copy, battery);
      const isSeen = code === 1 && /FAILED/.test(output);
      const ended = output.trim().split('\n').slice(-3).join(' ').slice(0, 300);
      return {
        control: copy.sound.get(battery),
        faults: isSeen ? [] : [`battery ${battery} did not see it (exit ${code}): ${ended}`],
      };
    } finally {
      writeFileSync(file, sound);
    }
  },
});

/** Without a bug the battery is green: only then does red mean that it saw one. */
async function green(copy: Copy, battery: string): Promise<string | undefined> {
  const { code } = await run(copy, battery);
  return code === 0 ? `${battery} is green without it` : undefined;
}

function run({ folder }: Copy, battery: string): Promise<{ code: number | null; output: string }> {
  const asked = ['--import', 'tsx', 'tests/battery/frame/main.ts', battery, '--until-first-failure'];
  if (battery === 'rights') asked.push('--seed', '11', '--count', String(OPERATIONS));
  const child = spawn(process.execPath, asked, { cwd: folder, env: environment() });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (output += String(data)));
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, output }));
  });
}

/** The battery of the copy is a program of its own, not a part of the test that runs it. */
function environment(): NodeJS.ProcessEnv {
  const { JEST_WORKER_ID: _, NODE_OPTIONS: __, ...rest } = process.env;
  return { ...rest, TEST_DATABASE: 'sqlite' };
}
