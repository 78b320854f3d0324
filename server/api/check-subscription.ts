import { Kind, OperationTypeNode, parse, type DocumentNode } from 'graphql';
import { badInput } from '../errors.js';

/**
 * The field of a subscription stands in the operation itself, without conditions. Before anything else: the rule of the
 * library that counts the fields reads conditions before their variables have values, and breaks off.
 */
export function checkSubscription(query: string | undefined, mostTokens: number): void {
  if (query === undefined || !/\bsubscription\b/.test(query)) return;
  for (const definition of parsed(query, mostTokens)?.definitions ?? []) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    if (definition.operation !== OperationTypeNode.SUBSCRIPTION) continue;
    for (const selection of definition.selectionSet.selections) {
      if (selection.kind !== Kind.FIELD)
        throw badInput([
          {
            path: 'query',
            message: 'names the field of a subscription in the operation itself, not in a fragment.',
          },
        ]);
      if (selection.directives?.length)
        throw badInput([{ path: 'query', message: 'has no directives on the field of a subscription.' }]);
    }
  }
}

/** What can not be read is refused where every document is. */
function parsed(query: string, maxTokens: number): DocumentNode | undefined {
  try {
    return parse(query, { maxTokens, noLocation: true });
  } catch {
    return undefined;
  }
}
