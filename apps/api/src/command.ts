import type { EntityManager } from '@mikro-orm/postgresql';
import { OptimisticLockError } from '@mikro-orm/core';
import type { Refusal } from '@touchstone/rules';
import type { GraphQLResolveInfo } from 'graphql';
import { JournalEntry } from './database/journal-entry.entity.js';
import type { JournalChange } from './database/journal-entry.entity.js';
import { keepKnown } from './database/keep-known.js';
import { takeChanges } from './database/journal-subscriber.js';
import { rowScopeOf } from './auth/row-scopes.js';
import { DomainError } from './errors/domain-error.js';
import type { ActorContext, RequestContext } from './context.js';
import { newId } from './graphql/ids.js';
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
 * back the way every reader reads it.
 */
export async function command<Input, Entity extends { readonly id: string }>(
  context: ActorContext,
  info: GraphQLResolveInfo,
  [useCase, input]: readonly [UseCase<Input, Entity>, Input],
): Promise<object> {
  const outcome = await perform(context, useCase, plainInput(input));
  if (outcome instanceof Refused) return refusedAnswer(context, verbOf(info), outcome);
  const type = outcome.constructor.name;
  const selection = selectionOf(info, typeNamesOf(type));
  // A verb shows what it did: one's own account, say, to somebody who may read no accounts.
  const row = await readRow(context, { type, uuid: outcome.id, info, selection, among: rowScopeOf(context.actor) });
  // What was done stays done even where the actor may not read the record: the id answers.
  return row ?? { __typename: type, id: `${type}:${outcome.id}` };
}

/** The same without GraphQL: for the demo body and the command line. */
export async function perform<Input, Entity extends { readonly id: string }>(
  context: ActorContext,
  useCase: UseCase<Input, Entity>,
  input: Input,
): Promise<Answer<Entity>> {
  try {
    return await context.em.transactional(async (em) => {
      const outcome = await useCase(within(context, em), input);
      if (outcome instanceof Refused) throw new Unwritten(outcome);
      await em.flush();
      await keepKnown(within(context, em), await writeJournal(within(context, em), useCase.name));
      return outcome;
    });
  } catch (error) {
    if (error instanceof Unwritten) return error.refused;
    if (error instanceof OptimisticLockError) throw new DomainError('STALE_VERSION');
    throw error;
  } finally {
    context.em.clear();
  }
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

async function writeJournal({ em, actor, now }: ActorContext, verb: string): Promise<readonly JournalChange[]> {
  const changes = takeChanges(em);
  if (changes.length === 0) return changes;
  const clientId = changes
    .flatMap(({ type, id, after, before }) =>
      type === 'Client' ? [id] : [after?.['client'], after?.['clientId'], before?.['client']],
    )
    .find((id) => typeof id === 'string');
  em.create(JournalEntry, {
    id: newId(),
    recordedAt: now,
    verb,
    accountId: actor.accountId || null,
    personId: actor.personId,
    clientId: clientId ?? null,
    changes,
  });
  await em.flush();
  return changes;
}

function verbOf(info: GraphQLResolveInfo): string {
  return info.fieldName.charAt(0).toUpperCase() + info.fieldName.slice(1);
}
