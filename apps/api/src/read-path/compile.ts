import { getArgumentValues } from 'graphql';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { sql } from 'kysely';
import type { CompiledQuery } from 'kysely';
import type { ActorContext } from '../context.js';
import { costOf } from '../graphql/cost.js';
import { visitSql } from '../modules/identity/index.js';
import type { VisitWish } from '../modules/identity/index.js';
import { Hole, holesIn, NotCompiled } from '../reading/hole.js';
import type { Bound } from '../reading/hole.js';
import type { Reading } from '../reading/reading.js';
import { fragmentsOf, infoOf, shownFields } from './answer-shape.js';
import type { Asked, ShownField } from './answer-shape.js';
import { calledWriter, writerOf } from './write-answer.js';
import type { Writer } from './write-answer.js';

/** One field of Query: the statement that answers it, and what is shown of the answer. */
export interface CompiledRoot {
  readonly key: string;
  readonly statement: CompiledQuery;
  readonly visiting: CompiledQuery;
  readonly show: Reading<unknown, unknown>['show'];
  readonly write: Writer;
}

/** A document as it is run for every reader of the same rights, and for all values of the same shape. */
export interface CompiledRead {
  readonly asked: Asked;
  /** The statements that answer the fields of Query, one each; null where one of them is answered by more. */
  readonly roots: readonly CompiledRoot[] | null;
  /** Calls the resolvers of all of them, as the executor calls them, and writes what they answer. */
  readonly call: Writer;
  /** Where there is one statement alone: the same that tells the reader's session as well, in its column `visit`. */
  readonly visiting: CompiledQuery | null;
  /** What it costs; everything the cost rests on is part of what it is compiled for. */
  readonly cost: number;
}

/** What is compiled, for whom. */
export interface Wish {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly context: ActorContext;
  /** As they came. */
  readonly given: Readonly<Record<string, unknown>>;
  /** As the schema takes them, and the same with holes. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly holes: Readonly<Record<string, unknown>>;
}

/**
 * Compiles an operation. Where each of its fields is answered by one statement, the resolvers are called with holes for
 * what later requests bring anew, and what they would have read is kept in place of being run; where one is not, its
 * resolvers are called each time, and only the checks and the shape of the answer are kept.
 * @throws Error where it cannot be compiled, whatever the reason: the executor answers then
 */
export async function compile(wish: Wish): Promise<CompiledRead> {
  const { schema, document, operation, given, variables } = wish;
  const query = schema.getQueryType();
  if (operation.operation !== 'query' || !query) throw new NotCompiled('No query');
  const asked: Asked = { schema, operation, fragments: fragmentsOf(document), variables };
  const shown = shownFields(asked, query, [operation.selectionSet]);
  const roots = await compileRoots(wish, asked, shown).catch(() => null);
  const cost = costOf({ schema, document, operation, variables: { ...given } });
  if (cost === null || !Number.isFinite(cost)) throw new NotCompiled('No cost');
  const visiting = roots?.length === 1 ? (roots[0]?.visiting ?? null) : null;
  return { asked, roots, call: calledWriter(shown), visiting, cost };
}

async function compileRoots(wish: Wish, asked: Asked, shown: readonly ShownField[]): Promise<readonly CompiledRoot[]> {
  const roots: CompiledRoot[] = [];
  for (const each of shown) roots.push(await compileRoot(wish, asked, each));
  refuseUnused(wish, roots);
  return roots;
}

/** A value that reached no statement was looked at on its way, or lost: nobody knows what the answer says of the next. */
function refuseUnused({ holes }: Wish, roots: readonly CompiledRoot[]): void {
  const used = new Set(roots.flatMap(({ statement }) => holesIn(statement.parameters)).map(({ origin }) => origin));
  if (!holesIn(holes).every((hole) => used.has(hole))) throw new NotCompiled('A value reached no statement');
}

async function compileRoot({ context, holes }: Wish, asked: Asked, shown: ShownField): Promise<CompiledRoot> {
  const { field, nodes, key } = shown;
  const [node] = nodes;
  if (!field.resolve || !node) throw new NotCompiled(`${field.name} is no field of ours`);
  const readings: Reading<unknown, unknown>[] = [];
  const recorded = {};
  const compiling: ActorContext = {
    ...context,
    ...NOTHING,
    em: metadataAlone(context),
    actor: actorWithHoles(context.actor),
    compile: (reading) => {
      readings.push(reading);
      return recorded;
    },
  };
  const info = infoOf(asked, shown);
  const answer: unknown = await field.resolve(undefined, getArgumentValues(field, node, holes), compiling, info);
  const [reading] = readings;
  // A resolver that reads twice, or makes something of what it read, is called by the executor alone.
  if (answer !== recorded || readings.length !== 1 || !reading)
    throw new NotCompiled(`${field.name} is answered by more than a statement`);
  const statement = reading.statement.compile(context.sql());
  const visiting = sql`select v.visit, q.* from (${visitSql(visitHole)}) as v, (${reading.statement}) as q`;
  const { show } = reading;
  return { key, statement, visiting: visiting.compile(context.sql()), show, write: writerOf(shown.value) };
}

/** The place of what the session of a later request is looked up by. */
function visitHole<V>(of: (wish: VisitWish) => V): V {
  return new Hole(({ visit }) => visit && of(visit)) as V;
}

/** Nothing of the house is at hand while a document is compiled but what statements are made of. */
const NOTHING = {
  sql: () => {
    throw new NotCompiled('A resolver reads by itself');
  },
};

/** What is known of entities, without a way to any. */
function metadataAlone({ em }: ActorContext): ActorContext['em'] {
  return { getMetadata: () => em.getMetadata() } as never;
}

/** Whoever has the same rights, in whose place each later reader is put. */
function actorWithHoles(actor: ActorContext['actor']): ActorContext['actor'] {
  const own = (name: 'accountId' | 'personId' | 'clientId'): never =>
    (actor[name] ? new Hole(({ actor: bound }: Bound) => bound[name]) : actor[name]) as never;
  return {
    ...actor,
    accountId: own('accountId'),
    personId: own('personId'),
    clientId: own('clientId'),
    email: new Hole(({ actor: bound }) => bound.email) as never,
    displayName: new Hole(({ actor: bound }) => bound.displayName) as never,
  };
}
