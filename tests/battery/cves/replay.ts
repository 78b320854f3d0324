import type { Cell } from '../frame/battery.js';
import type { Eyes } from './eyes.js';
import type { Office } from './office.js';

/**
 * A published hole, replayed. `learn` looks through somebody's eyes and says how the hidden value was learned. Through
 * the eyes of one who may see it, that has to succeed; through the others' it must not.
 */
export interface Replay {
  /** The number it was published under. */
  name: string;
  /** What leaked there. */
  about: string;
  learn(eyes: Eyes, office: Office): Promise<string | undefined>;
  /** Whose eyes, when it is not about the classes of fields. */
  who?(office: Office): Promise<{ seer: Eyes; blind: Eyes }>;
}

export const cellOf = ({ name, about, learn, who }: Replay): Cell<Office> => ({
  name: `${name}: ${about}`,
  async run(office) {
    const { seer, blind } = (await who?.(office)) ?? office;
    const control = await learn(seer, office);
    const leak = await learn(blind, office);
    return { control, faults: leak ? [leak] : [] };
  },
});
