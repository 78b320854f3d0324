import { parseArgs } from 'node:util';

/** For commands that take none: whoever gives one means something that would not happen. */
export function refuseArguments(args: string[]): void {
  parseArgs({ args, options: {}, strict: true, allowPositionals: false });
}
