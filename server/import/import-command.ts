import type { Context } from '../context.js';

export async function importCommand(
  _args: string[],
  _openContext: () => Promise<{ context: Context; close: () => Promise<void> }>,
): Promise<number> {
  return 2;
}
