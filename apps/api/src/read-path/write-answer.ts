import { getArgumentValues, getNullableType, GraphQLID, GraphQLInt, GraphQLString } from 'graphql';
import { isAbstractType, isEnumType, isListType, isNonNullType } from 'graphql';
import type { GraphQLLeafType, GraphQLObjectType, GraphQLOutputType } from 'graphql';
import { Bounded } from '../bounded.js';
import type { ActorContext } from '../context.js';
import { isLasting } from '../reading/lasting.js';
import { infoOf } from './answer-shape.js';
import type { Asked, ShownField, ShownValue } from './answer-shape.js';

/** What writing an answer rests on. */
export interface Writing {
  readonly asked: Asked;
  readonly context: ActorContext;
}

/** JSON text, at once or, where code is waited for, later. */
export type Text = string | Promise<string>;

/** Writes values of one shape: made once for a document, run for every answer. */
export type Writer = (writing: Writing, value: unknown) => Text;

/** The answer cannot be told by this way: the executor tells it, and what is wrong with it. */
export class NotWritten extends Error {}

/** The writer of a value of which this is shown; it throws NotWritten where one is missing that may not be. */
export function writerOf(shown: ShownValue): Writer {
  return ofType(shown, shown.type);
}

/** The writer of what the resolvers of some fields of Query answer, all of which are called at once. */
export function calledWriter(fields: readonly ShownField[]): Writer {
  return ofMembers(fields.map((shown) => memberOf({ ...shown, isCode: true })));
}

function ofType(shown: ShownValue, type: GraphQLOutputType): Writer {
  const write = ofPresent(shown, getNullableType(type) as GraphQLOutputType);
  const isRequired = isNonNullType(type);
  return (writing, value) => {
    if (value === null || value === undefined) {
      if (isRequired) throw new NotWritten(`A value of ${String(type)} is missing`);
      return 'null';
    }
    if (value instanceof Error) throw value;
    return write(writing, value);
  };
}

function ofPresent(shown: ShownValue, bare: GraphQLOutputType): Writer {
  if (!isListType(bare) && !shown.objects) return ofLeaf(bare as GraphQLLeafType);
  const write = isListType(bare) ? ofList(ofType(shown, bare.ofType)) : ofObject(shown.objects ?? {}, bare);
  return holdsCode(shown) ? write : writtenOnce(write, shown);
}

/** Whether code works out something of a value, which may come out otherwise for somebody else. */
function holdsCode({ objects }: ShownValue): boolean {
  return Object.values(objects ?? {}).some((fields) => fields.some(({ isCode, value }) => isCode || holdsCode(value)));
}

/** What is shown of a value: where as much is shown, the same is written. */
function selectionOf({ type, objects }: ShownValue): readonly unknown[] {
  const fields = Object.entries(objects ?? {}).map(([name, shown]) => [
    name,
    shown.map(({ key, field, value }) => [key, field.name, selectionOf(value)]),
  ]);
  return [String(type), fields];
}

/** Texts of what lasts, by what is shown of it. */
const KEPT = new WeakMap<object, Bounded<string>>();
const MOST_SELECTIONS = 12;

/** What lasts is written once for each way of showing it: everybody is told the same of it. */
function writtenOnce(write: Writer, shown: ShownValue): Writer {
  let selection: string | undefined;
  return (writing, value) => {
    if (!isLasting(value)) return write(writing, value);
    selection ??= JSON.stringify(selectionOf(shown));
    const texts = KEPT.get(value) ?? new Bounded<string>(MOST_SELECTIONS);
    KEPT.set(value, texts);
    const known = texts.get(selection);
    if (known !== undefined) return known;
    const text = write(writing, value);
    // In one piece: as it was put together, its pieces would be gathered anew for each answer.
    if (typeof text === 'string') texts.set(selection, Buffer.from(text).toString());
    return text;
  };
}

function ofList(write: Writer): Writer {
  return (writing, value) => {
    if (typeof value === 'string' || !(Symbol.iterator in Object(value))) throw new NotWritten('No list');
    const texts = Array.from(value as Iterable<unknown>, (each) =>
      each instanceof Promise ? each.then((one) => write(writing, one)) : write(writing, each),
    );
    return joined(texts, '[', ']');
  };
}

