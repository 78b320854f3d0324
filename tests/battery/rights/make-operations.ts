import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Random } from '../../../server/lib/random.js';

export interface Operation {
  query: string;
  variables: Record<string, unknown>;
}

const DEEPEST = 4;
const MUTATIONS_OF_TEN = 1;
/** Things that touch everybody's next answers, or cost more than they tell. */
const LEFT = new Set(['previewOrder']);

/**
 * Makes up operations of a schema: any field, any filter, sort, page and input, with values that stand somewhere in the
 * data, hidden ones too, so that a guess may be right.
 */
export function operationMaker(schema: GraphQLSchema, random: Random, values: string[]): () => Operation {
  const cursors: string[] = [];
  return () => {
    const isMutation = random.below(10) < MUTATIONS_OF_TEN;
    const root = isMutation ? schema.getMutationType() : schema.getQueryType();
    const fields = Object.values(root?.getFields() ?? {}).filter(({ name }) => !LEFT.has(name));
    const variables: Operation['variables'] = {};
    const declared: string[] = [];
    const text = fieldText(random.pick(fields), 0);
    const head = declared.length ? `(${declared.join(', ')})` : '';
    return { query: `${isMutation ? 'mutation' : 'query'}${head} { ${text} }`, variables };

    function fieldText(field: GraphQLField<unknown, unknown>, depth: number): string {
      const given = field.args.flatMap((arg) => {
        if (!isNonNullType(arg.type) && random.below(10) < 4) return [];
        const name = `v${declared.length}`;
        declared.push(`$${name}: ${String(arg.type)}`);
        variables[name] = valueOf(arg.type, arg.name, 0);
        return [`${arg.name}: $${name}`];
      });
      const type = getNamedType(field.type);
      return `${field.name}${given.length ? `(${given.join(', ')})` : ''}${isObjectType(type) ? selection(type, depth + 1) : ''}`;
    }

    function selection(type: GraphQLObjectType, depth: number): string {
      const fields = Object.values(type.getFields());
      const leaves = fields.filter((field) => !isObjectType(getNamedType(field.type)));
      const deeper = depth < DEEPEST ? fields.filter((field) => isObjectType(getNamedType(field.type))) : [];
      const chosen = new Set([
        ...Array.from({ length: 1 + random.below(6) }, () => random.pick(leaves.length ? leaves : fields)),
        ...(deeper.length ? Array.from({ length: random.below(3) }, () => random.pick(deeper)) : []),
      ]);
      if (!leaves.length && depth >= DEEPEST) return ' { __typename }';
      const items = fields.find(({ name }) => name === 'items');
      if (items && random.below(4)) chosen.add(items);
      const texts = [...chosen].map((field) => fieldText(field, depth));
      return ` { ${texts.join(' ')} }`;
    }
  };

  function valueOf(type: GraphQLInputType, name: string, depth: number): unknown {
    if (isNonNullType(type)) return valueOf(type.ofType, name, depth);
    if (isListType(type))
      return Array.from({ length: 1 + random.below(2) }, () => valueOf(type.ofType, name, depth));
    if (isEnumType(type)) return random.pick(type.getValues()).name;
    if (isInputObjectType(type)) return objectOf(type, depth);
    return isScalarType(type) ? scalarOf(type.name, name) : null;
  }

  function objectOf(type: Parameters<typeof isInputObjectType>[0], depth: number): object {
    if (!isInputObjectType(type)) return {};
    const fields = Object.values(type.getFields());
    const needed = fields.filter((field) => isNonNullType(field.type));
    const simple = fields.filter((field) => !isInputObjectType(getNamedType(field.type)) || depth < 3);
    const more = Array.from({ length: type.name.endsWith('Sort') ? 1 : 1 + random.below(2) }, () =>
      random.pick(simple.length ? simple : fields),
    );
    return Object.fromEntries(
      [...new Set([...needed, ...more])].map((field) => [
        field.name,
        valueOf(field.type, field.name, depth + 1),
      ]),
    );
  }

  function scalarOf(type: string, name: string): unknown {
    if (name === 'limit') return 1 + random.below(20);
    if (name === 'offset') return random.below(8);
    if (name === 'after') return random.pick(['', ...cursors]);
    if (name === 'version') return random.below(3);
    switch (type) {
      case 'Boolean':
        return random.below(2) === 0;
      case 'Int':
      case 'Float':
      case 'Quantity':
      case 'Percent':
        return random.below(60);
      case 'Money':
      case 'UnitPrice':
        return String(random.below(300));
      case 'Date':
        return `2026-0${1 + random.below(9)}-1${random.below(9)}`;
      case 'DateTime':
        return new Date(Date.UTC(2026, 0, 1 + random.below(40), 10 + random.below(3))).toISOString();
      default: {
        const value = random.pick(values);
        const cut = random.below(4);
        return cut === 0 ? value.slice(0, 1 + random.below(value.length || 1)) : value;
      }
    }
  }
}
