import { namingFields } from '../providers/field-shape';
import { isRecord } from './is-record';

/** What a person calls a record: the name of a status, the family and first name of a customer, the number of an order. */
export function recordName(record: unknown): string {
  if (!isRecord(record)) return record === null || record === undefined ? '' : String(record);
  const present = Object.keys(record).filter((key) => record[key] !== null && record[key] !== '');
  const words = namingFields(present).map((name) => record[name]);
  return words.filter((word) => word !== undefined).join(' ');
}
