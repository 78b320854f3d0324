import { afterAll, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'kontor-start-'));
const running: ChildProcess[] = [];
const LIMIT_MS = 180_000;

afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

interface Run {
  child: ChildProcess;
  output(): string;
  /** Waits until the text was printed. */
  prints(text: RegExp): Promise<RegExpExecArray>;
  ends: Promise<number | null>;
}

/** The command line as an operator types it, in a process of its own. */
function kontor(args: string[], settings: Record<string, string> = {}): Run {
  const environment = {
    PATH: process.env['PATH'] ?? '',
    TSX_TSCONFIG_PATH: join(root, 'server/tsconfig.json'),
    DATA_DIR: folder,
    PORT: '0',
    LOG_LEVEL: 'error',
    DEMO: '0',
    ...settings,
  };
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts', ...args], {
    cwd: root,
    env: environment,
  });
  running.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (output += data.toString()));
  const ends = new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    child,
    output: () => output,
    ends,
    prints: (text) =>
      new Promise((resolve, reject) => {
        const look = (): boolean => {
          const found = text.exec(output);
          if (found) resolve(found);
          return found !== null;
        };
        if (look()) return;
        for (const stream of [child.stdout, child.stderr]) stream.on('data', look);
        void ends.then(
          (code) => look() || reject(new Error(`It ended with ${code} and printed:\n${output}`)),
        );
      }),
  };
}

describe('kontor start', () => {
  let password = '';

  it(
    'makes a database, prints its address and a sign-in made for it, serves, and stops cleanly on Ctrl-C',
    async () => {
      const run = kontor(['start']);
      const [, address = ''] = await run.prints(/serves at (http:\/\/\S+)/);
      const [, email = '', made = ''] = await run.prints(/Sign in as (\S+) with the password (\S+)/);
      password = made;
      expect(password.length).toBeGreaterThan(19);
      const ready = await fetch(`${address}/health/ready`);
      expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);
      const signedIn = await fetch(`${address}/auth/sign-in`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email, password }),
      });
      expect(signedIn.status).toBe(200);
      run.child.kill('SIGINT');
      expect(await run.ends).toBe(0);
      expect(run.output()).toContain('Stopping');
    },
    LIMIT_MS,
  );

  it(
    'starts a second time without a password, and stops cleanly when told to end',
    async () => {
      const run = kontor(['start']);
      const [, address = ''] = await run.prints(/serves at (http:\/\/\S+)/);
      expect((await fetch(`${address}/health/ready`)).status).toBe(200);
      run.child.kill('SIGTERM');
      expect(await run.ends).toBe(0);
      expect(run.output()).not.toContain('password');
      expect(run.output()).not.toContain(password);
    },
    LIMIT_MS,
  );

  it(
    'finishes what is under way when it is stopped',
    async () => {
      const token = kontor(['token', 'create', '--role', 'administrator']);
      expect(await token.ends).toBe(0);
      expect(token.output()).toMatch(/^kontor_[\w-]{43}\n$/);
      const run = kontor(['start']);
      const [, address = ''] = await run.prints(/serves at (http:\/\/\S+)/);
      const answer = await new Promise<string>((resolve, reject) => {
        const headers = {
          'content-type': 'application/json',
          authorization: `Bearer ${token.output().trim()}`,
          expect: '100-continue',
        };
        const sending = request(`${address}/graphql`, { method: 'POST', headers }, (response) => {
          let text = '';
          response.on('data', (part: Buffer) => (text += part.toString())).on('end', () => resolve(text));
        });
        sending.on('error', reject);
        // The server has the request now and waits for its body; only then it is told to stop.
        sending.on('continue', () => {
          run.child.kill('SIGINT');
          void run.prints(/Stopping/).then(() =>
            sending.end(
              JSON.stringify({
                query: 'mutation { createTag(input: { code: "late", name: "Late" }) { code } }',
              }),
            ),
          );
        });
      });
      expect(JSON.parse(answer)).toEqual({ data: { createTag: { code: 'late' } } });
      expect(await run.ends).toBe(0);
    },
    LIMIT_MS,
  );

  it(
    'stops with the list of wrong settings, before anything is made',
    async () => {
      const run = kontor(['start'], {
        PORT: 'many',
        DATABASE_URL: 'postgres://root:secret-word@x/y',
        DATA_DIR: join(folder, 'never'),
      });
      expect(await run.ends).toBe(1);
      expect(run.output()).toContain('Kontor can not start with these settings:\n  PORT: ');
      expect(run.output()).toContain('\n  DATABASE_URL: must be sqlite:PATH');
      expect(run.output()).not.toMatch(/secret-word|\n\s+at /);
    },
    LIMIT_MS,
  );

  it(
    'says so when its port is taken',
    async () => {
      const first = kontor(['start']);
      const [, port = ''] = await first.prints(/serves at http:\/\/[^:]+:(\d+)/);
      const second = kontor(['start'], { PORT: port });
      expect(await second.ends).toBe(1);
      expect(second.output()).toContain(`Port ${port} of 127.0.0.1 is taken`);
      expect(second.output()).not.toMatch(/\n\s+at /);
      first.child.kill('SIGINT');
      expect(await first.ends).toBe(0);
    },
    LIMIT_MS,
  );
});

describe('kontor', () => {
  it(
    'knows its commands and refuses others',
    async () => {
      const [help, unknown, wrong] = [
        kontor(['--help']),
        kontor(['nothing']),
        kontor(['token', 'create', '--role', 'nobody']),
      ];
      expect([await help.ends, await unknown.ends, await wrong.ends]).toEqual([0, 2, 2]);
      for (const command of ['start', 'migrate', 'demo', 'user', 'token', 'import', 'schema'])
        expect(help.output()).toContain(`  ${command}`);
      expect(unknown.output()).toContain('There is no command "nothing".');
      expect(wrong.output()).toContain('There is no role nobody.');
    },
    LIMIT_MS,
  );

  it(
    'refuses what a command would not heed',
    async () => {
      const wrong = [
        kontor(['start', '--port', '1']),
        kontor(['migrate', 'down']),
        kontor(['token', 'create', '--role', 'manager', '--shop', 'nowhere']),
      ];
      expect(await Promise.all(wrong.map(({ ends }) => ends))).toEqual([2, 2, 2]);
      expect(wrong[2]?.output()).toContain('There is no shop nowhere.');
      for (const { output } of wrong) expect(output()).not.toMatch(/\n\s+at |kontor_/);
    },
    LIMIT_MS,
  );

  it(
    'makes a user and gives one a new password, which ends the sessions',
    async () => {
      const made = kontor(['user', 'create', 'boss@example.com', '--role', 'manager']);
      expect(await made.ends).toBe(0);
      const [again, reset, nobody, unknownOption] = [
        kontor(['user', 'create', 'boss@example.com', '--role', 'manager']),
        kontor(['user', 'reset', 'boss@example.com']),
        kontor(['user', 'reset', 'none@example.com']),
        kontor(['user', 'create', 'x@example.com', '--rolle', 'manager']),
      ];
      expect([await again.ends, await reset.ends, await nobody.ends, await unknownOption.ends]).toEqual([
        1, 0, 1, 2,
      ]);
      expect(again.output()).toContain('same email');
      expect(again.output()).not.toMatch(/insert into|\n\s+at /);
      expect(reset.output()).not.toBe(made.output());
      expect(unknownOption.output()).not.toMatch(/\n\s+at /);
    },
    LIMIT_MS,
  );
});
