import type { RunOptions } from './battery.js';
import { runBattery, type BatteryResult, type Progress } from './run-battery.js';

type Run = (
  options: RunOptions,
  print: (line: string) => void,
  progress?: Progress,
) => Promise<BatteryResult>;

/** Every battery by the name it is called by; its code is read when it runs. */
export const batteries: Record<string, Run> = {
  rights: async (...given) => runBattery((await import('../rights/rights.js')).rights, ...given),
  channels: async (...given) => runBattery((await import('../channels/channels.js')).channels, ...given),
  mutants: async (...given) => runBattery((await import('../mutants/mutants.js')).mutants, ...given),
  writes: async (...given) => runBattery((await import('../writes/writes.js')).writes, ...given),
  revocation: async (...given) =>
    runBattery((await import('../revocation/revocation.js')).revocation, ...given),
  graphql: async (...given) => runBattery((await import('../graphql/graphql.js')).graphql, ...given),
  cves: async (...given) => runBattery((await import('../cves/cves.js')).cves, ...given),
};
