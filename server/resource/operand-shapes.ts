import { badInput } from '../errors.js';

/** Filters come as variables too: their shapes are checked here once more. */
export function listOf(value: unknown, path: string): unknown[] {
  if (Array.isArray(value)) return value;
  throw badInput([{ path, message: 'must be a list.' }]);
}

export function objectOf(value: unknown, path: string): object {
  if (typeof value === 'object' && value !== null) return value;
  throw badInput([{ path, message: 'must be an object; to find what is empty use isNull.' }]);
}
