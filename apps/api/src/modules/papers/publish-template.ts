import { mayPublishTemplate, PaperKind } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurns } from '../../database/take-turns.js';
import { DomainError, notFound } from '../../errors/domain-error.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { JsonScalar } from '../../graphql/scalars.js';
import { getRecord } from '../../records.js';
import { Person } from '../people/index.js';
import { Programme } from '../programmes/index.js';
import { vocabularyOf } from './vocabulary.js';
import { PAPER_SOURCES } from './paper-sources.js';
import { PaperTemplate } from './paper-template.entity.js';
import { newestRevision } from './templates.queries.js';

@InputType({ description: 'What a paper is to say from now on.' })
export class PublishTemplateInput {
  @Field(() => PaperKind, { description: 'Of which paper.' })
  kind!: PaperKind;

  @Field(() => ID, { nullable: true, description: 'For which programme; for all where it is left out.' })
  programmeId!: string | null;

  @Field(() => String, { nullable: true, description: 'For which edition of that programme; for all where left out.' })
  editionId!: string | null;

  @Field(() => JsonScalar, { description: 'Language, title and blocks.' })
  content!: unknown;

  @Field(() => String, { description: 'Why it changes.' })
  reason!: string;

  @Field(() => Int, { description: 'Newest revision of this reach that was read; 0 where there was none.' })
  expectedRevision!: number;
}

export const PublishTemplateResult = resultOf('PublishTemplate', () => PaperTemplate);

/**
 * Publishes what a paper says from today (发布文件模板); the foot of every paper tells the version it was set by. What was
 * final before today, such as a certificate issued or a decision taken, goes on being set as it was.
 */
export async function publishTemplate(
  context: ActorContext,
  { kind, programmeId, editionId, content, reason, expectedRevision }: PublishTemplateInput,
): Promise<Answer<PaperTemplate>> {
  const { em, actor, now, today } = context;
  const programme = programmeId === null ? null : await getRecord(context, Programme, programmeId);
  if (editionId !== null && context.editions.find(editionId)?.programme.code !== programme?.code)
    throw notFound('SchemeEdition', editionId);
  await takeTurns(context, 'paper-templates');
  const reach = { kind, programmeId: programme?.id ?? null, editionId };
  const revision = await newestRevision(context, reach);
  if (revision !== expectedRevision)
    throw new DomainError('STALE_VERSION', { type: 'PaperTemplate', current: { revision } });
  const verdict = mayPublishTemplate({ kind, content, vocabulary: vocabularyOf(PAPER_SOURCES[kind]), reason });
  if (!verdict.allowed) return new Refused(verdict.refusals);

  const published = em.create(PaperTemplate, {
    id: newId(),
    kind,
    programme,
    editionId,
    revision: revision + 1,
    content,
    reason: reason.trim(),
    publishedBy: actor.personId === null ? null : em.getReference(Person, actor.personId),
    publishedOn: today,
    publishedAt: now,
  });
  await em.flush();
  return published;
}
