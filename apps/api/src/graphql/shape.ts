import { Kind, visit } from 'graphql';
import type { DocumentNode, FragmentDefinitionNode, OperationDefinitionNode, SelectionSetNode } from 'graphql';
import { DomainError } from '../errors/domain-error.js';
import type { Budget } from './budgets.js';

/** How large an operation is before anything is known of its values. */
export interface Shape {
  readonly tokens: number;
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly roots: number;
  readonly fields: number;
}

interface Opened {
  readonly depth: number;
  readonly fields: number;
  readonly roots: number;
}

/** Measures an operation. Each fragment is measured once, however often it is spread. */
export function shapeOf(document: DocumentNode, operation: OperationDefinitionNode): Shape {
  const named = new Map(
    document.definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
    ),
  );
  const whole = measure(operation.selectionSet, named, new Map());
  const written = { aliases: 0, directives: 0 };
  visit(document, {
    Field: ({ alias }) => {
      if (alias) written.aliases += 1;
    },
    Directive: () => {
      written.directives += 1;
    },
  });
  return { ...whole, ...written, tokens: (document as { readonly tokenCount?: number }).tokenCount ?? 0 };
}

/** What is checked of a document that somebody wrote himself, and the sentence for each. */
const CHECKS: ReadonlyArray<readonly [keyof Shape, string]> = [
  ['tokens', 'TOKENS_MOST'],
  ['depth', 'DEPTH_MOST'],
  ['fields', 'FIELDS_MOST'],
  ['aliases', 'ALIASES_MOST'],
  ['directives', 'DIRECTIVES_MOST'],
  ['roots', 'ROOTS_MOST'],
];

/** @throws DomainError QUERY_TOO_COMPLEX when the operation is larger than the budget allows */
export function refuseLargeShape(shape: Shape, budget: Budget): void {
  for (const [what, reason] of CHECKS) {
    if (shape[what] > budget[what])
      throw new DomainError('QUERY_TOO_COMPLEX', { reason, count: shape[what], most: budget[what] });
  }
}

function measure(
  set: SelectionSetNode,
  named: ReadonlyMap<string, FragmentDefinitionNode>,
  known: Map<string, Opened>,
): Opened {
  const parts = set.selections.map((node): Opened => {
    if (node.kind === Kind.FRAGMENT_SPREAD) return fragment(node.name.value, named, known);
    if (node.kind === Kind.INLINE_FRAGMENT) return measure(node.selectionSet, named, known);
    const below = node.selectionSet ? measure(node.selectionSet, named, known) : { depth: 0, fields: 0 };
    return { depth: below.depth + 1, fields: below.fields + 1, roots: 1 };
  });
  return {
    depth: Math.max(0, ...parts.map(({ depth }) => depth)),
    fields: parts.reduce((sum, { fields }) => sum + fields, 0),
    roots: parts.reduce((sum, { roots }) => sum + roots, 0),
  };
}

function fragment(
  name: string,
  named: ReadonlyMap<string, FragmentDefinitionNode>,
  known: Map<string, Opened>,
): Opened {
  const definition = named.get(name);
  const opened = known.get(name) ?? (definition && measure(definition.selectionSet, named, known));
  if (opened) known.set(name, opened);
  return opened ?? { depth: 0, fields: 0, roots: 0 };
}
