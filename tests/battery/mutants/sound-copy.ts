import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** The server and its batteries as JavaScript in a folder of their own, to put bugs into. */
export interface SoundCopy {
  folder: string;
  /** Puts other text in the place of a source, until it is taken out again. */
  put(file: string, text: string): () => void;
  /** Runs one of its programs to the end. */
  run(program: string, args: string[]): Promise<{ code: number | null; output: string }>;
  remove(): void;
}

const COMPILED = ['server', 'tests/battery', 'tests/support'];
const COPIED = ['package.json', 'schema', 'tests/import'];

const compiled = (text: string): string =>
  ts.transpileModule(text, {
    compilerOptions: {
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.ESNext,
      experimentalDecorators: true,
      useDefineForClassFields: true,
    },
  }).outputText;

const placeOf = (file: string): string => file.replace(/\.ts$/, '.js');

/** Compiled once, file by file: a bug costs the time of one file, and its server starts without a compiler. */
export function makeSoundCopy(): SoundCopy {
  const folder = mkdtempSync(join(tmpdir(), 'kontor-mutants-'));
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, placeOf(file)), compiled(text));
  };
  for (const part of COPIED) cpSync(part, join(folder, part), { recursive: true });
  for (const part of COMPILED)
    for (const entry of readdirSync(part, { recursive: true, withFileTypes: true })) {
      const file = join(entry.parentPath, entry.name);
      if (entry.isDirectory() || /\.test\.tsx?$/.test(file)) continue;
      if (file.endsWith('.ts')) write(file, readFileSync(file, 'utf8'));
      else cpSync(file, join(folder, file), { recursive: true });
    }
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  return {
    folder,
    put(file, text) {
      write(file, text);
      return () => write(file, readFileSync(file, 'utf8'));
    },
    run: (program, args) => run(folder, [placeOf(program), ...args]),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function run(folder: string, args: string[]): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, args, { cwd: folder, env: environment(folder) });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (output += String(data)));
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, output }));
  });
}

/** The battery of the copy is a program of its own, not a part of the test that runs it. */
function environment(folder: string): NodeJS.ProcessEnv {
  const { JEST_WORKER_ID: _, NODE_OPTIONS: __, ...rest } = process.env;
  return { ...rest, TEST_DATABASE: 'sqlite', NODE_COMPILE_CACHE: join(folder, 'compiled') };
}
