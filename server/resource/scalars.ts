import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

/**
 * The scalars of the API. The read planner hands out values that are already in their outer form, so serialising is
 * free; the checks here are of the form only, what depends on a currency is checked where the currency is known.
 */
function literal(node: ValueNode, name: string): unknown {
  if (node.kind === Kind.STRING) return node.value;
  if (node.kind === Kind.INT || node.kind === Kind.FLOAT) return node.value;
  throw new GraphQLError(`${name} is written as a string or a number.`, { nodes: node });
}

function scalar(name: string, description: string, parse: (value: unknown) => unknown): GraphQLScalarType {
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => value,
    parseValue: parse,
    parseLiteral: (node) => parse(literal(node, name)),
  });
}

function decimalText(name: string, decimals: number): (value: unknown) => string {
  const form = new RegExp(`^-?\\d{1,14}(\\.\\d{1,${decimals}})?$`);
  return (value) => {
    const text = typeof value === 'number' ? String(value) : value;
    if (typeof text === 'string' && form.test(text)) return text;
    throw new GraphQLError(
      `${name} is a decimal with at most ${decimals} digits after the point, such as "12.50"; got ${show(value)}.`,
    );
  };
}

function decimalNumber(name: string, decimals: number): (value: unknown) => number {
  const parse = decimalText(name, decimals);
  return (value) => Number(parse(value));
}

function show(value: unknown): string {
  return JSON.stringify(value)?.slice(0, 40) ?? 'nothing';
}

export const MoneyScalar = scalar(
  'Money',
  'An amount as a decimal string in the currency of its record: "1234.50".',
  decimalText('Money', 4),
);
export const UnitPriceScalar = scalar(
  'UnitPrice',
  'Price of one unit as a decimal string, up to 4 digits after the point.',
  decimalText('UnitPrice', 4),
);
export const QuantityScalar = scalar(
  'Quantity',
  'Amount of goods, up to 3 digits after the point.',
  decimalNumber('Quantity', 3),
);
export const PercentScalar = scalar(
  'Percent',
  'Percent, up to 2 digits after the point.',
  decimalNumber('Percent', 2),
);

export const DecimalScalar = scalar(
  'Decimal',
  'A number, up to 6 digits after the point.',
  decimalNumber('Decimal', 6),
);

const TIME = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})?)?$/;

export const DateTimeScalar = scalar('DateTime', 'Moment in ISO 8601; without a zone it is UTC.', (value) => {
  if (typeof value === 'string' && TIME.test(value)) {
    const zoned = /(Z|[+-]\d{2}:\d{2})$/.test(value) || value.length === 10 ? value : `${value}Z`;
    const time = new Date(zoned);
    if (!Number.isNaN(time.getTime())) return time.toISOString();
  }
  throw new GraphQLError(`DateTime is written like "2026-11-22T10:00:00Z"; got ${show(value)}.`);
});

export const DateScalar = scalar('Date', 'Calendar day, YYYY-MM-DD.', (value) => {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const day = new Date(`${value}T00:00:00Z`);
    if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)) return value;
  }
  throw new GraphQLError(`Date is a day of the calendar like "2026-11-22"; got ${show(value)}.`);
});

export const JsonScalar = new GraphQLScalarType({ name: 'JSON', description: 'Any JSON value.' });
