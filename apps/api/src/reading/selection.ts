import { getDirectiveValues, GraphQLIncludeDirective, GraphQLSkipDirective, Kind } from 'graphql';
import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/** What a document asks of one object: each field once, with the nested selections of all its mentions. */
export type Selection = ReadonlyMap<string, readonly SelectionSetNode[]>;

/** The selection below a resolver's own field. */
export function selectionOf(info: GraphQLResolveInfo, typeNames: readonly string[]): Selection {
  const sets = info.fieldNodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []));
  return fieldsOf(sets, typeNames, info);
}

/**
 * The fields that some selection sets ask of an object that answers to `typeNames` (its type and its interfaces):
 * fragments opened, `@skip` and `@include` obeyed, repeated fields merged.
 */
export function fieldsOf(
  sets: readonly SelectionSetNode[],
  typeNames: readonly string[],
  info: GraphQLResolveInfo,
): Selection {
  const found = new Map<string, SelectionSetNode[]>();
  const visit = (set: SelectionSetNode): void => {
    for (const node of set.selections) {
      if (!isAskedFor(node, info)) continue;
      if (node.kind === Kind.FIELD) {
        const nested = found.get(node.name.value) ?? [];
        if (node.selectionSet) nested.push(node.selectionSet);
        found.set(node.name.value, nested);
        continue;
      }
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : info.fragments[node.name.value];
      const condition = fragment?.typeCondition?.name.value;
      if (fragment && (!condition || typeNames.includes(condition))) visit(fragment.selectionSet);
    }
  };
  sets.forEach(visit);
  return found;
}

function isAskedFor(node: Pick<FieldNode, 'directives'>, info: GraphQLResolveInfo): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, info.variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, info.variableValues);
  return skip?.['if'] !== true && include?.['if'] !== false;
}
