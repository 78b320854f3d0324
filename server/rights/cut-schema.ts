import {
  getNamedType,
  GraphQLInputObjectType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLFieldConfigMap,
  type GraphQLInputFieldConfigMap,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLType,
} from 'graphql';

/** What is left of a schema, field by field. */
export interface Cut {
  isKept(type: string, field: string): boolean;
  /** The type of a field that is kept: its own, or one that may be empty. */
  typeOf(type: string, field: string, own: GraphQLOutputType): GraphQLOutputType;
}

/**
 * A schema of some of the fields of another. A type of which nothing is left is not there, and neither are the fields
 * and arguments of that type. Only what the roots lead to is made, from configurations that are read of the whole once:
 * a role's first answer waits for it.
 */
export function cutSchema(whole: GraphQLSchema, cut: Cut): GraphQLSchema {
  const { objects, inputs } = partsOf(whole);
  const kept = keptFields(whole, cut);
  const isThere = (type: GraphQLType): boolean => kept.get(nameOf(type))?.size !== 0;
  const shared = sharedTypes(whole, cut, kept);
  const madeObjects = new Map<string, GraphQLObjectType>();
  const madeInputs = new Map<string, GraphQLInputObjectType>();

  const outputOf = (type: GraphQLOutputType): GraphQLOutputType => {
    if (isNonNullType(type)) {
      const inner = outputOf(type.ofType);
      return isNonNullType(inner) ? inner : new GraphQLNonNull(inner);
    }
    if (isListType(type)) return new GraphQLList(outputOf(type.ofType));
    return isObjectType(type) && !shared.has(type.name) ? objectOf(type.name) : type;
  };
  const inputOf = (type: GraphQLInputType): GraphQLInputType => {
    if (isNonNullType(type)) {
      const inner = inputOf(type.ofType);
      return isNonNullType(inner) ? inner : new GraphQLNonNull(inner);
    }
    if (isListType(type)) return new GraphQLList(inputOf(type.ofType));
    return isInputObjectType(type) && !shared.has(type.name) ? makeInput(type.name) : type;
  };
  const argsOf = (args: GraphQLFieldConfigArgumentMap): GraphQLFieldConfigArgumentMap => {
    const left: GraphQLFieldConfigArgumentMap = {};
    for (const [name, arg] of Object.entries(args))
      if (isThere(arg.type)) left[name] = { ...arg, type: inputOf(arg.type) };
    return left;
  };
  const objectOf = (name: string): GraphQLObjectType => {
    const before = madeObjects.get(name);
    if (before) return before;
    const config = known(objects, name);
    const fields = (): GraphQLFieldConfigMap<unknown, unknown> => {
      const left: GraphQLFieldConfigMap<unknown, unknown> = {};
      for (const field of kept.get(name) ?? []) {
        const own = config.fields[field];
        if (!own) continue;
        const type = outputOf(cut.typeOf(name, field, own.type));
        left[field] = { ...own, type, ...(own.args ? { args: argsOf(own.args) } : {}) };
      }
      return left;
    };
    const made = new GraphQLObjectType({ ...config, fields });
    madeObjects.set(name, made);
    return made;
  };
  const makeInput = (name: string): GraphQLInputObjectType => {
    const before = madeInputs.get(name);
    if (before) return before;
    const config = known(inputs, name);
    const fields = (): GraphQLInputFieldConfigMap => {
      const left: GraphQLInputFieldConfigMap = {};
      for (const field of kept.get(name) ?? []) {
        const own = config.fields[field];
        if (own) left[field] = { ...own, type: inputOf(own.type) };
      }
      return left;
    };
    const made = new GraphQLInputObjectType({ ...config, fields });
    madeInputs.set(name, made);
    return made;
  };
  // A root that lost nothing is made anew all the same: a schema has roots of its own.
  const rootOf = (root: GraphQLObjectType | null | undefined) =>
    root && isThere(root) ? objectOf(root.name) : undefined;

  return new GraphQLSchema({
    description: whole.description,
    query: rootOf(whole.getQueryType()),
    mutation: rootOf(whole.getMutationType()),
    subscription: rootOf(whole.getSubscriptionType()),
    directives: whole.getDirectives(),
    extensions: whole.extensions,
    // Of a whole that was checked when it was built, less of its fields.
    assumeValid: true,
  });
}

