import type { DocumentNode, GraphQLSchema } from 'graphql';
import { Kind, TypeInfo, getNamedType, isCompositeType, parse, visit, visitWithTypeInfo } from 'graphql';

export interface FittedQuery {
  /** Nothing when the schema has none of it: the person may not print this form. */
  document: DocumentNode | undefined;
  /** Paths that were taken out, like `order.lines.unitPrice`. */
  removed: string[];
}

/** Takes out of a form's query what the schema of a role does not have; the template leaves those parts out. */
export function fitQuery(query: string, schema: GraphQLSchema): FittedQuery {
  const removed: string[] = [];
  const path: string[] = [];
  const types = new TypeInfo(schema);
  const fitted = visit(
    parse(query),
    visitWithTypeInfo(types, {
      Field: {
        enter(node) {
          path.push(node.name.value);
          if (types.getFieldDef()) return undefined;
          removed.push(path.join('.'));
          path.pop();
          return null;
        },
        leave(node) {
          const full = path.join('.');
          path.pop();
          const type = getNamedType(types.getType());
          const isEmpty = isCompositeType(type) && (node.selectionSet?.selections.length ?? 0) === 0;
          if (!isEmpty) return undefined;
          removed.push(full);
          return null;
        },
      },
    }),
  );
  const isEmpty = fitted.definitions.some(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION && definition.selectionSet.selections.length === 0,
  );
  return { document: isEmpty ? undefined : fitted, removed };
}
