import { getArgumentValues, Kind, visit } from 'graphql';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { RequestContext } from '../context.js';
import { costOf, entriesOf } from '../graphql/cost.js';
import { fragmentsOf, infoOf, shownFields } from './answer-shape.js';
import type { Asked, ShownField } from './answer-shape.js';
import { writerOf } from './write-answer.js';
import type { Writer } from './write-answer.js';

/** A mutation as it is carried out without the executor: the resolver it calls, and what is shown of its answer. */
export interface KnownVerb {
  readonly asked: Omit<Asked, 'variables'>;
  readonly shown: ShownField;
  readonly write: Writer;
  /** What it costs beside the values it is given. */
  readonly costBeside: number;
}

/**
 * What is known of a mutation once the executor has carried it out; null where what is shown of its answer hangs on
 * variables, or where it costs what cannot be told.
 */
export function knownVerb(
  schema: GraphQLSchema,
  document: DocumentNode,
  { operation, variables }: { operation: OperationDefinitionNode; variables: Readonly<Record<string, unknown>> },
): KnownVerb | null {
  const type = schema.getMutationType();
  const [field, ...others] = operation.selectionSet.selections;
  if (!type || field?.kind !== Kind.FIELD || others.length > 0 || hasVariablesBelow(document)) return null;
  const asked = { schema, operation, fragments: fragmentsOf(document) };
  const [shown] = shownFields({ ...asked, variables: {} }, type, [operation.selectionSet]);
  const cost = costOf({ schema, document, operation, variables: { ...variables } });
  if (!shown || !Number.isFinite(cost) || shown.field.args.some(({ name }) => name === 'first')) return null;
  return {
    asked,
    shown,
    write: writerOf(shown.value),
    costBeside: (cost ?? 0) - entriesOf(argumentsOf(shown, variables)),
  };
}

/** What a mutation costs with some values, as the schema takes them. */
export function costOfVerb({ shown, costBeside }: KnownVerb, variables: Readonly<Record<string, unknown>>): number {
  return costBeside + entriesOf(argumentsOf(shown, variables));
}

/**
 * Calls the verb's resolver as the executor would. What comes of it is kept with the context, so that the executor, if it
 * is to tell of it, tells of this and does nothing again (`graphql/verb-calls.ts`).
 */
export function carryOutVerb(
  { asked, shown }: KnownVerb,
  variables: Readonly<Record<string, unknown>>,
  context: RequestContext,
): Promise<unknown> {
  const info = infoOf({ ...asked, variables }, shown);
  const outcome = Promise.resolve(shown.field.resolve?.(undefined, argumentsOf(shown, variables), context, info));
  Object.assign(context, { outcome });
  return outcome;
}

function argumentsOf({ field, nodes: [node] }: ShownField, variables: Readonly<Record<string, unknown>>) {
  if (!node) throw new Error(`${field.name} is nowhere in its document`);
  return getArgumentValues(field, node, variables);
}

/** Whether variables stand anywhere but among the arguments of the one mutation. */
function hasVariablesBelow(document: DocumentNode): boolean {
  let depth = 0;
  let isFound = false;
  const below = {
    enter: () => {
      depth += 1;
    },
    leave: () => {
      depth -= 1;
    },
  };
  visit(document, {
    Field: below,
    FragmentDefinition: {
      enter: () => {
        depth += 2;
      },
      leave: () => {
        depth -= 2;
      },
    },
    VariableDefinition: () => false,
    Directive: () => {
      isFound = true;
    },
    Variable: () => {
      isFound ||= depth > 1;
    },
  });
  return isFound;
}
