import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import type { Random } from '../../../server/lib/random.js';
import { CHANGEABLE, type Values } from './values-of-worlds.js';

interface Making {
  random: Random;
  values: Values;
  uses: Set<string>;
  least<T>(list: readonly T[], coordinate: (one: T) => string): T;
}

/** Where a value stands: its name, the field that it is an argument of or compared with, and what that is about. */
interface Place {
  name: string;
  at: string;
  owner: string;
}

const DEEPEST = 3;
/** What rules ask for though the schema does not. */
const NEEDED: Record<string, string[]> = {
  OrderCreate: ['shop', 'lines'],
  OrderLineInput: ['offer'],
  AddressCreate: ['customer'],
};
const CHANGING = /^(update|change|cancel|ship|return|delete|record|refund|merge)[A-Z]/;
const WORDS = new Set(['startsWith', 'contains', 'has', 'text']);

/** A value for an argument, taken from where such values stand in the data. */
export function makeValue(making: Making, type: GraphQLInputType, place: Place, depth = 0): unknown {
  const { random } = making;
  if (isNonNullType(type)) return makeValue(making, type.ofType, place, depth);
  if (isListType(type))
    return Array.from({ length: 1 + random.below(2) }, () => makeValue(making, type.ofType, place, depth));
  if (isEnumType(type)) return random.pick(type.getValues()).name;
  if (isInputObjectType(type)) return makeObject(making, type, place, depth);
  return isScalarType(type) ? makeScalar(making, type.name, place) : null;
}

function makeObject(making: Making, type: GraphQLInputObjectType, place: Place, depth: number): object {
  const { random, uses, least } = making;
  if (type.name === 'PageInput') return makePage(making, type);
  const fields = Object.values(type.getFields());
  const needed = fields.filter(
    ({ name, type: own }) => isNonNullType(own) || (NEEDED[type.name] ?? []).includes(name),
  );
  const plain = fields.filter((field) =>
    isInputObjectType(getNamedType(field.type)) ? depth < DEEPEST : field.name !== 'isNull' || depth > 0,
  );
  const isSort = type.name.endsWith('Sort');
  const isWords = type.name.endsWith('Operators');
  const more = Array.from({ length: isSort || isWords ? 1 : 1 + random.below(3) }, () =>
    least(plain.length ? plain : fields, ({ name }) => `${type.name}.${name}`),
  );
  const owner = type.name.replace(/(Where|Many|Sort|Create|Update|Input)$/, '');
  return Object.fromEntries(
    [...new Set([...needed, ...more])].map((field) => {
      uses.add(`${type.name}.${field.name}`);
      // Operators compare with what stands in their field.
      const at = isWords || ['and', 'or', 'not', 'some', 'none'].includes(field.name) ? place.at : field.name;
      return [
        field.name,
        makeValue(
          making,
          field.type,
          { name: field.name, at, owner: isWords ? place.owner : owner },
          depth + 1,
        ),
      ];
    }),
  );
}

/** Pages begin at the start, at some place, or (by the one who follows them) at a cursor. */
function makePage({ random, uses }: Making, type: GraphQLInputObjectType): object {
  const page = { limit: 1 + random.below(20), ...(random.below(3) ? {} : { offset: random.below(8) }) };
  for (const name of Object.keys(page)) uses.add(`${type.name}.${name}`);
  return page;
}

function makeScalar({ random, values }: Making, type: string, { name, at, owner }: Place): unknown {
  if (type === 'Boolean') return random.below(2) === 0;
  if (name === 'version') return 1 + random.below(3);
  if (name === 'limit') return 1 + random.below(20);
  if (at === 'search') return searched(random, values);
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  const about = ['id', 'ids'].includes(at) || ['id', 'ids'].includes(name) ? owner : capital(name);
  const keys = [`${about}.id`];
  if (CHANGING.test(at) && random.below(4)) keys.unshift(`${about}.${CHANGEABLE}`);
  if (name === 'reason') keys.unshift('CancelReason.id');
  const verb = capital(
    at.replace(/^(change|update|delete|cancel|ship|merge|return|create)/, '').replace(/s$/, ''),
  );
  const value = values.pick(random, [...keys, at, name, `${verb}.id`, 'Order.id']);
  switch (type) {
    case 'Int':
    case 'Float':
      return typeof value === 'number' && Number.isSafeInteger(value) ? value : random.below(60);
    case 'Quantity':
    case 'Percent':
      return typeof value === 'number' ? value : 1 + random.below(60);
    case 'Money':
    case 'UnitPrice':
      return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? value : String(random.below(300));
    case 'Date':
      return isTime(value) ? value.slice(0, 10) : `2026-0${1 + random.below(9)}-1${random.below(9)}`;
    case 'DateTime':
      return isTime(value) && value.length > 10
        ? value
        : new Date(Date.UTC(2026, 0, 1 + random.below(40), 10 + random.below(3))).toISOString();
    case 'ID':
      return String(value);
    default: {
      const text = String(value);
      return WORDS.has(name) && random.below(2) ? text.slice(0, 2 + random.below(text.length)) : text;
    }
  }
}

const isTime = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value);

const SEARCHED = [
  'lastName',
  'firstName',
  'phone',
  'phones',
  'email',
  'emails',
  'number',
  'sku',
  'name',
  'title',
];

function searched(random: Random, values: Values): string {
  const text = String(values.pick(random, [random.pick(SEARCHED)]));
  return random.below(2) ? text.slice(0, 3 + random.below(text.length)) : text;
}
