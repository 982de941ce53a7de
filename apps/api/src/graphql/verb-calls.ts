import { GraphQLString, print } from 'graphql';
import type {
  GraphQLArgument,
  GraphQLField,
  GraphQLResolveInfo,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { checkDoor } from '../auth/auth-checker.js';
import type { Door } from '../auth/auth-checker.js';
import { writtenDoors } from '../auth/doors.js';
import type { RequestContext, VerbCall } from '../context.js';
import { invalidInput } from '../errors/domain-error.js';
import { filledInput } from './plain-input.js';

const KEY = 'idempotencyKey';
const KEY_SHAPE = /^[\w.:-]{8,128}$/;

const DESCRIPTION =
  'The caller\'s word for "this once", such as a UUID: the same request under the same key is done once, and answered the same for a day.';

/**
 * Gives every mutation the argument `idempotencyKey`, and its resolver the call as the journal and the claim of the key
 * know it. Here, in one place, so that no mutation is without.
 */
export function nameVerbCalls(schema: GraphQLSchema): GraphQLSchema {
  const doors = writtenDoors('mutations');
  const mutations = new Map(getMetadataStorage().mutations.map((each) => [each.schemaName, each]));
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const mutation = mutations.get(field.name);
    if (!mutation) throw new Error(`The mutation ${field.name} has no resolver`);
    (field.args as GraphQLArgument[]).push(keyArgument());
    nameCall(field as GraphQLField<unknown, RequestContext>, mutation, doors.get(field.name) ?? []);
  }
  return schema;
}

function keyArgument(): GraphQLArgument {
  return {
    name: KEY,
    type: GraphQLString,
    description: DESCRIPTION,
    defaultValue: undefined,
    deprecationReason: undefined,
    extensions: {},
    astNode: undefined,
  };
}

/** What is done when a mutation is called: the method of its resolver, behind its doors. */
type Mutation = ReturnType<typeof getMetadataStorage>['mutations'][number];

/**
 * Calls the resolver as the library would, but for one thing: a value is given as its input has it, and no object of a
 * class is made for it and each of its parts, which costs more than most verbs do.
 */
function nameCall(
  field: GraphQLField<unknown, RequestContext>,
  { target, methodName, params = [] }: Mutation,
  doors: readonly string[],
): void {
  const resolver = new (target as new () => Readonly<Record<string, (...given: readonly unknown[]) => unknown>>)();
  const types = new Map(field.args.map(({ name, type }) => [name, type]));
  const inOrder = params.toSorted((one, other) => one.index - other.index);
  const givenOf = (args: Readonly<Record<string, unknown>>, context: RequestContext, info: GraphQLResolveInfo) =>
    inOrder.map((param): unknown => {
      if (param.kind === 'context') return context;
      if (param.kind === 'info') return info;
      if (param.kind !== 'arg') throw new Error(`${field.name} takes what no mutation takes: ${param.kind}`);
      const type = types.get(param.name);
      return type && args[param.name] !== undefined ? filledInput(type, args[param.name]) : args[param.name];
    });
  field.resolve = async (root, args: Readonly<Record<string, unknown>>, ...[context, info]) => {
    // It was carried out before the executor came to it, which is to tell what came of it.
    if (context.outcome) return context.outcome;
    const claim = claimOf(args[KEY] as string | null | undefined, context, info);
    const called = { ...context, verb: { name: field.name, doors, claim } };
    if (doors.length > 0) await checkDoor({ root, args, context: called, info }, doors as Door[]);
    return resolver[methodName]?.(...givenOf(args, called, info));
  };
}

/** Operations with their fragments, as text; a document that is known is printed once. */
const printed = new WeakMap<OperationDefinitionNode, readonly string[]>();

/** @throws DomainError INVALID_INPUT when the key is of no use as one */
function claimOf(
  key: string | null | undefined,
  { secrets }: RequestContext,
  { operation, fragments, variableValues, fieldName }: GraphQLResolveInfo,
): VerbCall['claim'] {
  if (key == null) return null;
  if (!KEY_SHAPE.test(key)) throw invalidInput([{ field: KEY, code: 'IDEMPOTENCY_KEY_SHAPE' }]);
  const asked = printed.get(operation) ?? [print(operation), ...Object.values(fragments).map((each) => print(each))];
  printed.set(operation, asked);
  // Under the installation's key: variables may hold a password, and its plain hash could be guessed at.
  return { key, requestHash: secrets.fingerprint(JSON.stringify([fieldName, asked, variableValues], inOrder)) };
}

/** Objects by the order of their names: the same request in another order is the same. */
function inOrder(_: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
