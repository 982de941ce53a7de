import {
  ActivityConclusion,
  allOf,
  AuditKind,
  AuditStatus,
  isWithClient,
  mayBeginWithClient,
  mayConcludeActivity,
  verdict,
} from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getRecord } from '../../records.js';
import { newestCertificate } from '../certificates/index.js';
import { Audit, AuditActivity } from './audit.entity.js';
import { fieldworkFactsOf } from './fieldwork.queries.js';
import { objectionsOf } from './objections.queries.js';

@InputType({ description: 'How an activity of an audit ended.' })
export class ConcludeActivityInput {
  @Field(() => ID, { description: 'The activity.' })
  activityId!: string;

  @Field(() => PlainDateScalar, { description: 'Day it was concluded.' })
  concludedOn!: PlainDate;

  @Field(() => ActivityConclusion, { description: 'How it ended.' })
  conclusion!: ActivityConclusion;

  @Field(() => String, { nullable: true, description: 'What was seen; needed where it did not pass.' })
  notes!: string | null;
}

export const ConcludeActivityResult = resultOf('ConcludeActivity', () => Audit);

/** Concludes the document review or days with the client. The first conclusion begins the audit. */
export async function concludeActivity(
  context: ActorContext,
  { activityId, ...input }: ConcludeActivityInput,
): Promise<Answer<Audit>> {
  const { em, today } = context;
  const found = await getRecord(context, AuditActivity, activityId);
  await takeTurnsAt(context, Audit, found.audit.id);
  const activity = await em.refreshOrFail(found);
  const audit = await em.findOneOrFail(Audit, { id: activity.audit.id });

  const conducted = mayConcludeActivity({
    ...(await fieldworkFactsOf(context, audit)),
    ...input,
    kind: activity.kind,
    startsOn: activity.startsOn,
    visitFrom: audit.startsOn,
    concluded: activity.conclusion,
    today,
  });
  const withClient = isWithClient(activity) ? mayBeginWithClient(await objectionsOf(context, audit.id)) : verdict([]);
  const answer = allOf([conducted, withClient]);
  if (!answer.allowed) return new Refused(answer.refusals);

  em.assign(activity, input);
  if (audit.status === AuditStatus.PLANNED) audit.status = AuditStatus.IN_PROGRESS;
  if (audit.kind === AuditKind.RECERTIFICATION) await tellCertificate(context, audit, activity);
  await em.flush();
  return audit;
}

/** What a certificate may still become after it expires turns on how far its recertification had come by then. */
async function tellCertificate(context: ActorContext, audit: Audit, concluded: AuditActivity): Promise<void> {
  const certificate = await newestCertificate(context, audit.certification.id);
  if (!certificate) return;
  certificate.recertificationStartedOn ??= concluded.startsOn;
  const activities = await context.em.find(AuditActivity, { audit: audit.id });
  const isVisitOver = activities.filter(isWithClient).every(({ conclusion }) => conclusion !== null);
  if (isVisitOver) certificate.recertificationOnSiteUntil = audit.endsOn;
}
