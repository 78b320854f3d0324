import type { Context } from '../../context.js';
import { openBulk } from '../../changes/bulk.js';
import type { Write } from '../../changes/write.js';
import { getResource } from '../../db/registry.js';
import { fits } from '../../resource/within.js';
import { checkTransition } from './check-transition.js';
import { dueAt, moveStatusPeriod } from './enter-status.js';
import type { OrderDictionaries, StatusEntry } from './order-dictionaries.js';

export interface Move {
  to: StatusEntry;
  version?: number | null | undefined;
  comment: string | undefined;
}

/**
 * Moves an order to a status that leaves its goods and its buyer alone, past the unit of work: most of what a shop does
 * to its orders all day, and a fraction of an order's columns. Answers false, with nothing written, when there is more
 * to do or to say: then the order is loaded whole, and what is wrong is said where every verb says it.
 */
export async function moveStatus(
  context: Context,
  writing: Write,
  books: OrderDictionaries,
  id: string | number,
  { to, version, comment }: Move,
): Promise<boolean> {
  const order = await readStanding(context, writing, id);
  if (!order || !isReached(context, order) || (version ?? order.version) !== order.version) return false;
  if (!isQuiet(books, order, to)) return false;
  checkTransition(context, books, order, to);
  await moveStatusPeriod(context, writing, order, to);
  const { at } = writing.operation;
  const before = {
    id: order.id,
    version: order.version,
    status: order.status.code,
    statusComment: order.statusComment,
  };
  const moved = { status: to.code, statusChangedAt: at, statusDueAt: dueAt(to, at) };
  const changes = comment === undefined ? moved : { ...moved, statusComment: comment };
  await openBulk(writing, context.dialect).update(getResource('order'), [
    { before, after: { ...before, ...changes }, changed: Object.keys(changes) },
  ]);
  return true;
}

/** What a change of status asks of an order. */
interface Standing {
  id: number;
  number: string;
  version: number;
  status: { code: string };
  statusChangedAt: Date;
  statusComment: string | null;
  manager: number | null;
  shop: string;
}

const COLUMNS = 'id, number, version, status, status_changed_at, status_comment, manager, shop';

/** Under a lock, so that two moves at once come one after the other; SQLite has one writer anyway. */
async function readStanding(
  { dialect }: Context,
  writing: Write,
  id: string | number,
): Promise<Standing | undefined> {
  const lock = dialect === 'mysql' ? ' for update' : '';
  const [row] = await writing.query<Record<string, unknown>>(
    `select ${COLUMNS} from \`order\` where id = ? and deleted_at is null${lock}`,
    [Number.isSafeInteger(Number(id)) ? Number(id) : -1],
  );
  if (!row) return undefined;
  const { status_changed_at: changedAt, status_comment: comment, manager } = row;
  return {
    id: Number(row['id']),
    number: String(row['number']),
    version: Number(row['version']),
    status: { code: String(row['status']) },
    statusChangedAt: new Date(
      typeof changedAt === 'string' ? `${changedAt.replace(' ', 'T')}Z` : Number(changedAt),
    ),
    statusComment: comment === null ? null : String(comment),
    manager: manager === null ? null : Number(manager),
    shop: String(row['shop']),
  };
}

/** Only where the columns read here tell it; the loaded order decides about the rest. */
function isReached({ access }: Context, order: Standing): boolean {
  const scopes = [access.readScope('order'), access.changeScope('order', 'change')];
  return scopes.every((scope) => fits(order, scope) === true);
}

function isQuiet(books: OrderDictionaries, { status }: Standing, to: StatusEntry): boolean {
  const left = books.status.get(status.code)?.effect;
  return status.code !== to.code && left !== 'CANCEL' && (to.effect === 'NONE' || to.effect === left);
}
