import { getArgumentValues, getNullableType, isAbstractType, isListType, isNonNullType } from 'graphql';
import type { GraphQLLeafType, GraphQLOutputType, GraphQLObjectType } from 'graphql';
import type { ActorContext } from '../context.js';
import { infoOf } from './answer-shape.js';
import type { Asked, ShownField, ShownValue } from './answer-shape.js';

/** What writing an answer rests on. */
export interface Writing {
  readonly asked: Asked;
  readonly context: ActorContext;
}

/** JSON text, at once or, where code is waited for, later. */
export type Text = string | Promise<string>;

/** The answer cannot be told by this way: the executor tells it, and what is wrong with it. */
export class NotWritten extends Error {}

function writeObject(writing: Writing, fields: readonly ShownField[], source: object): Text {
  const texts = fields.map((shown) => {
    const text = writeField(writing, shown, source);
    return typeof text === 'string' ? `${JSON.stringify(shown.key)}:${text}` : named(shown.key, text);
  });
  return joined(texts, '{', '}');
}

async function named(key: string, text: Promise<string>): Promise<string> {
  return `${JSON.stringify(key)}:${await text}`;
}

/** Texts with commas between; waits only where there is something to wait for. */
function joined(texts: readonly Text[], open: string, close: string): Text {
  if (texts.every((text) => typeof text === 'string')) return `${open}${texts.join(',')}${close}`;
  return Promise.all(texts.map((text) => Promise.resolve(text))).then((all) => `${open}${all.join(',')}${close}`);
}

function writeField(writing: Writing, shown: ShownField, source: object): Text {
  const value = shown.isCode ? workedOut(writing, shown, source) : valueIn(shown, source);
  if (value instanceof Promise) return value.then((each) => writeValue(writing, shown.value, each));
  return writeValue(writing, shown.value, value);
}

function valueIn({ field: { name }, parent }: ShownField, source: object): unknown {
  return name === '__typename' ? parent.name : (source as Readonly<Record<string, unknown>>)[name];
}

/** Calls the resolver of a field as the executor would. */
function workedOut({ asked, context }: Writing, shown: ShownField, source: object): unknown {
  const { field, nodes, parent } = shown;
  const [node] = nodes;
  if (!node || !field.resolve) throw new NotWritten(`${parent.name}.${field.name} has no resolver`);
  return field.resolve(source, getArgumentValues(field, node, asked.variables), context, infoOf(asked, shown));
}

/** Writes a value as the answer tells it. @throws NotWritten where one is missing that may not be */
export function writeValue(writing: Writing, shown: ShownValue, value: unknown): Text {
  return writeOf(writing, shown, shown.type, value);
}

// oxlint-disable-next-line max-params -- a value, its type and what is shown of it
function writeOf(writing: Writing, shown: ShownValue, type: GraphQLOutputType, value: unknown): Text {
  if (value instanceof Error) throw value;
  if (value === null || value === undefined) {
    if (isNonNullType(type)) throw new NotWritten(`A value of ${String(type)} is missing`);
    return 'null';
  }
  const bare = getNullableType(type);
  if (isListType(bare)) return writeList(writing, shown, bare.ofType, value);
  if (shown.objects) return writeObject(writing, fieldsOf(shown, bare, value), value as object);
  const told = (bare as GraphQLLeafType).serialize(value);
  // A leaf that comes to nothing is no value: the executor says how that ends.
  if (told === null || told === undefined) throw new NotWritten(`A value of ${String(type)} cannot be told`);
  return JSON.stringify(told);
}

// oxlint-disable-next-line max-params -- a value, its type and what is shown of it
function writeList(writing: Writing, shown: ShownValue, of: GraphQLOutputType, value: unknown): Text {
  if (typeof value === 'string' || !(Symbol.iterator in Object(value))) throw new NotWritten('No list');
  const texts = Array.from(value as Iterable<unknown>, (each) => {
    if (each instanceof Promise) return each.then((one) => writeOf(writing, shown, of, one));
    return writeOf(writing, shown, of, each);
  });
  return joined(texts, '[', ']');
}

/** What is shown of an object: of a union or an interface, by the name that every answer of ours bears (`graphql/`). */
function fieldsOf({ objects }: ShownValue, type: unknown, value: unknown): readonly ShownField[] {
  if (typeof value !== 'object') throw new NotWritten('No object');
  const name = isAbstractType(type)
    ? (value as { readonly __typename?: unknown }).__typename
    : (type as GraphQLObjectType).name;
  const fields = typeof name === 'string' ? objects?.[name] : undefined;
  if (!fields) throw new NotWritten('An object of no known type');
  return fields;
}
