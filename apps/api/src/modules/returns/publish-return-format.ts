import { mayPublishReturnFormat, ReturnFormatKind } from '@touchstone/rules';
import { Field, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurns } from '../../database/take-turns.js';
import { DomainError } from '../../errors/domain-error.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { JsonScalar } from '../../graphql/scalars.js';
import { Person } from '../people/index.js';
import { formatInForce } from './formats.queries.js';
import { ReturnFormatVersion } from './return-format.entity.js';

@InputType({ description: 'How a return is written from now on.' })
export class PublishReturnFormatInput {
  @Field(() => ReturnFormatKind, { description: 'Of what.' })
  kind!: ReturnFormatKind;

  @Field(() => JsonScalar, { description: 'Sheets and columns, with the source of each.' })
  content!: unknown;

  @Field(() => String, { description: 'Why it changes.' })
  reason!: string;

  @Field(() => Int, { description: 'Newest version that was read; 0 is what ships.' })
  expectedRevision!: number;
}

export const PublishReturnFormatResult = resultOf('PublishReturnFormat', () => ReturnFormatVersion);

/** Publishes a new version of a format (发布上报格式). What was reported keeps the version it was written in. */
export async function publishReturnFormat(
  context: ActorContext,
  { kind, content, reason, expectedRevision }: PublishReturnFormatInput,
): Promise<Answer<ReturnFormatVersion>> {
  const { em, actor, today } = context;
  await takeTurns(context, 'return-formats');
  const { format: current, revision } = await formatInForce(context, kind);
  if (revision !== expectedRevision)
    throw new DomainError('STALE_VERSION', { type: 'ReturnFormatVersion', current: { revision } });

  const answer = mayPublishReturnFormat({ kind, content, current, reason });
  if (!answer.allowed) return new Refused(answer.refusals);

  const published = em.create(ReturnFormatVersion, {
    id: newId(),
    kind,
    revision: revision + 1,
    content,
    reason: reason.trim(),
    publishedBy: actor.personId === null ? null : em.getReference(Person, actor.personId, { wrapped: true }),
    publishedOn: today,
  });
  await em.flush();
  return published;
}
