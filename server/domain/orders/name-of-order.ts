import type { Context } from '../../context.js';
import { mayTell } from '../records/may-tell.js';

/** What a refusal calls an order: by its number, or as the caller did. */
export const nameOfOrder = (
  context: Pick<Context, 'access'>,
  { id, number }: { id: number; number: string },
): string => (mayTell(context, 'order', 'number') ? number : String(id));
