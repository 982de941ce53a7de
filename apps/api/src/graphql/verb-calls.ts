import { GraphQLString, print } from 'graphql';
import type { GraphQLArgument, GraphQLField, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { writtenDoors } from '../auth/doors.js';
import type { RequestContext, VerbCall } from '../context.js';
import { invalidInput } from '../errors/domain-error.js';

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
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    (field.args as GraphQLArgument[]).push(keyArgument());
    nameCall(field as GraphQLField<unknown, RequestContext>, doors.get(field.name) ?? []);
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

function nameCall(field: GraphQLField<unknown, RequestContext>, doors: readonly string[]): void {
  const { resolve } = field;
  if (!resolve) throw new Error(`The mutation ${field.name} has no resolver`);
  field.resolve = (root, args, ...[context, info]) => {
    const { [KEY]: key, ...own } = args as Record<string, unknown>;
    const claim = claimOf(key as string | null | undefined, context, info);
    return resolve(root, own, { ...context, verb: { name: field.name, doors, claim } }, info);
  };
}

/** @throws DomainError INVALID_INPUT when the key is of no use as one */
function claimOf(
  key: string | null | undefined,
  { secrets }: RequestContext,
  { operation, fragments, variableValues, fieldName }: GraphQLResolveInfo,
): VerbCall['claim'] {
  if (key == null) return null;
  if (!KEY_SHAPE.test(key)) throw invalidInput([{ field: KEY, code: 'IDEMPOTENCY_KEY_SHAPE' }]);
  const asked = [print(operation), ...Object.values(fragments).map((each) => print(each))];
  // Under the installation's key: variables may hold a password, and its plain hash could be guessed at.
  return { key, requestHash: secrets.fingerprint(JSON.stringify([fieldName, asked, variableValues], inOrder)) };
}

/** Objects by the order of their names: the same request in another order is the same. */
function inOrder(_: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
