import { z } from 'zod';
import { SENSITIVITIES } from '../db/registry.js';

/** Which rows: none, those one is responsible for, those of one's group, of given shops, all. */
export const REACHES = ['none', 'own', 'group', 'shops', 'all'] as const;
export type Reach = (typeof REACHES)[number];

/** How a field is read: not at all, by its tail only, on own rows only, always. */
export const LEVELS = ['none', 'masked', 'own', 'all'] as const;
export type Level = (typeof LEVELS)[number];

const classes = z.array(z.enum(SENSITIVITIES)).default([]);

/** A reach alone, or a reach narrowed to given shops and by a condition in the language of filters. */
const rowsShape = z
  .union([
    z.enum(REACHES),
    z.strictObject({
      reach: z.enum(REACHES),
      /** For the reach "shops": their codes; without them, the person's own shops. */
      shops: z.array(z.string()).optional(),
      where: z.record(z.string(), z.unknown()).optional(),
    }),
  ])
  .transform((given): RowRule => (typeof given === 'string' ? { reach: given } : given))
  .default({ reach: 'none' });

export interface RowRule {
  reach: Reach;
  shops?: string[] | undefined;
  where?: Record<string, unknown> | undefined;
}

/** A field that differs from its class; what is not said follows the class. One word says both. */
const fieldShape = z.union([
  z.strictObject({ read: z.enum(LEVELS).optional(), write: z.boolean().optional() }),
  z
    .enum(['none', 'masked', 'own', 'read', 'write'])
    .transform((word) =>
      word === 'read' || word === 'write'
        ? { read: 'all' as const, write: word === 'write' }
        : { read: word, write: false },
    ),
]);

/** What a role may do with one resource. What is not said is refused. */
export const grantShape = z.strictObject({
  read: rowsShape,
  change: rowsShape,
  delete: rowsShape,
  /** Lists and counts; without it records are reached by their id and through relations only. */
  list: z.boolean().default(true),
  create: z.boolean().default(false),
  export: z.boolean().default(false),
  verbs: z.union([z.literal('all'), z.array(z.string())]).default([]),
  /** Classes of fields to read and to write. */
  see: classes,
  write: classes,
  fields: z.record(z.string(), fieldShape).default({}),
  /** Computed fields shown although what they are made of is not: the role page lists them. */
  declassify: z.array(z.string()).default([]),
});
export type Grant = z.infer<typeof grantShape>;

/** By resource; `*` stands for those not named. */
export const grantsShape = z.record(z.string(), grantShape);
export type Grants = z.infer<typeof grantsShape>;
export type GrantsInput = z.input<typeof grantsShape>;
