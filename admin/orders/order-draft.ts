import { customValues, type CustomField } from '../providers/custom-field';
import { isRecord } from '../shared/is-record';

/**
 * A line as it is edited: a saved one has an id, a new one the offer it came from. `key` names it in the window.
 * An amount that is empty is not known: the role does not see it, or the goods have no price in this currency.
 */
export interface DraftLine {
  key: string;
  id?: string;
  offer?: string;
  sku: string;
  name: string;
  unit: string;
  quantity: number;
  unitPrice: string;
  discountAmount: string;
  discountPercent?: number;
  comment: string;
  returnedQuantity: number;
  free?: number;
  purchasePrice?: string;
  vatRate?: number;
  /** Fields that staff made for lines, by code, as the input takes them. */
  custom?: Record<string, unknown>;
  /** The same as they were read: what a linked record is called. */
  heldCustom?: Record<string, unknown>;
}

/** The fields that staff made which the window shows. */
export interface MadeFields {
  order: CustomField[];
  line: CustomField[];
  /** Of a client who is made with the order. */
  client: CustomField[];
}

export const noMadeFields: MadeFields = { order: [], line: [], client: [] };

/** An order as the window holds it until it is saved: the writable fields by name, groups as objects, and the lines. */
export interface OrderDraft {
  values: Record<string, unknown>;
  lines: DraftLine[];
}

/** Fields that name another record are held as the input takes them: a dictionary's code, another record's id. */
const byCode = ['shop', 'type', 'method', 'priceType', 'warehouse'];
const byId = ['manager', 'customer', 'company'];
const plain = [
  ...['firstName', 'lastName', 'patronymic', 'phone', 'additionalPhone', 'email', 'call', 'tags'],
  ...['customerComment', 'managerComment', 'discountAmount', 'discountPercent', 'shipmentDate', 'vatMode'],
];
const deliveryPlain = ['cost', 'netCost', 'date', 'timeFrom', 'timeTo', 'timeText', 'tracking'];
/** The words of an address. Codes of an address directory are left out: they would outlive the words that somebody changes. */
const addressFields = [
  ...['countryIso', 'postalCode', 'region', 'cityType', 'city', 'streetType', 'street'],
  ...['building', 'house', 'block', 'entrance', 'floor', 'flat', 'intercom', 'metro', 'text', 'notes'],
];

/** The draft of a saved order. A field that the role does not see is not in it, and so is never sent. */
export function draftOf(order: unknown, made: MadeFields = noMadeFields): OrderDraft {
  if (!isRecord(order)) return { values: {}, lines: [] };
  const values: Record<string, unknown> = {};
  for (const name of plain) if (name in order) values[name] = order[name];
  for (const name of byCode) if (name in order) values[name] = inner(order[name], 'code');
  for (const name of byId) if (name in order) values[name] = inner(order[name], 'id');
  if (isRecord(order.source)) values.source = { ...order.source };
  if (isRecord(order.delivery)) values.delivery = draftDelivery(order.delivery);
  if (made.order.length > 0) values.custom = customValues(made.order, order);
  const lines = Array.isArray(order.lines) ? order.lines : [];
  return {
    values,
    lines: lines
      .filter(isRecord)
      .filter((line) => !line.canceled)
      .map((line) => draftLine(line, made.line)),
  };
}

function draftDelivery(delivery: Record<string, unknown>): Record<string, unknown> {
  const draft: Record<string, unknown> = {};
  for (const name of deliveryPlain) if (name in delivery) draft[name] = delivery[name];
  for (const name of ['type', 'service']) if (name in delivery) draft[name] = inner(delivery[name], 'code');
  if ('address' in delivery) draft.address = draftAddress(delivery.address);
  return draft;
}

/** The address of an order is its own: what is kept of a customer's address is the text, not the record. */
export function draftAddress(address: unknown): Record<string, unknown> {
  if (!isRecord(address)) return {};
  return Object.fromEntries(
    addressFields.filter((name) => address[name] != null).map((name) => [name, address[name]]),
  );
}

function draftLine(line: Record<string, unknown>, made: CustomField[]): DraftLine {
  return {
    key: String(line.id),
    id: String(line.id),
    offer: isRecord(line.offer) ? String(line.offer.id) : undefined,
    sku: text(line.sku),
    name: text(line.name),
    unit: text(line.unit),
    quantity: number(line.quantity, 1),
    unitPrice: text(line.unitPrice),
    discountAmount: text(line.discountAmount),
    discountPercent: typeof line.discountPercent === 'number' ? line.discountPercent : undefined,
    comment: text(line.comment),
    returnedQuantity: number(line.returnedQuantity, 0),
    purchasePrice: typeof line.purchasePrice === 'string' ? line.purchasePrice : undefined,
    vatRate: typeof line.vatRate === 'number' ? line.vatRate : undefined,
    free: isRecord(line.offer) && typeof line.offer.free === 'number' ? line.offer.free : undefined,
    custom: made.length > 0 ? customValues(made, line) : undefined,
    heldCustom: isRecord(line.custom) ? line.custom : undefined,
  };
}

export type DraftChange =
  | { kind: 'set'; path: string; value: unknown }
  | { kind: 'merge'; values: Record<string, unknown> }
  | { kind: 'addLine'; line: DraftLine }
  | { kind: 'setLine'; key: string; change: Partial<DraftLine> }
  | { kind: 'removeLine'; key: string }
  | { kind: 'reset'; draft: OrderDraft };

/** The draft after a change; the one before is left as it was, so that what changed can be told. */
export function changeDraft(draft: OrderDraft, change: DraftChange): OrderDraft {
  switch (change.kind) {
    case 'set':
      return { ...draft, values: setPath(draft.values, change.path.split('.'), change.value) };
    case 'merge':
      return { ...draft, values: { ...draft.values, ...change.values } };
    case 'addLine':
      return { ...draft, lines: addLine(draft.lines, change.line) };
    case 'setLine':
      return {
        ...draft,
        lines: draft.lines.map((line) => (line.key === change.key ? { ...line, ...change.change } : line)),
      };
    case 'removeLine':
      return { ...draft, lines: draft.lines.filter((line) => line.key !== change.key) };
    case 'reset':
      return change.draft;
  }
}

/** The same goods found twice are two pieces of one line, as on a till. */
function addLine(lines: DraftLine[], added: DraftLine): DraftLine[] {
  const same = added.offer
    ? lines.find(
        (line) => line.offer === added.offer && line.unitPrice === added.unitPrice && !hasWishes(line),
      )
    : undefined;
  if (!same) return [...lines, added];
  return lines.map((line) => (line === same ? { ...line, quantity: line.quantity + added.quantity } : line));
}

/** A line with wishes of its own, such as an engraving, is not one of many pieces. */
function hasWishes({ comment, custom = {} }: DraftLine): boolean {
  return (
    comment !== '' ||
    Object.values(custom).some((value) => value !== null && value !== undefined && value !== '')
  );
}

function setPath(
  target: Record<string, unknown>,
  [name = '', ...rest]: string[],
  value: unknown,
): Record<string, unknown> {
  if (rest.length === 0) return { ...target, [name]: value };
  const group = target[name];
  return { ...target, [name]: setPath(isRecord(group) ? group : {}, rest, value) };
}

export function getPath(target: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, name) => (isRecord(value) ? value[name] : undefined), target);
}

function inner(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : null;
}

function text(value: unknown): string {
  return value === null || value === undefined ? '' : String(value);
}

function number(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}

/** A new order before anything was typed. */
export const emptyDraft: OrderDraft = { values: { delivery: {} }, lines: [] };
