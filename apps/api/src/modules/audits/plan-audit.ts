import {
  allOf,
  AuditActivityKind,
  AuditKind,
  AuditStatus,
  certificateState,
  checkActivities,
  isDocumentReviewFirst,
  mayAuditFile,
  mayPlanAudit,
  planDaysOf,
} from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { nextNumber } from '../../database/next-number.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { DecimalScalar, PlainDateScalar } from '../../graphql/scalars.js';
import { getRecord } from '../../records.js';
import { Agreement, Application } from '../applications/index.js';
import { Certificate, Certification } from '../certificates/index.js';
import { Site } from '../clients/index.js';
import { SurveillanceActivity } from '../surveillance/index.js';
import { Audit, AuditActivity } from './audit.entity.js';
import { blankScorecard } from './blank-scorecard.js';
import { Scorecard } from './scorecard.entity.js';

@InputType({ description: 'Days on which something is done in an audit, both ends counting.' })
export class AuditActivityInput {
  @Field(() => AuditActivityKind, { description: 'What is done.' })
  kind!: AuditActivityKind;

  @Field(() => PlainDateScalar, { description: 'First day.' })
  startsOn!: PlainDate;

  @Field(() => PlainDateScalar, { description: 'Last day.' })
  endsOn!: PlainDate;
}

@InputType({ description: 'An audit to be planned.' })
export class PlanAuditInput {
  @Field(() => ID, { description: 'The file (认证案卷) it is for.' })
  certificationId!: string;

  @Field(() => AuditKind, { description: 'What it is for.' })
  kind!: AuditKind;

  @Field(() => ID, {
    nullable: true,
    description: 'The surveillance it would complete; for surveillance audits alone.',
  })
  surveillanceActivityId!: string | null;

  @Field(() => [AuditActivityInput], { description: 'What is done when: the document review, the days on site.' })
  activities!: AuditActivityInput[];

  @Field(() => DecimalScalar, { description: 'Audit time in person-days (half days).' })
  personDays!: string;

  @Field(() => String, { nullable: true, description: 'Why the audit time departs from the table, if it does.' })
  timeJustification!: string | null;
}

export const PlanAuditResult = resultOf('PlanAudit', () => Audit);

/**
 * Plans an audit on a file: its edition and fields are pinned from then on, and a blank scorecard is laid out for each
 * evaluation.
 */
export async function planAudit(context: ActorContext, input: PlanAuditInput): Promise<Answer<Audit>> {
  const { em, editions, today } = context;
  const certification = await getRecord(context, Certification, input.certificationId);
  const surveillance = input.surveillanceActivityId
    ? await getRecord(context, SurveillanceActivity, input.surveillanceActivityId)
    : null;
  const certificate = await em.findOne(
    Certificate,
    { certification: certification.id },
    { orderBy: { issuedOn: 'desc', id: 'desc' } },
  );
  const edition = editions.get(certification.editionId);
  const days = planDaysOf(input.activities);
  const fileVerdict = mayAuditFile({
    kind: input.kind,
    certificationStatus: certification.status,
    openAudit: await openAuditOf(context, { certification: certification.id, kind: input.kind }),
    surveillance: surveillance && {
      isOfThisFile: certificate?.id === surveillance.certificate.id,
      completedOn: surveillance.completedOn,
      plannedIn: await openAuditOf(context, { surveillanceActivity: surveillance.id }),
    },
  });
  const planVerdict =
    days &&
    mayPlanAudit({
      ...(await timeFactsOf(context, certification)),
      ...days,
      kind: input.kind,
      edition: {
        ...edition,
        timeTable: edition.audit.timeTable,
        documentReviewFirst: isDocumentReviewFirst(edition.audit.documentReviewFirst, input.kind, input.activities),
      },
      certificateState: certificate && certificateState(certificate, today),
      personDays: input.personDays,
      onSitePersonDays: null,
      justification: input.timeJustification,
    });
  const verdict = allOf([checkActivities(input.activities), fileVerdict, ...(planVerdict ? [planVerdict] : [])]);
  if (!verdict.allowed || !days) return new Refused(verdict.allowed ? [] : verdict.refusals);

  const audit = em.create(Audit, {
    id: newId(),
    number: await nextNumber(context, 'audit'),
    kind: input.kind,
    status: AuditStatus.PLANNED,
    certification,
    client: certification.client,
    programme: certification.programme,
    editionId: certification.editionId,
    technicalCodes: certification.technicalCodes,
    surveillanceActivity: surveillance,
    startsOn: days.startsOn,
    endsOn: days.endsOn,
    personDays: input.personDays,
    timeJustification: input.timeJustification,
    plannedOn: today,
    reportedOn: null,
    reportConclusion: null,
    recommendation: null,
    decidedOn: null,
    cancelReason: null,
    version: 1,
  });
  for (const activity of input.activities) {
    em.create(AuditActivity, {
      ...activity,
      id: newId(),
      audit,
      client: certification.client,
      concludedOn: null,
      conclusion: null,
      notes: null,
    });
  }
  for (const { id: evaluation } of edition.evaluations) {
    em.create(Scorecard, {
      ...blankScorecard({ edition, evaluation, kind: input.kind, surveillanceNumber: surveillance?.number ?? 1 }),
      audit,
      client: certification.client,
    });
  }
  if (input.kind === AuditKind.RECERTIFICATION && certificate)
    em.assign(certificate, { recertificationStartedOn: today });
  await em.flush();
  return audit;
}

/** Number of an audit that is still open and answers to some facts, or null. */
async function openAuditOf({ em }: ActorContext, facts: object): Promise<string | null> {
  const open = await em.findOne(Audit, {
    ...facts,
    status: { $nin: [AuditStatus.DECIDED, AuditStatus.CANCELLED] },
  } as never);
  return open?.number ?? null;
}

/** What the file's agreement and sites say for the audit time. */
async function timeFactsOf({ em }: ActorContext, certification: Certification) {
  const agreement = await em.findOneOrFail(Agreement, { certification: certification.id });
  const application = await em.findOneOrFail(Application, { id: agreement.application.id });
  const outlets = await em.count(Site, { client: certification.client.id, isHeadOffice: false });
  return { agreementSignedOn: agreement.signedOn, headcount: application.headcountInScope, outlets };
}
