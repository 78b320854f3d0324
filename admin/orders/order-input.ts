import { isRecord } from '../shared/is-record';
import { changedCustomValues, newCustomValues } from '../providers/custom-input';
import { noMadeFields, type DraftLine, type MadeFields, type OrderDraft } from './order-draft';

/** An input whose lines are there and whose other fields are what the role may write. */
export type InputWithLines = Record<string, unknown> & { shop: string; lines: LineFields[] };

/** The fields that differ, groups with only their differing fields: what `updateOrder` gets. */
export function changedFields(
  before: OrderDraft,
  after: OrderDraft,
  made: MadeFields = noMadeFields,
): Record<string, unknown> {
  const { custom: held, ...old } = before.values;
  const { custom: given, ...values } = after.values;
  const custom = changedCustomValues(made.order, held, given, after.values.shop);
  return { ...difference(old, values), ...(custom ? { custom } : {}) };
}

function difference(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): Record<string, unknown> {
  const changed: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(after)) {
    const old = before[name];
    if (isSame(old, value)) continue;
    changed[name] = isRecord(value) && isRecord(old) ? difference(old, value) : value;
  }
  return changed;
}

/** The lines that differ: what `changeOrderLines` gets. A line taken out is named with `remove`. */
export function changedLines(
  before: OrderDraft,
  after: OrderDraft,
  made: MadeFields = noMadeFields,
): Record<string, unknown>[] {
  const old = new Map(before.lines.map((line) => [line.key, line]));
  const kept = new Set(after.lines.map((line) => line.key));
  const removed = before.lines
    .filter((line) => !kept.has(line.key))
    .map((line) => ({ id: line.id, remove: true }));
  const { shop } = after.values;
  return [
    ...removed,
    ...sentLines(before, after, made).map((line) => changeOf(old.get(line.key), line, made, shop)),
  ];
}

/** The lines of the draft that are sent, in their order: problems are told by their place among them. */
export function sentLines(
  before: OrderDraft,
  after: OrderDraft,
  made: MadeFields = noMadeFields,
): DraftLine[] {
  const old = new Map(before.lines.map((line) => [line.key, line]));
  return after.lines.filter((line) => !isSameLine(old.get(line.key), line, made));
}

/** Whether anything was edited. */
export function isChanged(before: OrderDraft, after: OrderDraft, made: MadeFields = noMadeFields): boolean {
  return (
    Object.keys(changedFields(before, after, made)).length > 0 || changedLines(before, after, made).length > 0
  );
}

function changeOf(
  old: DraftLine | undefined,
  line: DraftLine,
  made: MadeFields,
  shop: unknown,
): Record<string, unknown> {
  if (!line.id) return { ...newLine(line), ...customOf(newCustomValues(made.line, line.custom, shop)) };
  const custom = changedCustomValues(made.line, old?.custom, line.custom, shop);
  const before: Record<string, unknown> = old ? lineFields(old) : {};
  const changed = Object.entries(lineFields(line)).filter(([name, value]) => !isSame(before[name], value));
  // A comment that was taken away is sent as none.
  const comment = old?.comment && !line.comment ? { comment: null } : {};
  return { id: line.id, ...Object.fromEntries(changed), ...comment, ...customOf(custom) };
}

const customOf = (custom: Record<string, unknown> | undefined) => (custom ? { custom } : {});

function newLine(line: DraftLine): LineFields {
  const origin = line.offer
    ? { offer: line.offer }
    : { name: line.name, ...(line.sku ? { sku: line.sku } : {}) };
  return { ...origin, ...lineFields(line) };
}

type LineFields = Record<string, unknown> & { quantity: number };

function lineFields(line: DraftLine): LineFields {
  const { quantity, unitPrice, discountAmount, discountPercent, comment } = line;
  return {
    quantity,
    // What is not known is left to the server, which knows price lists and what was agreed.
    ...(unitPrice === '' ? {} : { unitPrice }),
    ...(discountAmount === '' ? {} : { discountAmount }),
    ...(discountPercent === undefined ? {} : { discountPercent }),
    ...(comment === '' ? {} : { comment }),
  };
}

