import type { CompiledQuery, Kysely, RawBuilder } from 'kysely';
import type { Actor } from '../auth/actor.js';
import type { Bounded } from '../bounded.js';
import type { ActorContext } from '../context.js';
import { Hole, NotCompiled } from './hole.js';
import type { Bound } from './hole.js';

/** Statements by what they were made for; what was not asked for longest is made again. */
export type MadeStatements = Bounded<CompiledQuery>;

/** A statement that is sent again and again with other values, by other people of the same rights. */
export interface OftenSent<Values, Row> {
  readonly made: MadeStatements;
  /** What it is made for, beside rights. */
  readonly key: string;
  /** Makes it of values that are not known yet, and for an actor of whom only his rights are. */
  readonly make: (actor: Actor, values: Values) => RawBuilder<Row>;
  readonly values: Values;
}

/** Sends a statement, which is put together once for everybody of the same rights. */
export async function sendMade<Values extends object, Row>(
  context: ActorContext,
  often: OftenSent<Values, Row>,
): Promise<readonly Row[]> {
  const { actor, sql } = context;
  const { values, make } = often;
  const statement = statementFor(context, often);
  if (!statement) return (await make(actor, values).execute(sql())).rows;
  const parameters = statement.parameters.map(filledBy({ variables: values as Bound['variables'], actor }));
  return (await sql().executeQuery<Row>({ ...statement, parameters })).rows;
}

/** Null where whoever makes the statement looks at what is not known yet: it is made for each request then. */
function statementFor<Values extends object, Row>(
  { actor, sql }: ActorContext,
  { made, key, make, values }: OftenSent<Values, Row>,
): CompiledQuery<Row> | null {
  const of = `${rightsOf(actor)}\n${key}`;
  const known = made.get(of);
  if (known) return known as CompiledQuery<Row>;
  const holes = Object.keys(values).map((name) => [name, new Hole(({ variables }) => variables[name])] as const);
  try {
    const statement = make(actorWithHoles(actor), Object.fromEntries(holes) as Values).compile(sql());
    made.set(of, statement);
    return statement;
  } catch (error) {
    if (error instanceof NotCompiled) return null;
    throw error;
  }
}

/** Takes the place of a value by the way to it. */
type Place<Values> = <V>(of: (values: Values) => V) => V;

/** A statement that is nobody's, put together once: whoever sends it brings the values that stand in its places. */
export function madeOnce<Values extends object, Row>(
  make: (place: Place<Values>) => RawBuilder<Row>,
): (database: Kysely<unknown>, values: Values) => Promise<readonly Row[]> {
  const place = <V>(of: (values: Values) => V): V => new Hole(({ variables }) => of(variables as Values)) as V;
  let statement: CompiledQuery<Row> | undefined;
  return async (database, values) => {
    statement ??= make(place).compile(database);
    const fill = filledBy({ variables: values as Bound['variables'] } as Bound);
    return (await database.executeQuery<Row>({ ...statement, parameters: statement.parameters.map(fill) })).rows;
  };
}

/** Puts the value of a request in the place of each hole. */
export const filledBy =
  (bound: Bound) =>
  <V>(value: V): V =>
    value instanceof Hole ? (value.fill(bound) as V) : value;

/** Rights of actors that were asked for before. */
const RIGHTS = new WeakMap<Actor, string>();

/** What of an actor decides which statement answers him. */
export function rightsOf(actor: Actor): string {
  const known = RIGHTS.get(actor) ?? rightsTold(actor);
  RIGHTS.set(actor, known);
  return known;
}

function rightsTold({ roles, permissions, reach, key, accountId, personId, clientId }: Actor): string {
  const held = key ? [...permissions].toSorted() : roles;
  return JSON.stringify([Boolean(key), held, reach, key?.narrowed ?? null, !accountId, !personId, !clientId]);
}

/** Whoever has the same rights, in whose place each later reader is put. */
export function actorWithHoles(actor: Actor): Actor {
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
