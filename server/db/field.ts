import { ManyToOne, OneToMany, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { SafeIntegerType } from './safe-integer-type.js';
import { JsonTextType } from './json-text-type.js';
import {
  declareField,
  type EntityClass,
  type FieldDeclaration,
  type FieldMeta,
  type ScalarKind,
} from './registry.js';

/**
 * The decorators of a field. One line says what the column is, how GraphQL shows it, whether it filters and sorts,
 * how delicate it is and what it is made from.
 */
type Decorator = (prototype: object, name: string) => void;

interface Stored extends FieldDeclaration {
  default?: string | number | boolean | readonly [];
  unique?: boolean;
  index?: boolean;
  /** Set anew by every write. */
  onUpdate?: () => Date;
}

const columnOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function meta(
  name: string,
  kind: FieldMeta['kind'],
  declaration: FieldDeclaration,
): Omit<FieldMeta, 'resource'> {
  return {
    ...declaration,
    name,
    kind,
    path: declaration.path ?? name,
    input: declaration.input ?? 'both',
    required: declaration.required ?? false,
  };
}

function stored(
  kind: ScalarKind,
  options: Stored,
  column: object,
  extra: Partial<FieldMeta> = {},
): Decorator {
  return (prototype, name) => {
    const { default: defaultValue, unique, index, required } = options;
    declareField(prototype, {
      ...meta(name, kind, options),
      ...extra,
      column: columnOf(name),
      hasDefault: defaultValue !== undefined,
    });
    Property({
      nullable: !required,
      // A text column takes no default in MySQL: the class fills an empty list.
      ...(defaultValue === undefined || typeof defaultValue === 'object' ? {} : { default: defaultValue }),
      ...(options.onUpdate ? { onUpdate: options.onUpdate } : {}),
      ...(unique ? { unique: true } : {}),
      ...(index ? { index: true } : {}),
      ...column,
    })(prototype, name);
  };
}

/** Number of the record, taken from blocks (see sequence.ts); opaque to clients. */
export const id = (): Decorator => (prototype, name) => {
  declareField(prototype, {
    ...meta(name, 'id', { sensitivity: 'open', filter: true, sort: true, input: 'none', required: true }),
    column: 'id',
  });
  PrimaryKey({ type: SafeIntegerType, autoincrement: false })(prototype, name);
};

/** Code of a dictionary entry: letters, digits, - and _; chosen once. */
export const code =
  (options: { description?: string } = {}): Decorator =>
  (prototype, name) => {
    declareField(prototype, {
      ...meta(name, 'code', {
        sensitivity: 'open',
        filter: true,
        sort: true,
        input: 'create',
        required: true,
        ...options,
      }),
      column: 'code',
      maxLength: 40,
    });
    PrimaryKey({ type: 'string', length: 40 })(prototype, name);
  };

export const string = (options: Stored & { length?: number; exactCase?: boolean }): Decorator => {
  const length = options.length ?? 255;
  if (!options.exactCase) return stored('string', options, { type: 'string', length }, { maxLength: length });
  const description = [options.description, 'Upper and lower case differ.'].filter(Boolean).join(' ');
  return stored(
    'string',
    { ...options, description },
    { type: 'string', length, comment: 'exact case' },
    { maxLength: length, exactCase: true },
  );
};

/** Long text; never filtered by range, at most 64,000 characters. */
export const text = (options: Stored): Decorator =>
  // 64,000 characters are up to 256,000 bytes; MySQL's plain text holds 65,535.
  stored('text', options, { type: 'text', columnType: 'mediumtext' }, { maxLength: 64_000 });

export const int = (options: Stored): Decorator => stored('int', options, { type: SafeIntegerType });
export const bool = (options: Stored): Decorator => stored('bool', options, { type: 'boolean' });
// `Date` and not `datetime`: of the latter the ORM compares SQLite's numbers with dates, and every record that was only
// read would be written again.
export const dateTime = (options: Stored): Decorator =>
  stored('dateTime', options, { type: 'Date', length: 3 });
/** A calendar day without time or zone, kept as YYYY-MM-DD. */
export const date = (options: Stored): Decorator => stored('date', options, { type: 'string', length: 10 });
/** Amount in the minor units of the currency that `currency` (a property) names. */
export const money = (options: Stored & { currency?: string }): Decorator =>
  stored('money', options, { type: SafeIntegerType }, { currency: options.currency ?? 'currency' });
/** Price of one unit in ten-thousandths of the currency's unit. */
export const unitPrice = (options: Stored & { currency?: string }): Decorator =>
  stored('unitPrice', options, { type: SafeIntegerType }, { currency: options.currency ?? 'currency' });
/** Amount of goods in thousandths of the unit. */
export const quantity = (options: Stored): Decorator =>
  stored('quantity', options, { type: SafeIntegerType });
/** Hundredths of a percent. */
export const percent = (options: Stored): Decorator => stored('percent', options, { type: SafeIntegerType });
/** One of a closed list; a plain column, so that a new value is no migration. */
export const choice = (choices: readonly string[], options: Stored): Decorator =>
  stored('choice', options, { type: 'string', length: 40 }, { choices });
export const textList = (options: Stored): Decorator => stored('textList', options, { type: JsonTextType });
export const json = (options: Stored): Decorator =>
  stored('json', options, { type: JsonTextType }, { structured: true });
/** Any JSON, a text by itself too: the property holds it written out, or a text could be taken for one. */
export const writtenJson = (options: Stored): Decorator =>
  stored('json', options, { type: 'text', columnType: 'mediumtext' });

/** A value worked out by the database when asked for. `sql` uses `{t}` for the record's table. */
export const computed =
  (
    kind: ScalarKind,
    sql: string,
    options: FieldDeclaration & { dependsOn: string[]; currency?: string },
  ): Decorator =>
  (prototype, name) => {
    declareField(prototype, {
      ...meta(name, kind, { ...options, input: 'none' }),
      sql,
      ...(kind === 'money' || kind === 'unitPrice' ? { currency: options.currency ?? 'currency' } : {}),
    });
  };

/** Reference to one record of another resource. */
export const toOne =
  (target: () => EntityClass, options: FieldDeclaration & { index?: boolean; owned?: boolean }): Decorator =>
  (prototype, name) => {
    declareField(prototype, {
      ...meta(name, 'toOne', options),
      target,
      column: columnOf(name),
      ...(options.owned ? { owned: true } : {}),
    });
    ManyToOne({
      entity: target,
      nullable: !options.required,
      fieldName: columnOf(name),
      deleteRule: 'restrict',
      updateRule: 'restrict',
      index: options.index ?? true,
    })(prototype, name);
  };

/** Records of another resource that point here through their property `mappedBy`. */
export const toMany =
  (target: () => EntityClass, mappedBy: string, options: FieldDeclaration & { owned?: boolean }): Decorator =>
  (prototype, name) => {
    declareField(prototype, {
      ...meta(name, 'toMany', { input: 'none', ...options }),
      target,
      mappedBy,
      ...(options.owned ? { owned: true } : {}),
    });
    OneToMany({ entity: target, mappedBy: mappedBy as never, orphanRemoval: false })(prototype, name);
  };

/** The change log of this record and its parts, newest first. */
export const history = (): Decorator => (prototype, name) => {
  declareField(prototype, meta(name, 'history', { sensitivity: 'open', input: 'none' }));
};
