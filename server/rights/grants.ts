import { z } from 'zod';
import { SENSITIVITIES } from '../db/registry.js';

/** Which rows: none, those one is responsible for, those of one's group, of one's shops, all. */
export const REACHES = ['none', 'own', 'group', 'shops', 'all'] as const;
export type Reach = (typeof REACHES)[number];

const classes = z.array(z.enum(SENSITIVITIES)).default([]);

/** What a role may do with one resource. What is not said is refused. */
export const grantShape = z.strictObject({
  read: z.enum(REACHES).default('none'),
  change: z.enum(REACHES).default('none'),
  delete: z.enum(REACHES).default('none'),
  create: z.boolean().default(false),
  verbs: z.union([z.literal('all'), z.array(z.string())]).default([]),
  /** Classes of fields to read and to write. */
  see: classes,
  write: classes,
  /** Single fields that differ from their class. */
  fields: z.record(z.string(), z.enum(['none', 'read', 'write'])).default({}),
});
export type Grant = z.infer<typeof grantShape>;

/** By resource; `*` stands for those not named. */
export const grantsShape = z.record(z.string(), grantShape);
export type Grants = z.infer<typeof grantsShape>;
export type GrantsInput = z.input<typeof grantsShape>;
