import type { RaRecord } from 'react-admin';
import { isRecord } from '../shared/is-record';
import { ApiError } from './api-error';

/**
 * react-admin gives each page the record type that the page names; the page names the type of its own document.
 * These two are the border where the answer, validated by the server against that document, takes the type.
 */
export function readRecords<Row extends RaRecord>(items: unknown): Row[] {
  return Array.isArray(items) ? items.filter((item) => hasId<Row>(item)) : [];
}

export function readRecord<Row extends RaRecord>(answer: unknown, key: string): Row {
  const record = isRecord(answer) ? answer[key] : undefined;
  if (hasId<Row>(record)) return record;
  throw new ApiError('kontor.error.notFound', 'NOT_FOUND');
}

function hasId<Row extends RaRecord>(value: unknown): value is Row {
  return isRecord(value) && (typeof value.id === 'string' || typeof value.id === 'number');
}
