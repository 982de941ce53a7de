import { getNullableType, isInputObjectType, isListType } from 'graphql';
import type { GraphQLInputObjectType, GraphQLInputType } from 'graphql';

/** Values that have nothing undefined in them, all the way down. */
const plain = new WeakSet();

/** The fields of each input of the schema, by input. */
const fieldsOf = new WeakMap<GraphQLInputObjectType, ReadonlyArray<readonly [string, GraphQLInputType]>>();

/** A value as its input has it: every field of the input is there, and what was left out is null. */
export function filledInput(type: GraphQLInputType, value: unknown): unknown {
  if (value === undefined || value === null) return null;
  const bare = getNullableType(type);
  if (isListType(bare)) return Array.isArray(value) ? value.map((each) => filledInput(bare.ofType, each)) : value;
  if (!isInputObjectType(bare)) return value;
  const filled: Record<string, unknown> = {};
  for (const [name, of] of known(bare)) filled[name] = filledInput(of, (value as Record<string, unknown>)[name]);
  plain.add(filled);
  return filled;
}

function known(type: GraphQLInputObjectType): ReadonlyArray<readonly [string, GraphQLInputType]> {
  const found = fieldsOf.get(type);
  if (found) return found;
  const fields = Object.values(type.getFields()).map((field) => [field.name, field.type] as const);
  fieldsOf.set(type, fields);
  return fields;
}

/** An input as use cases take it, whoever calls them: nothing in it is ever undefined. */
export function plainInput<T>(input: T): T {
  if (Array.isArray(input)) return input.map(plainInput) as T;
  if (input === null || typeof input !== 'object' || plain.has(input)) return input;
  const given = input as Record<string, unknown>;
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, plainInput(value ?? null)])) as T;
}
