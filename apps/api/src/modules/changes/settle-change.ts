import {
  allOf,
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
import { Agreement, AgreementAmendment } from '../applications/index.js';
import { Audit } from '../audits/index.js';
import { ChangeNotice } from './change-notice.entity.js';

@InputType({ description: 'What was done about a notified change: one of the two.' })
export class SettleChangeInput {
  @Field(() => ID, { description: 'The notice.' })
  changeNoticeId!: string;

  @Field(() => Int, { description: "The notice's version as it was read." })
  expectedVersion!: number;

  @Field(() => ID, { nullable: true, description: 'The special audit that looks into it.' })
  auditId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The amendment of the agreement.' })
  amendmentId!: string | null;
}

export const SettleChangeResult = resultOf('SettleChange', () => ChangeNotice);

/** Ties a notified change to the audit or the amendment that it asked for. One issued anew is settled by its decision. */
export async function settleChange(
  context: ActorContext,
  { changeNoticeId: id, expectedVersion, auditId, amendmentId }: SettleChangeInput,
): Promise<Answer<ChangeNotice>> {
  const notice = await getForChange(context, ChangeNotice, { id, expectedVersion });
  const audit = auditId === null ? null : await getRecord(context, Audit, auditId);
  const amendment = amendmentId === null ? null : await getRecord(context, AgreementAmendment, amendmentId);
  const { status, outcome } = notice;
  const done = await doneAbout(context, notice, { audit, amendment });

  const answer = allOf([
    verdict([done.length === 0 && refusal('CHANGE_SETTLED_BY_NOTHING', CLAUSE.changes, { field: 'auditId' })]),
    ...done.map((each) => maySettleChange({ status, outcome, ...each })),
  ]);
  if (!answer.allowed) return new Refused(answer.refusals);

  context.em.assign(notice, { audit, amendment, status: ChangeNoticeStatus.SETTLED, settledOn: context.today });
  await context.em.flush();
  return notice;
}

interface Done {
  readonly by: ChangeOutcome;
  readonly isOfThisFile: boolean;
}

/** What was done, as far as it was named, and whether each is this file's. */
async function doneAbout(
  { em }: ActorContext,
  { certification, outcome }: ChangeNotice,
  { audit, amendment }: { audit: Audit | null; amendment: AgreementAmendment | null },
): Promise<readonly Done[]> {
  const done: Done[] = [];
  if (audit) {
    const isSpecial = audit.kind === AuditKind.SPECIAL;
    const asked = outcome === ChangeOutcome.SCOPE_CHANGE ? ChangeOutcome.SCOPE_CHANGE : ChangeOutcome.SPECIAL_AUDIT;
    done.push({ by: asked, isOfThisFile: isSpecial && audit.certification.id === certification.id });
  }
  if (amendment) {
    const agreement = await em.findOne(Agreement, { id: amendment.agreement.id });
    done.push({ by: ChangeOutcome.AMENDMENT, isOfThisFile: agreement?.certification?.id === certification.id });
  }
  return done;
}
