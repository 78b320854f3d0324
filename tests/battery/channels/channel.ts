import type { Finding } from '../frame/battery.js';
import type { ChannelBench } from './bench.js';
import type { Subject } from './subject.js';

/** One way by which data leaves the server. */
export interface Channel {
  name: string;
  /** Numbers in the list of leaks that README.md goes through. */
  leaks: number[];
  /** Name of the egress (server/api/egress.ts) that the bytes come out of. */
  egress: string;
  applies(subject: Subject): boolean;
  /** What came out for the role that may see, and for the one that may not. */
  run(bench: ChannelBench, subject: Subject): Promise<Finding>;
}
