import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';

export interface ServerProcess {
  port: number;
  pid: number;
  /** From the start of the process to its first answer. */
  startMs: number;
  memoryMb(): number;
  /** Processor time spent so far. */
  cpuMs(): number;
  stop(): Promise<void>;
}

interface Start {
  args: string[];
  env?: Record<string, string>;
  /** Finds the port in what the server prints. */
  port: RegExp;
  /** A path that answers when the server serves. */
  path: string;
}

const TICK_MS = 10;

/** Starts a server on core 0, where nothing else of the bench runs. */
export async function startServer(start: Start): Promise<ServerProcess> {
  const startedMs = performance.now();
  const [command = '', ...args] = [...onCore(0), process.execPath, ...start.args];
  const child = spawn(command, args, {
    env: { ...process.env, NODE_ENV: 'production', ...start.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const port = await portOf(child, start.port);
  await firstAnswer(port, start.path);
  const startMs = performance.now() - startedMs;
  const pid = child.pid ?? 0;
  return {
    port,
    pid,
    startMs,
    memoryMb: () => Math.round(Number(/VmRSS:\s+(\d+)/.exec(readProc(pid, 'status'))?.[1] ?? 0) / 1024),
    cpuMs() {
      const fields = readProc(pid, 'stat')
        .replace(/^.*\) /, '')
        .split(' ');
      return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * TICK_MS;
    },
    stop: () => stop(child),
  };
}

/** The words that pin a command to one core, where the machine has more and `taskset` is there. */
export function onCore(core: number): string[] {
  const taskset = (process.env['PATH'] ?? '')
    .split(':')
    .map((folder) => join(folder, 'taskset'))
    .find(existsSync);
  return taskset && process.platform === 'linux' ? [taskset, '-c', String(core)] : [];
}

function readProc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

function portOf(child: ChildProcess, pattern: RegExp): Promise<number> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      const found = pattern.exec(printed)?.[1];
      if (found) resolve(Number(found));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`The server ended with ${code} before it served:\n${printed}`)),
    );
  });
}

async function firstAnswer(port: number, path: string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    if (await answers(port, path)) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`The server on port ${port} does not answer.`);
}

const answers = (port: number, path: string): Promise<boolean> =>
  new Promise((resolve) => {
    const asked = request({ port, path, host: '127.0.0.1', agent: false }, (response) => {
      response.resume();
      resolve(true);
    });
    asked.on('error', () => resolve(false));
    asked.end();
  });

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const timeout = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(timeout);
}