const nameOf = (type: GraphQLType): string => getNamedType(type).name;

type ObjectConfig = ReturnType<GraphQLObjectType['toConfig']>;
type InputConfig = ReturnType<GraphQLInputObjectType['toConfig']>;

interface Parts {
  objects: Map<string, ObjectConfig>;
  inputs: Map<string, InputConfig>;
}

const parts = new WeakMap<GraphQLSchema, Parts>();

function partsOf(whole: GraphQLSchema): Parts {
  const before = parts.get(whole);
  if (before) return before;
  const made: Parts = { objects: new Map(), inputs: new Map() };
  for (const type of Object.values(whole.getTypeMap())) {
    if (isInterfaceType(type) || isUnionType(type))
      throw new Error(`${type.name} is an interface or a union: schemas of roles are cut of objects alone.`);
    if (type.name.startsWith('__')) continue;
    if (isObjectType(type)) made.objects.set(type.name, type.toConfig());
    if (isInputObjectType(type)) made.inputs.set(type.name, type.toConfig());
  }
  parts.set(whole, made);
  return made;
}

function known<T>(places: Map<string, T>, name: string): T {
  const found = places.get(name);
  if (!found) throw new Error(`The schema has no ${name}.`);
  return found;
}

/** The fields of each type that are left, those of types without any taken out again until nothing changes. */
function keptFields(whole: GraphQLSchema, cut: Cut): Map<string, Set<string>> {
  const { objects, inputs } = partsOf(whole);
  const all = [...objects, ...inputs];
  const kept = new Map(
    all.map(([name, { fields }]) => [
      name,
      new Set(Object.keys(fields).filter((field) => cut.isKept(name, field))),
    ]),
  );
  for (let isSettled = false; !isSettled;) {
    isSettled = true;
    for (const [name, { fields }] of all)
      for (const [field, { type }] of Object.entries(fields))
        if (kept.get(nameOf(type))?.size === 0 && kept.get(name)?.delete(field)) isSettled = false;
  }
  return kept;
}

/**
 * Types of which nothing is cut, and nothing of what they lead to: all roles have the same one of these, since
 * hundreds of roles with schemas of their own fill the memory.
 */
function sharedTypes(whole: GraphQLSchema, cut: Cut, kept: Map<string, Set<string>>): Set<string> {
  const { objects, inputs } = partsOf(whole);
  const leadsTo = new Map<string, string[]>();
  for (const [name, { fields }] of objects) {
    const entries = Object.entries(fields);
    const isCut = entries.some(
      ([field, { type }]) => !kept.get(name)?.has(field) || cut.typeOf(name, field, type) !== type,
    );
    if (isCut) continue;
    const args = entries.flatMap(([, { args = {} }]) => Object.values(args));
    leadsTo.set(
      name,
      [...entries.map(([, { type }]) => type), ...args.map(({ type }) => type)].map((type) => nameOf(type)),
    );
  }
  for (const [name, { fields }] of inputs) {
    const entries = Object.entries(fields);
    if (entries.every(([field]) => kept.get(name)?.has(field)))
      leadsTo.set(
        name,
        entries.map(([, { type }]) => nameOf(type)),
      );
  }
  for (let isSettled = false; !isSettled;) {
    isSettled = true;
    for (const [name, others] of leadsTo)
      if (others.some((other) => kept.has(other) && !leadsTo.has(other))) {
        leadsTo.delete(name);
        isSettled = false;
      }
  }
  return new Set(leadsTo.keys());
}