/** A new order names what somebody filled in and leaves the rest to the shop's defaults. */
function withoutEmpty(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values)
      .map(([name, value]) => [name, isRecord(value) ? withoutEmpty(value) : value] as const)
      .filter(([, value]) => value !== null && value !== undefined && value !== '')
      .filter(([, value]) => !(Array.isArray(value) && value.length === 0))
      .filter(([, value]) => !(isRecord(value) && Object.keys(value).length === 0)),
  );
}

/** How many are free in the warehouse changes by itself and is no change of the line. */
function isSameLine(one: DraftLine | undefined, other: DraftLine, made: MadeFields): boolean {
  if (one === undefined || !isSame(newLine(one), newLine(other))) return false;
  return changedCustomValues(made.line, one.custom, other.custom, undefined) === undefined;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}

/** What the totals depend on; a letter typed into a comment asks for no new preview. */
export function previewInput(draft: OrderDraft): InputWithLines {
  const { shop, priceType, vatMode, discountAmount, discountPercent, delivery } = draft.values;
  const { cost, netCost } = isRecord(delivery) ? delivery : {};
  const values = { shop, priceType, vatMode, discountAmount, discountPercent, delivery: { cost, netCost } };
  return { ...withoutEmpty(values), shop: String(shop ?? ''), lines: draft.lines.map(previewLine) };
}

/** A saved line keeps the cost and the VAT that it was sold with, whatever the catalogue says today. */
function previewLine(line: DraftLine): LineFields {
  const { purchasePrice, vatRate } = line;
  return {
    ...newLine({ ...line, comment: '' }),
    ...(purchasePrice == null ? {} : { purchasePrice }),
    ...(vatRate == null ? {} : { vatRate }),
  };
}

/**
 * A draft moved onto a newer state of its order: what the person changed stays, everything else is as saved now.
 * So a payment recorded from the window does not throw away a comment that is half typed.
 */
export function rebaseDraft(
  oldBase: OrderDraft,
  draft: OrderDraft,
  newBase: OrderDraft,
  made: MadeFields = noMadeFields,
): OrderDraft {
  const values = merge(newBase.values, changedFields(oldBase, draft, made));
  const isUntouched = changedLines(oldBase, draft, made).length === 0;
  return { values, lines: isUntouched ? newBase.lines : draft.lines };
}

function merge(base: Record<string, unknown>, changes: Record<string, unknown>): Record<string, unknown> {
  const merged = { ...base };
  for (const [name, value] of Object.entries(changes)) {
    const old = merged[name];
    merged[name] = isRecord(value) && isRecord(old) ? merge(old, value) : value;
  }
  return merged;
}

const buyerFields = ['firstName', 'lastName', 'patronymic', 'phone', 'email'];

/** The input of a new order: the buyer is a client that was found, or one to be found or made by phone and e-mail. */
export function createInput(draft: OrderDraft, made: MadeFields = noMadeFields): InputWithLines {
  const { customer: id, custom, client, ...values } = draft.values;
  const buyer = Object.fromEntries(buyerFields.map((name) => [name, values[name]]));
  const customer = withoutEmpty({ id, ...buyer });
  // What was typed of a new client says nothing of one who was found.
  const ofClient = id ? undefined : newCustomValues(made.client, client, values.shop);
  const who = Object.keys(customer).length > 0 ? { customer: { ...customer, ...customOf(ofClient) } } : {};
  return {
    ...withoutEmpty(values),
    ...who,
    ...customOf(newCustomValues(made.order, custom, values.shop)),
    shop: String(values.shop ?? ''),
    lines: draft.lines.map((line) => ({
      ...newLine(line),
      ...customOf(newCustomValues(made.line, line.custom, values.shop)),
    })),
  };
}
