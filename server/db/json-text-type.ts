import { Type } from '@mikro-orm/core';

/** A value kept as JSON text. Text, not a native JSON column: the same bytes come back from every engine. */
export class JsonTextType extends Type<unknown, string | null> {
  override convertToDatabaseValue(value: unknown): string | null {
    return value === null || value === undefined
      ? null
      : typeof value === 'string'
        ? value
        : JSON.stringify(value);
  }

  override convertToJSValue(value: string | null): unknown {
    return typeof value === 'string' ? JSON.parse(value) : value;
  }

  /** MySQL's plain text ends at 65,535 bytes; SQLite takes any name with TEXT in it for text. */
  override getColumnType(): string {
    return 'mediumtext';
  }

  override compareAsType(): string {
    return 'any';
  }
}
