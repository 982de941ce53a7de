import { ActivityConclusion, AuditKind, AuditStatus, AuditActivityKind, mayConcludeActivity } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getRecord } from '../../records.js';
import { Certificate } from '../certificates/index.js';
import { Audit, AuditActivity } from './audit.entity.js';
import { fieldworkFactsOf } from './fieldwork.queries.js';

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

/** Concludes the document review or the days on site. The first conclusion begins the audit. */
export async function concludeActivity(context: ActorContext, input: ConcludeActivityInput): Promise<Answer<Audit>> {
  const { em, today } = context;
  const activity = await getRecord(context, AuditActivity, input.activityId);
  const audit = await em.findOneOrFail(Audit, { id: activity.audit.id });
  const { concludedOn, conclusion, notes } = input;
  const { kind, startsOn } = activity;
  const verdict = mayConcludeActivity({
    ...(await fieldworkFactsOf(context, audit)),
    kind,
    startsOn,
    concluded: activity.conclusion,
    conclusion,
    notes,
    concludedOn,
    today,
  });
  if (!verdict.allowed) return new Refused(verdict.refusals);

  em.assign(activity, { concludedOn, conclusion, notes });
  if (audit.status === AuditStatus.PLANNED) em.assign(audit, { status: AuditStatus.IN_PROGRESS });
  if (audit.kind === AuditKind.RECERTIFICATION && kind !== AuditActivityKind.DOCUMENT_REVIEW)
    await noteRecertification(context, audit);
  await em.flush();
  return audit;
}

/** A certificate whose recertification audit was on site in time may await its decision after expiry. */
async function noteRecertification({ em }: ActorContext, audit: Audit): Promise<void> {
  const certificate = await em.findOne(
    Certificate,
    { certification: audit.certification.id },
    { orderBy: { issuedOn: 'desc', id: 'desc' } },
  );
  if (certificate) em.assign(certificate, { recertificationOnSiteUntil: audit.endsOn });
}
