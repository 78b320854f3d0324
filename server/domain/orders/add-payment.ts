import type { Write } from '../../changes/write.js';
import { getField, getResource } from '../../db/registry.js';
import { parseMoney } from '../../lib/money.js';
import { cleanText } from '../../lib/text.js';
import { addRecord } from '../../resource/records.js';
import type { IssueList } from './issue-list.js';
import { findDefault, type OrderDictionaries } from './order-dictionaries.js';
import type { PaymentInput } from './order-input.js';
import type { Order } from './order.entity.js';
import { PaymentStatus } from './payment-status.entity.js';
import { PaymentType } from './payment-type.entity.js';
import { Payment } from './payment.entity.js';
import { knownCode } from './read-line.js';
import { refer } from './refer.js';

/** A payment in the units of the database. */
export interface PaymentDraft {
  type: string | undefined;
  status: string | undefined;
  amount: number;
  paidAt: Date | undefined;
  externalId: string | undefined;
  comment: string | undefined;
}

/** Reads a payment; undefined when it is not good, which is noted. */
export function readPayment(
  books: OrderDictionaries,
  issues: IssueList,
  input: PaymentInput,
  rules: { currency: string; allowsNegative: boolean },
  path: string,
): PaymentDraft | undefined {
  const amount = issues.read(`${path}.amount`, input.amount, (value) =>
    checkAmount(parseMoney(value, rules.currency), rules.allowsNegative),
  );
  const read = (name: 'externalId' | 'comment') =>
    issues.read(`${path}.${name}`, input[name], (value) => shortText(name, value));
  const draft = {
    type:
      issues.read(`${path}.type`, input.type, (code) => knownCode(books.paymentType, code, 'payment type')) ??
      findDefault(books.paymentType)?.code,
    status: issues.read(`${path}.status`, input.status, (code) =>
      knownCode(books.paymentStatus, code, 'payment status'),
    ),
    paidAt: issues.read(`${path}.paidAt`, input.paidAt, (value) => new Date(value)),
    externalId: read('externalId'),
    comment: read('comment'),
  };
  return amount === undefined ? undefined : { ...draft, amount };
}

function checkAmount(amount: number, allowsNegative: boolean): number {
  if (amount > 0 || (allowsNegative && amount < 0)) return amount;
  throw new RangeError(
    'must be above zero: what goes back to the buyer is a refund of the payment it came in with.',
  );
}

function shortText(name: string, value: string): string {
  const text = cleanText(value);
  const { maxLength = 255 } = getField(getResource('payment'), name);
  if (text.length > maxLength)
    throw new RangeError(`has ${text.length} characters, at most ${maxLength} fit.`);
  return text;
}

/** Makes the record of a payment. */
export function addPayment(
  books: OrderDictionaries,
  writing: Write,
  order: Order,
  draft: PaymentDraft,
): Payment {
  return addRecord(writing, Payment, {
    order,
    type: draft.type === undefined ? null : refer(writing, PaymentType, draft.type),
    status: draft.status === undefined ? null : refer(writing, PaymentStatus, draft.status),
    amount: draft.amount,
    currency: order.currency,
    paidAt: timeOf(books, writing, draft),
    externalId: draft.externalId ?? null,
    comment: draft.comment ?? null,
  });
}

/** What was expected becomes what came; of the rest it keeps what is not said anew. */
export function receivePayment(
  books: OrderDictionaries,
  writing: Write,
  payment: Payment,
  draft: PaymentDraft,
): void {
  payment.amount = draft.amount;
  payment.paidAt = timeOf(books, writing, draft);
  if (draft.type !== undefined) payment.type = refer(writing, PaymentType, draft.type);
  if (draft.status !== undefined) payment.status = refer(writing, PaymentStatus, draft.status);
  if (draft.externalId !== undefined) payment.externalId = draft.externalId;
  if (draft.comment !== undefined) payment.comment = draft.comment;
}

/** Money that came in came now, if nobody says when. */
function timeOf(books: OrderDictionaries, writing: Write, { status, paidAt }: PaymentDraft): Date | null {
  const isComplete = status !== undefined && books.paymentStatus.get(status)?.paymentComplete === true;
  return paidAt ?? (isComplete ? writing.operation.at : null);
}
