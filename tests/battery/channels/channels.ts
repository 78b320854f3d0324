import { wholeSchema } from '../../../server/app.js';
import type { Battery, Cell } from '../frame/battery.js';
import { allChannels } from './all-channels.js';
import { allSubjects } from './all-subjects.js';
import { openChannels, type ChannelBench } from './bench.js';
import type { Channel } from './channel.js';
import { nameOf } from './subject.js';
import { fileCells } from './ways/files.js';
import { fixedCells } from './ways/fixed.js';
import { log } from './ways/side-ways.js';

/** Every hidden field tried on every channel; fields and resources come from the running registry. */
export const channels: Battery<ChannelBench> = {
  name: 'channels',
  proves:
    'a field that a role may not read leaves the server by no way, in no spelling, and answers no guess.',
  cells: ({ count, seed }) => {
    wholeSchema();
    const subjects = allSubjects();
    // Of one subject together: its role's schema is made once.
    const cellsOf = (some: Channel[]): Cell<ChannelBench>[] =>
      subjects.flatMap((subject) =>
        some
          .filter((channel) => channel.applies(subject))
          .map((channel) => ({
            name: `${nameOf(subject)}: ${channel.name}`,
            run: (bench) => channel.run(bench, subject),
          })),
      );
    const all = [
      ...cellsOf(allChannels.filter((one) => one !== log)),
      ...fixedCells,
      ...fileCells,
      ...cellsOf([log]),
    ];
    const every = count === undefined ? 1 : Math.max(1, Math.floor(all.length / count));
    return all.filter((_, index) => index % every === seed % every);
  },
  open: openChannels,
  close: (bench) => bench.test.close(),
};