function ofObject(objects: NonNullable<ShownValue['objects']>, type: unknown): Writer {
  const writers = new Map(Object.entries(objects).map(([name, fields]) => [name, ofMembers(fields.map(memberOf))]));
  const only = isAbstractType(type) ? null : writers.get((type as GraphQLObjectType).name);
  return (writing, value) => {
    if (typeof value !== 'object') throw new NotWritten('No object');
    if (only) return only(writing, value);
    // What answers to a union or an interface bears its type's name (`graphql/refused.type.ts`).
    const name = (value as { readonly __typename?: unknown } | null)?.__typename;
    const write = typeof name === 'string' ? writers.get(name) : undefined;
    if (!write) throw new NotWritten('An object of no known type');
    return write(writing, value);
  };
}

/** A field of an object, as it is written. */
interface Member {
  readonly prefix: string;
  readonly told: (writing: Writing, source: object) => unknown;
  readonly write: Writer;
}

function memberOf(shown: ShownField): Member {
  const { key, field, parent, isCode, value } = shown;
  const { name } = field;
  const inObject: Member['told'] =
    name === '__typename' ? () => parent.name : (_, source) => (source as Readonly<Record<string, unknown>>)[name];
  return {
    prefix: `${JSON.stringify(key)}:`,
    told: isCode ? (writing, source) => workedOut(writing, shown, source) : inObject,
    write: writerOf(value),
  };
}

function ofMembers(members: readonly Member[]): Writer {
  return (writing, source) => {
    let all = '{';
    for (let at = 0; at < members.length; at += 1) {
      const text = memberText(members[at] as Member, writing, source as object);
      if (typeof text !== 'string') {
        const rest = members.slice(at + 1).map((each) => memberText(each, writing, source as object));
        return together([...(at === 0 ? [] : [all.slice(1)]), text, ...rest], '{', '}');
      }
      all += at === 0 ? text : `,${text}`;
    }
    return `${all}}`;
  };
}

function memberText({ prefix, told, write }: Member, writing: Writing, source: object): Text {
  const value = told(writing, source);
  const text = value instanceof Promise ? value.then((each) => write(writing, each)) : write(writing, value);
  return typeof text === 'string' ? prefix + text : text.then((each) => prefix + each);
}

/** Texts with commas between; waits only where there is something to wait for. */
function joined(texts: readonly Text[], open: string, close: string): Text {
  let all = open;
  for (const text of texts) {
    if (typeof text !== 'string') return together(texts, open, close);
    all += all === open ? text : `,${text}`;
  }
  return all + close;
}

async function together(texts: readonly Text[], open: string, close: string): Promise<string> {
  const known = await Promise.all(texts.map((text) => Promise.resolve(text)));
  return `${open}${known.join(',')}${close}`;
}

function ofLeaf(type: GraphQLLeafType): Writer {
  const texts = new Map<unknown, string>();
  const isText = type === GraphQLString || type === GraphQLID;
  const isWhole = type === GraphQLInt;
  return (_, value) => {
    if (isText && typeof value === 'string') return JSON.stringify(value);
    if (isWhole && typeof value === 'number' && (value | 0) === value) return String(value);
    const known = texts.get(value);
    if (known !== undefined) return known;
    const told = type.serialize(value);
    // A leaf that comes to nothing is no value: the executor says how that ends.
    if (told === null || told === undefined || typeof told === 'function')
      throw new NotWritten(`A value of ${type.name} cannot be told`);
    const text = JSON.stringify(told);
    if (isEnumType(type)) texts.set(value, text);
    return text;
  };
}

/** Calls the resolver of a field as the executor would. */
function workedOut({ asked, context }: Writing, shown: ShownField, source: object): unknown {
  const { field, nodes, parent } = shown;
  const [node] = nodes;
  if (!node || !field.resolve) throw new NotWritten(`${parent.name}.${field.name} has no resolver`);
  return field.resolve(source, getArgumentValues(field, node, asked.variables), context, infoOf(asked, shown));
}
