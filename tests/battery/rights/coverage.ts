import { isInputObjectType, isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';

/** Every field, argument and member of an input that the schema has, and how often each was asked and answered. */
export interface Coverage {
  /** Of those given the one asked least so far comes first. */
  asked(coordinate: string): number;
  note(coordinates: Iterable<string>, isAnswered: boolean): void;
  /** How many operations were asked. */
  operations(): number;
  report(): { all: number; answered: number; never: string[]; refused: string[] };
  isAnswered(pattern: RegExp): boolean;
}

export function openCoverage(schema: GraphQLSchema): Coverage {
  const all = coordinatesOf(schema);
  const asked = new Map<string, number>();
  const answered = new Set<string>();
  let operations = 0;
  return {
    asked: (coordinate) => asked.get(coordinate) ?? 0,
    note(coordinates, isAnswered) {
      operations++;
      for (const one of coordinates) {
        asked.set(one, (asked.get(one) ?? 0) + 1);
        if (isAnswered) answered.add(one);
      }
    },
    operations: () => operations,
    report: () => ({
      all: all.length,
      answered: all.filter((one) => answered.has(one)).length,
      never: all.filter((one) => !asked.has(one)),
      refused: all.filter((one) => asked.has(one) && !answered.has(one)),
    }),
    isAnswered: (pattern) => [...answered].some((one) => pattern.test(one)),
  };
}

function coordinatesOf(schema: GraphQLSchema): string[] {
  const ofField = (type: string, field: GraphQLField<unknown, unknown>): string[] => [
    `${type}.${field.name}`,
    ...field.args.map((arg) => `${type}.${field.name}(${arg.name})`),
  ];
  return Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => {
      if (isObjectType(type))
        return Object.values(type.getFields()).flatMap((field) => ofField(type.name, field));
      return isInputObjectType(type)
        ? Object.keys(type.getFields()).map((name) => `${type.name}.${name}`)
        : [];
    });
}
