import { getVariableValues, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { GraphQLInputObjectType, GraphQLInputType, GraphQLSchema, OperationDefinitionNode } from 'graphql';

/** Takes a value as its type has it. @throws whatever the value, or Untaken, says against it */
type Taker = (value: unknown) => unknown;

/** There is something that the library is to look at: a fault to tell, a default, one value in the place of a list. */
class Untaken extends Error {}

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
    return (value) => (Array.isArray(value) ? value.map(take) : untaken());
  }
  if (isInputObjectType(type)) return takeObject(type);
  if (isNonNullType(type)) return takerOf(type.ofType);
  return (value) => type.parseValue(value) ?? untaken();
}

function takeObject(type: GraphQLInputObjectType): Taker {
  // Made when the first value comes: an input may hold others of its own kind.
  let fields: ReadonlyArray<{ readonly name: string; readonly isNeeded: boolean; readonly take: Taker }> | undefined;
  return (value) => {
    fields ??= Object.values(type.getFields()).map((field) => ({
      name: field.name,
      isNeeded: isNonNullType(field.type) || field.defaultValue !== undefined,
      take: takerOf(field.type),
    }));
    if (typeof value !== 'object' || value === null || Array.isArray(value) || type.isOneOf) return untaken();
    const given = value as Readonly<Record<string, unknown>>;
    const taken: Record<string, unknown> = {};
    let count = 0;
    for (const { name, isNeeded, take } of fields) {
      const own = given[name];
      if (own === undefined && isNeeded) return untaken();
      if (own === undefined) continue;
      taken[name] = take(own);
      count += 1;
    }
    // Names that are no fields, and fields that say they are undefined.
    return count === Object.keys(given).length ? taken : untaken();
  };
}

function untaken(): never {
  throw new Untaken('The library is asked');
}
