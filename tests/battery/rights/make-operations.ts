import {
  getNamedType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Random } from '../../../server/lib/random.js';
import type { Coverage } from './coverage.js';
import { makeValue } from './make-values.js';
import type { Values } from './values-of-worlds.js';

export interface Operation {
  query: string;
  variables: Record<string, unknown>;
  /** Those of the twin, when they are others: a cursor belongs to the world that gave it. */
  inTwin?: Record<string, unknown>;
  /** Fields, arguments and members of inputs it is made of. */
  uses: Set<string>;
}

const DEEPEST = 4;
const MUTATIONS_OF_TEN = 1;
/** Each document is asked with so many sets of values: the guess stands in the values. */
const GUESSES = 3;

/**
 * Makes up operations of a schema: any field, any filter, sort, page and input, with values that stand somewhere in the
 * data, hidden ones too, so that a guess may be right. Of what it could take it prefers what was asked least.
 */
export function operationMaker(
  schema: GraphQLSchema,
  random: Random,
  values: Values,
  coverage: Coverage,
): () => Operation {
  const waiting: (() => Operation)[] = [];
  const least = <T>(list: readonly T[], coordinate: (one: T) => string): T =>
    [random.pick(list), random.pick(list), random.pick(list)].reduce((one, other) =>
      coverage.asked(coordinate(other)) < coverage.asked(coordinate(one)) ? other : one,
    );
  const weighted = new Map(
    [schema.getQueryType(), schema.getMutationType()].map((root) => [root, byWeight(root)]),
  );
  return () => waiting.pop()?.() ?? make();

  function make(): Operation {
    const isMutation = random.below(10) < MUTATIONS_OF_TEN;
    const root = isMutation ? schema.getMutationType() : schema.getQueryType();
    const given: { name: string; type: GraphQLInputType; at: string; owner: string }[] = [];
    const documentUses = new Set<string>();
    const field = least(weighted.get(root) ?? [], ({ name }) => `${root?.name ?? ''}.${name}`);
    const text = fieldText(root?.name ?? '', field, 0);
    const declared = given.map(({ type }, place) => `$v${place}: ${String(type)}`);
    const head = declared.length ? `(${declared.join(', ')})` : '';
    const query = `${isMutation ? 'mutation' : 'query'}${head} { ${text} }`;
    const guess = (): Operation => {
      const uses = new Set(documentUses);
      const variables = Object.fromEntries(
        given.map(({ name, type, at, owner }, place) => [
          `v${place}`,
          makeValue({ random, values, uses, least }, type, { name, at, owner }),
        ]),
      );
      if (field.name === 'createOrder') Object.values(variables).forEach(withoutKnownBuyer);
      return { query, variables, uses };
    };
    // What changes data is asked once: after it the same would be another question.
    if (!isMutation && given.length) for (let more = 1; more < GUESSES; more++) waiting.push(guess);
    return guess();

    function fieldText(type: string, field: GraphQLField<unknown, unknown>, depth: number): string {
      const at = `${type}.${field.name}`;
      documentUses.add(at);
      const below = getNamedType(field.type);
      const args = field.args.flatMap((arg) => {
        const isLeft = arg.name === 'version' ? random.below(5) > 0 : random.below(10) < 4;
        if (!isNonNullType(arg.type) && isLeft) return [];
        documentUses.add(`${at}(${arg.name})`);
        given.push({ name: arg.name, type: arg.type, at: field.name, owner: below.name });
        return [`${arg.name}: $v${given.length - 1}`];
      });
      const inner = isObjectType(below) ? selection(below, depth + 1) : '';
      return `${field.name}${args.length ? `(${args.join(', ')})` : ''}${inner}`;
    }

    function selection(type: GraphQLObjectType, depth: number): string {
      const fields = Object.values(type.getFields());
      const leaves = fields.filter((field) => !isObjectType(getNamedType(field.type)));
      const deeper = depth < DEEPEST ? fields.filter((field) => isObjectType(getNamedType(field.type))) : [];
      if (!leaves.length && !deeper.length) return ' { __typename }';
      const place = ({ name }: { name: string }): string => `${type.name}.${name}`;
      const key = fields.find(({ name }) => name === 'id');
      // By its key alone a relation is read in another way than with its fields.
      if (key && depth > 1 && !random.below(6)) return ` { ${fieldText(type.name, key, depth)} }`;
      const chosen = new Set([
        ...Array.from({ length: leaves.length ? 1 + random.below(6) : 0 }, () => least(leaves, place)),
        ...Array.from({ length: deeper.length ? random.below(3) : 0 }, () => least(deeper, place)),
      ]);
      const items = fields.find(({ name }) => name === 'items');
      if (items && (random.below(4) || !chosen.size)) chosen.add(items);
      if (!chosen.size) chosen.add(random.pick([...leaves, ...deeper]));
      return ` { ${[...chosen].map((field) => fieldText(type.name, field, depth)).join(' ')} }`;
    }
  }
}

/** Whose phone it is shows in an order that is placed with it: README.md names this as what may differ. */
function withoutKnownBuyer(input: unknown): void {
  if (typeof input !== 'object' || input === null) return;
  for (const mark of ['phone', 'email']) if (mark in input) Reflect.deleteProperty(input, mark);
}

/** The more there is to ask of a field, the oftener it stands in the list. */
function byWeight(root: GraphQLObjectType | null | undefined): GraphQLField<unknown, unknown>[] {
  return Object.values(root?.getFields() ?? {}).flatMap((field) => {
    const inputs = field.args.map(({ type }) => getNamedType(type)).filter((type) => isInputObjectType(type));
    const members = inputs.reduce((sum, type) => sum + Object.keys(type.getFields()).length, 0);
    const below = getNamedType(field.type);
    const parts = isObjectType(below) ? Object.keys(below.getFields()).length : 0;
    const weight = field.name === 'search' ? 4 : 1 + Math.floor(members / 4 + parts / 16);
    return Array.from({ length: weight }, () => field);
  });
}
