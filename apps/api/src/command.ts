import type { EntityManager } from '@mikro-orm/postgresql';
import { OptimisticLockError } from '@mikro-orm/core';
import type { Refusal } from '@touchstone/rules';
import type { GraphQLResolveInfo } from 'graphql';
import { claim, keepAnswer } from './database/idempotency.js';
import { derive } from './database/derivations.js';
import { keepKnown } from './database/keep-known.js';
import { writeJournal } from './database/write-journal.js';
import { rowScopeOf } from './auth/row-scopes.js';
import { DomainError } from './errors/domain-error.js';
import type { ActorContext, RequestContext } from './context.js';
import { plainInput } from './graphql/plain-input.js';
import { Refused, shownRefusal } from './graphql/refused.type.js';
import type { Answer } from './graphql/refused.type.js';
import { readRow } from './reading/read.js';
import { typeNamesOf } from './reading/row-json.js';
import { selectionOf } from './reading/selection.js';

/** A use case: facts, verdict, change, one flush. It answers with the record it made or changed, or refuses. */
export type UseCase<Input, Entity extends { readonly id: string }> = (
  context: ActorContext,
  input: Input,
) => Promise<Answer<Entity>>;

/**
 * Runs a verb: in one transaction, with its journal entry; a refusal leaves nothing behind. The record is then read
 * back the way every reader reads it, and the answer is kept for whoever asks again under the same key.
 */
export async function command<Input, Entity extends { readonly id: string }>(
  context: ActorContext,
  info: GraphQLResolveInfo,
  [useCase, input]: readonly [UseCase<Input, Entity>, Input],
): Promise<object> {
  const tell = async (inner: ActorContext, done: Entity): Promise<object> => {
    const type = typeNameOf(done);
    const selection = selectionOf(info, typeNamesOf(type));
    // A verb shows what it did: one's own account, say, to somebody who may read no accounts.
    const row = await readRow(inner, { type, uuid: done.id, info, selection, among: rowScopeOf(context.actor) });
    // What was done stays done even where the actor may not read the record: the id answers.
    return row ?? { __typename: type, id: `${type}:${done.id}` };
  };
  const told = await carryOut(context, [useCase, plainInput(input)], { tell });
  return told instanceof Refused ? refusedAnswer(context, verbOf(info), told) : told;
}

/** The type of a record, of an entity and of a row. */
function typeNameOf(done: object): string {
  return '__typename' in done ? String(done.__typename) : done.constructor.name;
}

/** How what was done is told, now and to whoever asks again under the same key. */
export interface Telling<Entity, Told> {
  readonly tell: (context: ActorContext, done: Entity) => Told | Promise<Told>;
  /** What of it is kept, where it has secrets in it; left out, all of it. */
  readonly keep?: (told: Told, done: Entity) => unknown;
  /** Tells again by what was kept. */
  readonly retell?: (context: ActorContext, kept: never) => Told | Promise<Told>;
}

/**
 * The one way in which anything is changed: transaction, claim of the caller's key, use case, journal entry, answer.
 * Resolvers whose answer is no record take it; all others take `command`.
 */
export async function carryOut<Input, Entity extends object, Told>(
  context: ActorContext,
  [useCase, input]: readonly [(context: ActorContext, input: Input) => Promise<Answer<Entity>>, Input],
  { tell, keep, retell }: Telling<Entity, Told>,
): Promise<Told | Refused> {
  try {
    return await context.em.transactional(async (em) => {
      const inner = within(context, em);
      const earlier = await claim(inner);
      if (earlier) return retell ? await retell(inner, earlier.answer as never) : (earlier.answer as Told);
      const done = await useCase(inner, input);
      if (done instanceof Refused) throw new Unwritten(done);
      await em.flush();
      const changes = await writeJournal(inner, { verb: useCase.name, input });
      await keepKnown(inner, changes);
      await derive(inner, changes);
      const told = await tell(inner, done);
      await keepAnswer(inner, keep ? keep(told, done) : told);
      return told;
    });
  } catch (error) {
    if (error instanceof Unwritten) return error.refused;
    if (error instanceof OptimisticLockError) throw new DomainError('STALE_VERSION');
    throw error;
  } finally {
    context.em.clear();
  }
}

/** The same without GraphQL: for the demo body and the command line. */
export function perform<Input, Entity extends { readonly id: string }>(
  context: ActorContext,
  useCase: UseCase<Input, Entity>,
  input: Input,
): Promise<Answer<Entity>> {
  return carryOut(context, [useCase, input], { tell: (_, done) => done });
}

/**
 * Every reason why a use case would refuse, from the use case itself: it is run and undone. None if it would be done.
 * What cannot be asked now (the record has changed, or is out of sight) is no reason.
 */
export async function rehearse<Input, Entity extends { readonly id: string }>(
  context: ActorContext,
  useCase: UseCase<Input, Entity>,
  input: Input,
): Promise<readonly Refusal[]> {
  const em = context.em.fork();
  try {
    return await em.transactional(async (inner) => {
      const outcome = await useCase(within(context, inner), input);
      throw new Unwritten(outcome instanceof Refused ? outcome : new Refused([]));
    });
  } catch (error) {
    if (error instanceof Unwritten) return error.refused.refusals;
    if (error instanceof DomainError) return [];
    throw error;
  }
}

/** Refusals as the API shows them, in the reader's language. */
export function refusedAnswer(context: RequestContext, verb: string, refused: Refused): object {
  const refusals = refused.refusals.map((each) => shownRefusal(each, context.locale));
  return { __typename: `${verb}Refused`, refusals };
}

/** Carries an answer out of a transaction that is to undo whatever was begun. */
class Unwritten extends Error {
  constructor(readonly refused: Refused) {
    super('refused');
  }
}

function within(context: ActorContext, em: EntityManager): ActorContext {
  return { ...context, em, sql: () => em.getKysely() as never };
}

function verbOf(info: GraphQLResolveInfo): string {
  return info.fieldName.charAt(0).toUpperCase() + info.fieldName.slice(1);
}
