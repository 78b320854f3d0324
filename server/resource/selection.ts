import {
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql';

/** What a caller asked for below one field: names and what is asked below each, fragments and aliases merged. */
export type Selection = Map<string, Selection>;

interface Source {
  fragments: Record<string, FragmentDefinitionNode>;
  variables: Record<string, unknown>;
  conditional: boolean;
}

const known = new WeakMap<FieldNode, Selection>();

/**
 * Reads the whole selection below the field being resolved. The answer is kept with the parsed document, which the
 * server keeps too, unless @skip or @include make it depend on variables.
 */
export function readSelection(info: GraphQLResolveInfo): Selection {
  const first = info.fieldNodes[0];
  const cached = first && info.fieldNodes.length === 1 ? known.get(first) : undefined;
  if (cached) return cached;
  const source: Source = { fragments: info.fragments, variables: info.variableValues, conditional: false };
  const selection: Selection = new Map();
  for (const node of info.fieldNodes) collect(node.selectionSet, source, selection);
  if (first && info.fieldNodes.length === 1 && !source.conditional) known.set(first, selection);
  return selection;
}

function collect(set: SelectionSetNode | undefined, source: Source, into: Selection): void {
  for (const node of set?.selections ?? []) {
    if (!isIncluded(node.directives ?? [], source)) continue;
    if (node.kind === Kind.FIELD) {
      if (node.name.value === '__typename') continue;
      const below = into.get(node.name.value) ?? new Map<string, Selection>();
      into.set(node.name.value, below);
      collect(node.selectionSet, source, below);
    } else if (node.kind === Kind.INLINE_FRAGMENT) {
      collect(node.selectionSet, source, into);
    } else {
      collect(source.fragments[node.name.value]?.selectionSet, source, into);
    }
  }
}

function isIncluded(directives: FieldNode['directives'], source: Source): boolean {
  for (const directive of directives ?? []) {
    const name = directive.name.value;
    if (name !== 'skip' && name !== 'include') continue;
    source.conditional = true;
    const value = directive.arguments?.[0]?.value;
    const holds =
      value?.kind === Kind.VARIABLE
        ? Boolean(source.variables[value.name.value])
        : value?.kind === Kind.BOOLEAN && value.value;
    if (holds === (name === 'skip')) return false;
  }
  return true;
}

/** A selection written in code: `{ id: true, customer: { lastName: true } }`, for what the server itself reads. */
export function selectionOf(shape: SelectionShape): Selection {
  return new Map(
    Object.entries(shape).map(([name, below]) => [name, below === true ? new Map() : selectionOf(below)]),
  );
}

export interface SelectionShape {
  [field: string]: true | SelectionShape;
}
