import { getVariableValues, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { GraphQLInputObjectType, GraphQLInputType, GraphQLSchema, OperationDefinitionNode } from 'graphql';

/** Takes a value as its type has it. @throws whatever the value, or Untaken, says against it */
type Taker = (value: unknown) => unknown;

/** There is something that the library is to look at: a fault to tell, or a value left out of the document itself. */
class Untaken extends Error {}

/** Always the same: where in the code a value was not taken says nobody anything. */
const UNTAKEN = new Untaken('The library is asked');

const takers = new WeakMap<GraphQLInputType, Taker>();

/**
 * The values of a request as the schema takes them; undefined where it does not. The same as the library's
 * `getVariableValues`, which is asked wherever something is out of the ordinary; elsewhere no path to each value is kept.
 */
export function takenValues(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  [declared, given]: readonly [
    ReadonlyArray<{ readonly name: string; readonly type: GraphQLInputType }>,
    Readonly<Record<string, unknown>>,
  ],
): Record<string, unknown> | undefined {
  try {
    const taken: Record<string, unknown> = {};
    for (const { name, type } of declared) if (Object.hasOwn(given, name)) taken[name] = takerOf(type)(given[name]);
    const isLeftOut = variableDefinitions.some(
      ({ variable, type, defaultValue }) =>
        !Object.hasOwn(given, variable.name.value) && (defaultValue !== undefined || type.kind === 'NonNullType'),
    );
    if (!isLeftOut) return taken;
  } catch {
    // Whatever it is, it is told in the library's words.
  }
  return getVariableValues(schema, variableDefinitions, given).coerced;
}

function takerOf(type: GraphQLInputType): Taker {
  const known = takers.get(type);
  if (known) return known;
  const taker = makeTaker(type);
  takers.set(type, taker);
  return taker;
}

function makeTaker(type: GraphQLInputType): Taker {
  if (isNonNullType(type)) {
    const take = takerOf(type.ofType);
    return (value) => take(value ?? untaken());
  }
  const take = takePresent(type);
  return (value) => (value === null || value === undefined ? null : take(value));
}

function takePresent(type: GraphQLInputType): Taker {
  if (isListType(type)) {
    const take = takerOf(type.ofType);
    return (value) => (Array.isArray(value) ? value.map(take) : [take(value)]);
  }
  if (isInputObjectType(type)) return takeObject(type);
  if (isNonNullType(type)) return takerOf(type.ofType);
  return (value) => type.parseValue(value) ?? untaken();
}

/** A field of an input, and what it is where it is left out. */
interface TakenField {
  readonly name: string;
  readonly isNeeded: boolean;
  readonly defaultValue: unknown;
  readonly take: Taker;
}

function takeObject(type: GraphQLInputObjectType): Taker {
  // Made when the first value comes: an input may hold others of its own kind.
  let fields: readonly TakenField[] | undefined;
  return (value) => {
    fields ??= Object.values(type.getFields()).map(({ name, type: of, defaultValue }) => ({
      name,
      isNeeded: isNonNullType(of) && defaultValue === undefined,
      defaultValue,
      take: takerOf(of),
    }));
    if (typeof value !== 'object' || value === null || Array.isArray(value) || type.isOneOf) return untaken();
    const given = value as Readonly<Record<string, unknown>>;
    const taken: Record<string, unknown> = {};
    let count = 0;
    for (const { name, isNeeded, defaultValue, take } of fields) {
      const own = given[name];
      if (own !== undefined) {
        taken[name] = take(own);
        count += 1;
      } else if (isNeeded) return untaken();
      else if (defaultValue !== undefined) taken[name] = defaultValue;
    }
    // Names that are no fields, and fields that say they are undefined.
    return count === Object.keys(given).length ? taken : untaken();
  };
}

function untaken(): never {
  throw UNTAKEN;
}
