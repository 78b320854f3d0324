import { GraphQLError, Kind, type ASTVisitor, type ValidationContext } from 'graphql';

/**
 * A role without any mutation has no type of mutations, and GraphQL itself then finds nothing wrong with one until it
 * is executed. It is refused in the words for a mutation that never existed.
 */
export function knownOperationsRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      if (context.getSchema().getRootType(operation.operation)) return;
      const type = operation.operation.charAt(0).toUpperCase() + operation.operation.slice(1);
      for (const selection of operation.selectionSet.selections) {
        const name = selection.kind === Kind.FIELD ? selection.name.value : '...';
        context.reportError(
          new GraphQLError(`Cannot query field "${name}" on type "${type}".`, { nodes: selection }),
        );
      }
    },
  };
}
