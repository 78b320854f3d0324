import type { RunOptions } from './battery.js';
import { runBattery, type BatteryResult } from './run-battery.js';

type Run = (options: RunOptions, print: (line: string) => void) => Promise<BatteryResult>;

/** Every battery by the name it is called by; its code is read when it runs. */
export const batteries: Record<string, Run> = {
  rights: async (options, print) => runBattery((await import('../rights/rights.js')).rights, options, print),
  channels: async (options, print) =>
    runBattery((await import('../channels/channels.js')).channels, options, print),
  mutants: async (options, print) =>
    runBattery((await import('../mutants/mutants.js')).mutants, options, print),
  writes: async (options, print) => runBattery((await import('../writes/writes.js')).writes, options, print),
  revocation: async (options, print) =>
    runBattery((await import('../revocation/revocation.js')).revocation, options, print),
  graphql: async (options, print) =>
    runBattery((await import('../graphql/graphql.js')).graphql, options, print),
  cves: async (options, print) => runBattery((await import('../cves/cves.js')).cves, options, print),
};
