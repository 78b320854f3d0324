import type { Rel } from '@mikro-orm/core';
import { DictionaryEntry } from '../../db/dictionary-entry.js';
import { choice, int, string, textList, toOne } from '../../db/field.js';
import { Resource } from '../../db/resource.js';
import { StatusGroup } from './status-group.entity.js';

export const STATUS_EFFECTS = ['NONE', 'RESERVE', 'SHIP', 'COMPLETE', 'CANCEL'] as const;
export type StatusEffect = (typeof STATUS_EFFECTS)[number];

/** Where an order stands. What reaching it does to the goods is `effect`; who may go where is `transitionsTo`. */
@Resource({
  name: 'status',
  plural: 'statuses',
  section: 'settings',
  dictionary: true,
  title: ['name'],
  defaultSort: { field: 'ordering', direction: 'ASC' },
})
export class Status extends DictionaryEntry {
  @toOne(() => StatusGroup, { sensitivity: 'open', filter: true, sort: true, required: true })
  group!: Rel<StatusGroup>;

  @string({ sensitivity: 'open', length: 7, description: 'As #rrggbb.' })
  color?: string | null;

  @string({ sensitivity: 'open', length: 40, description: 'Name of an icon of the panel.' })
  icon?: string | null;

  @int({
    sensitivity: 'open',
    description: 'An order that stays longer is overdue; empty: it may stay for ever.',
  })
  timeLimitMinutes?: number | null;

  @textList({
    sensitivity: 'open',
    description: 'Codes of the statuses an order may go to from here; empty: any.',
  })
  transitionsTo?: string[] | null;

  @choice(STATUS_EFFECTS, { sensitivity: 'open', filter: true, required: true, default: 'NONE' })
  effect: StatusEffect = 'NONE';
}
