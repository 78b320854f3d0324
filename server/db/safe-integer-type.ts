import { Type, type EntityProperty, type Platform } from '@mikro-orm/core';

/** A whole number up to 2^53: bigint in MySQL and MariaDB, integer in SQLite, a plain number in JavaScript. */
export class SafeIntegerType extends Type<number | null, number | null> {
  override convertToJSValue(value: number | string | null): number | null {
    return value === null || value === undefined ? null : Number(value);
  }

  override getColumnType(property: EntityProperty, platform: Platform): string {
    // SQLite's "integer" holds 64 bits, and as a primary key it is the table's own order: one index less.
    const integer = platform.getIntegerTypeDeclarationSQL({ autoincrement: false });
    return integer === 'integer'
      ? integer
      : platform.getBigIntTypeDeclarationSQL({ ...property, unsigned: false, autoincrement: false });
  }

  override compareAsType(): string {
    return 'number';
  }
}
