import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands } from '../../../../server/commands/list.js';
import { importCommand } from '../../../../server/import/import-command.js';
import { systemContext } from '../../../../server/setup/first-start.js';
import type { Cell } from '../../frame/battery.js';
import type { ChannelBench } from '../bench.js';
import { findCanary } from '../find-canary.js';

/** Channels that carry nothing of records: no canary at all comes out of them. */
export interface FixedCell extends Cell<ChannelBench> {
  egress: string;
}

/** Every canary that can be told from ordinary words. */
const allSpellings = (bench: ChannelBench): string[] =>
  [...bench.planted.values()].flatMap(({ canaries }) =>
    [...canaries.values()].flatMap(({ spellings }) =>
      spellings.filter((one) => !one.startsWith('"') && one.length > 7),
    ),
  );

function judged(bench: ChannelBench, text: string, control: RegExp) {
  const leaked = findCanary(text, allSpellings(bench));
  return { control: control.exec(text)?.[0], faults: leaked ? [`it says ${leaked}`] : [] };
}

export const fixedCells: FixedCell[] = [
  {
    name: 'signing in and out, health, refusals',
    egress: 'web',
    async run(bench) {
      const { url } = bench.test;
      const email = 'first-screen@example.com';
      await bench.test.asUser('administrator', { email });
      const post = (path: string, body: unknown) =>
        fetch(`${url}${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        });
      const key = bench.planted.get('user')?.canaries.get('email')?.stored;
      const responses = [
        await post('/auth/sign-in', { email, password: 'a-password-of-a-test' }),
        await post('/auth/sign-in', { email: key, password: 'wrong-password' }),
        await post('/auth/sign-in', { email }),
        await post('/auth/sign-out', {}),
        ...(await Promise.all(
          [
            '/health/live',
            '/health/ready',
            '/',
            '/nothing',
            `/print/invoice/${bench.planted.get('order')?.key}.pdf`,
          ].map((path) => fetch(`${url}${path}`)),
        )),
      ];
      const texts = await Promise.all(
        responses.map(async (one) => `${one.status} ${JSON.stringify([...one.headers])} ${await one.text()}`),
      );
      return judged(bench, texts.join('\n'), /"user":\{"id":"\d+"\}/);
    },
  },
  {
    name: 'refusals of an import and its file of rejected rows',
    egress: 'import',
    async run(bench) {
      const folder = mkdtempSync(join(tmpdir(), 'kontor-channels-'));
      try {
        const { canaries } = bench.planted.get('customer') ?? {
          canaries: new Map<string, { stored: unknown }>(),
        };
        const path = (name: string): string => join(folder, name);
        const source = String(canaries.get('externalSource')?.stored);
        const customer = { externalId: 'id', phones: 'phone', birthday: 'born', firstName: 'name' };
        writeFileSync(
          path('mapping.json'),
          JSON.stringify({ kind: 'customers', source, currency: 'EUR', customer }),
        );
        // Known by its identifier, and wrong: whatever is said of it is about the row, not about the record.
        writeFileSync(
          path('rows.csv'),
          `id,phone,born,name\nX-1,+4790000000,never,vqown\nX-2,,31.02.2020,${'n'.repeat(400)}\n`,
        );
        const said: string[] = [];
        await captured(said, () =>
          importCommand(
            [
              'customers',
              path('rows.csv'),
              '--mapping',
              path('mapping.json'),
              '--dry-run',
              '--rejects',
              path('rejects.csv'),
            ],
            async () => ({
              context: { ...(await systemContext(bench.test.app, 'import')), via: 'IMPORT' },
              close: async () => undefined,
            }),
          ),
        );
        return judged(
          bench,
          `${said.join('')}\n${readFileSync(path('rejects.csv'), 'utf8')}`,
          /Rejected, line \d/,
        );
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  },
  ...[
    { egress: 'schema', name: 'schema', args: ['--role', 'manager'], control: /type Query/ },
    { egress: 'commands', name: 'token', args: ['create'], control: /kontor token create/ },
  ].map(({ egress, name, args, control }): FixedCell => ({
    name: `the command line: ${name} ${args.join(' ')}`,
    egress,
    async run(bench) {
      const said: string[] = [];
      await captured(said, () => commands.find((one) => one.name === name)?.run(args) ?? Promise.resolve(0));
      return judged(bench, said.join('\n'), control);
    },
  })),
];

/** What is written to the terminal meanwhile. */
async function captured(into: string[], work: () => Promise<unknown>): Promise<void> {
  const kept = {
    out: process.stdout.write,
    err: process.stderr.write,
    log: console.log,
    error: console.error,
  };
  const take = (text: unknown): true => {
    into.push(String(text));
    return true;
  };
  process.stdout.write = take as typeof process.stdout.write;
  process.stderr.write = take as typeof process.stderr.write;
  console.log = (...parts: unknown[]) => void take(parts.join(' '));
  console.error = console.log;
  try {
    await work();
  } finally {
    process.stdout.write = kept.out;
    process.stderr.write = kept.err;
    console.log = kept.log;
    console.error = kept.error;
  }
}
