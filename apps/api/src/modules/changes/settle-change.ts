import {
  allOf,
  ApplicationKind,
  ApplicationStatus,
  AuditKind,
  ChangeNoticeStatus,
  ChangeOutcome,
  CLAUSE,
  maySettleChange,
  refusal,
  verdict,
} from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange, getRecord } from '../../records.js';
import { Agreement, AgreementAmendment, Application } from '../applications/index.js';
import { Audit } from '../audits/index.js';
import { ChangeNotice } from './change-notice.entity.js';

@InputType({ description: 'What was done about a notified change: one of the three.' })
export class SettleChangeInput {
  @Field(() => ID, { description: 'The notice.' })
  changeNoticeId!: string;

  @Field(() => Int, { description: "The notice's version as it was read." })
  expectedVersion!: number;

  @Field(() => ID, { nullable: true, description: 'The special audit that looks into it.' })
  auditId!: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The application for another scope that was declined or taken back; one that was decided settles by itself.',
  })
  applicationId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The amendment of the agreement.' })
  amendmentId!: string | null;
}

export const SettleChangeResult = resultOf('SettleChange', () => ChangeNotice);

/**
 * Ties a notified change to the audit or the amendment that it asked for, or to an application for another scope that
 * came to nothing. One issued anew, and another scope that was decided, are settled by the decision.
 */
export async function settleChange(
  context: ActorContext,
  { changeNoticeId: id, expectedVersion, auditId, amendmentId, applicationId }: SettleChangeInput,
): Promise<Answer<ChangeNotice>> {
  const notice = await getForChange(context, ChangeNotice, { id, expectedVersion });
  const audit = auditId === null ? null : await getRecord(context, Audit, auditId);
  const amendment = amendmentId === null ? null : await getRecord(context, AgreementAmendment, amendmentId);
  const application = applicationId === null ? null : await getRecord(context, Application, applicationId);
  const { status, outcome } = notice;
  const done = await doneAbout(context, notice, { audit, amendment, application });

  const answer = allOf([
    verdict([done.length === 0 && refusal('CHANGE_SETTLED_BY_NOTHING', CLAUSE.changes, { field: 'auditId' })]),
    ...done.map((each) => maySettleChange({ status, outcome, ...each })),
  ]);
  if (!answer.allowed) return new Refused(answer.refusals);

  context.em.assign(notice, {
    audit,
    amendment,
    ...(application && { application }),
    status: ChangeNoticeStatus.SETTLED,
    settledOn: context.today,
  });
  await context.em.flush();
  return notice;
}

/** Ends of an application that no decision follows. */
const NOTHING: readonly ApplicationStatus[] = [ApplicationStatus.DECLINED, ApplicationStatus.ABANDONED];

interface Done {
  readonly by: ChangeOutcome;
  readonly isOfThisFile: boolean;
}

/** What was done, as far as it was named, and whether each is this file's. */
async function doneAbout(
  { em }: ActorContext,
  { certification }: ChangeNotice,
  {
    audit,
    amendment,
    application,
  }: { audit: Audit | null; amendment: AgreementAmendment | null; application: Application | null },
): Promise<readonly Done[]> {
  const done: Done[] = [];
  if (audit) {
    const isSpecial = audit.kind === AuditKind.SPECIAL;
    const isOfThisFile = isSpecial && audit.certification.id === certification.id;
    done.push({ by: ChangeOutcome.SPECIAL_AUDIT, isOfThisFile });
  }
  if (application) {
    const cameToNothing = application.kind === ApplicationKind.SCOPE_CHANGE && NOTHING.includes(application.status);
    const isOfThisFile = cameToNothing && application.certification?.id === certification.id;
    done.push({ by: ChangeOutcome.SCOPE_CHANGE, isOfThisFile });
  }
  if (amendment) {
    const agreement = await em.findOne(Agreement, { id: amendment.agreement.id });
    done.push({ by: ChangeOutcome.AMENDMENT, isOfThisFile: agreement?.certification?.id === certification.id });
  }
  return done;
}
