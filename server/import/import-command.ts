import { parseArgs } from 'node:util';
import { AppError } from '../errors.js';
import type { Context } from '../context.js';
import { IMPORT_KINDS, type ImportKind } from './mapping.js';
import type { Reject } from './order-draft.js';
import type { ImportProgress } from './import-run.js';
import { runImport, type ImportResult } from './run-import.js';
import { describeSummary } from './tally.js';

export const IMPORT_HELP = `Usage: kontor import <kind> FILE --mapping MAP [options]

Imports a file into Kontor. <kind> is one of ${IMPORT_KINDS.join(', ')}.
FILE is a CSV (gzip too) or text with blanks or fixed columns between the values.

  --mapping MAP   JSON file that says which column goes where (server/import/README.md)
  --dry-run       say what would be created, updated and rejected; write nothing
  --rejects FILE  write rejected rows with line and reasons to this CSV
  --batch N       records in one transaction, default 500
  --restart       begin at the first row even if an earlier run was stopped in the middle
  --help          this text

The same file may be imported any number of times: nothing is doubled. A run that was stopped or killed goes on where
it was when the command is given again.

Exit codes: 0 all rows are in; 1 the file could not be read to its end, or the database failed; 2 the command or the
mapping is wrong; 3 done, but rows were rejected; 130 stopped by Ctrl-C.
`;

const SHOWN_REJECTS = 20;

/** Runs \`kontor import\`; gives the exit code. The context's actor is the system, its way in is IMPORT. */
export async function importCommand(
  args: string[],
  openContext: () => Promise<{ context: Context; close(): Promise<void> }>,
): Promise<number> {
  const command = readCommand(args);
  if ('code' in command) {
    (command.code ? process.stderr : process.stdout).write(command.text);
    return command.code;
  }
  const { context, close } = await openContext();
  const stop = new AbortController();
  const onSignal = (): void => {
    process.stderr.write('\nStopping after this batch; give the command again to go on.\n');
    stop.abort();
  };
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  let shown = 0;
  try {
    const result = await runImport(context, {
      ...command.options,
      signal: stop.signal,
      onProgress: progressPrinter(),
      onReject: (reject) => {
        if (shown++ < SHOWN_REJECTS) process.stderr.write(`${clearLine()}${describeReject(reject)}\n`);
      },
    });
    return report(result, command.options.dryRun, command.options.rejects !== undefined);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    process.stderr.write(`${clearLine()}${error.message}\n`);
    return error.code === 'BAD_INPUT' ? 2 : 1;
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
    await close();
  }
}

interface CommandOptions {
  kind: ImportKind;
  file: string;
  mappingPath: string;
  dryRun: boolean;
  restart: boolean;
  rejects: string | undefined;
  batchSize: number;
}

function readCommand(args: string[]): { options: CommandOptions } | { code: number; text: string } {
  const wrong = (message: string) => ({ code: 2, text: `${message}\n\n${IMPORT_HELP}` });
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        mapping: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        rejects: { type: 'string' },
        batch: { type: 'string', default: '500' },
        restart: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return { code: 0, text: IMPORT_HELP };
    const [kindName, file, ...rest] = positionals;
    const kind = IMPORT_KINDS.find((one) => one === kindName);
    if (!kind) return wrong(`"${kindName ?? ''}" is nothing that can be imported.`);
    if (file === undefined || rest.length) return wrong('Give one FILE to import.');
    if (values.mapping === undefined) return wrong('Give the mapping: --mapping MAP.');
    const batchSize = Number(values.batch);
    if (!Number.isInteger(batchSize) || batchSize < 1 || batchSize > 10_000)
      return wrong('--batch takes a number from 1 to 10000.');
    return {
      options: {
        kind,
        file,
        mappingPath: values.mapping,
        dryRun: values['dry-run'],
        restart: values.restart,
        rejects: values.rejects,
        batchSize,
      },
    };
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
}

const clearLine = (): string => (process.stderr.isTTY ? '\r\x1b[K' : '');

function progressPrinter(): (progress: ImportProgress) => void {
  const started = performance.now();
  let last = 0;
  const everyMs = process.stderr.isTTY ? 200 : 5_000;
  return ({ rows, part, resumedAt }) => {
    const now = performance.now();
    if (now - last < everyMs) return;
    last = now;
    const rate = Math.round(((rows - resumedAt) * 1000) / (now - started));
    const text = `${Math.round(part * 100)} %  ${rows.toLocaleString('en')} rows  ${rate.toLocaleString('en')} rows/s`;
    process.stderr.write(process.stderr.isTTY ? `${clearLine()}${text}` : `${text}\n`);
  };
}

const describeReject = ({ row, reasons }: Reject): string =>
  `Rejected, line ${row.line}: ${reasons.join(' ')}`;

function report(
  { state, summary, rows, resumedAt, failure }: ImportResult,
  isDryRun: boolean,
  hasRejectsFile: boolean,
): number {
  const words = {
    finished: isDryRun ? 'Dry run, nothing was written' : 'Imported',
    interrupted: 'Stopped',
    broken: 'Imported up to the broken place',
  };
  const from = resumedAt ? `, going on behind row ${resumedAt.toLocaleString('en')}` : '';
  process.stdout.write(
    `${clearLine()}${words[state]}: ${rows.toLocaleString('en')} rows${from}.\n${describeSummary(summary).join('\n')}\n`,
  );
  if (summary.rejectedRows && !hasRejectsFile)
    process.stdout.write('Give --rejects FILE to have the rejected rows in a CSV.\n');
  if (failure) process.stderr.write(`${failure.message}\n`);
  if (state === 'interrupted') return 130;
  if (failure) return 1;
  return summary.rejectedRows ? 3 : 0;
}
