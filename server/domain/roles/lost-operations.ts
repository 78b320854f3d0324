import { oldestDay } from '../../api/operation-use.js';
import type { Context } from '../../context.js';
import type { SqlRow } from '../../db/reader.js';
import { grantsShape, type GrantsInput } from '../../rights/grants.js';
import { deciderOf } from '../../rights/role-schema.js';
import { holdersOf, type Holder } from '../rights/holder.js';
import { readOffice } from '../rights/office.js';

/** An operation of the last 30 days that would fail, or lose fields, under other rights. */
export interface LostOperation {
  actorKind: string;
  actorId: string;
  actorName: string;
  /** Its name; null for one without. */
  operation: string | null;
  /** Beginning of the day. */
  lastUsedAt: string;
  /** Of the schema: `Order.phone`, `OrderWhere.phone`, `Mutation.cancelOrder`. */
  lost: string[];
}

/** Grants by the code of their role; undefined: the role switched off or deleted. */
export type ProposedGrants = ReadonlyMap<string, GrantsInput | undefined>;

/**
 * What holders of roles did lately and could do no more if these had the proposed grants, all at once, each holder with
 * all their roles and, for a token, with its owner and its limits.
 */
export async function lostOperations(
  { reader }: Pick<Context, 'reader'>,
  proposed: ProposedGrants,
): Promise<LostOperation[]> {
  const office = await readOffice(reader, undefined);
  const roles = new Map(office.roles);
  for (const [code, grants] of proposed) {
    if (grants) roles.set(code, { code, grants: grantsShape.parse(grants) });
    else roles.delete(code);
  }
  const after = new Map(
    holdersOf({ ...office, roles })
      .all()
      .map((holder) => [keyOf(holder), holder]),
  );
  const holders = holdersOf(office)
    .all()
    .filter((holder) => !holder.refusal && holds(holder, proposed));
  if (!holders.length) return [];
  const used = await readUses(reader);
  return holders.flatMap((holder) => {
    const uses = used.get(keyOf(holder)) ?? [];
    const next = after.get(keyOf(holder));
    return next ? uses.flatMap((use) => lossOf(holder, next, use)) : [];
  });
}

const keyOf = ({ kind, id }: Holder): string => `${kind} ${id}`;

const holds = ({ roles, owner }: Holder, codes: ProposedGrants): boolean =>
  roles.some(({ code }) => codes.has(code)) || (owner !== undefined && holds(owner, codes));

interface Use {
  operation: string | null;
  lastDay: string;
  coordinates: string[];
}

async function readUses(reader: Context['reader']): Promise<Map<string, Use[]>> {
  const rows = await reader.all(
    'select actor_kind, actor_id, operation, last_day, coordinates from operation_use where last_day >= ? order by last_day desc, uses desc',
    [oldestDay()],
  );
  const found = new Map<string, Use[]>();
  for (const row of rows) {
    const key = `${String(row[0])} ${String(row[1])}`;
    found.set(key, [...(found.get(key) ?? []), useOf(row)]);
  }
  return found;
}

const useOf = ([, , operation, lastDay, coordinates]: SqlRow): Use => ({
  operation: typeof operation === 'string' ? operation : null,
  lastDay: String(lastDay),
  coordinates: JSON.parse(String(coordinates)),
});

/** What works today and would not then; what is refused already is no loss. */
function lossOf(before: Holder, after: Holder, use: Use): LostOperation[] {
  const [could, can] = [deciderOf(before.rights), deciderOf(after.rights)];
  const lost = use.coordinates.filter((coordinate) => {
    const [type = '', field = ''] = coordinate.split('.');
    return could(type, field) && !can(type, field);
  });
  if (!lost.length) return [];
  return [
    {
      actorKind: before.kind,
      actorId: before.id,
      actorName: before.name,
      operation: use.operation,
      lastUsedAt: `${use.lastDay}T00:00:00.000Z`,
      lost,
    },
  ];
}
