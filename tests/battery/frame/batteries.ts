import type { RunOptions } from './battery.js';
import { runBattery, type BatteryResult } from './run-battery.js';

type Run = (options: RunOptions, print: (line: string) => void) => Promise<BatteryResult>;

/** Every battery by the name it is called by; its code is read when it runs. */
export const batteries: Record<string, Run> = {
  graphql: async (options, print) =>
    runBattery((await import('../graphql/graphql.js')).graphql, options, print),
  cves: async (options, print) => runBattery((await import('../cves/cves.js')).cves, options, print),
};
