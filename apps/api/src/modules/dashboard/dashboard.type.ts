import type { PlainDate } from '@touchstone/plain-date';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DecimalScalar, PlainDateScalar } from '../../graphql/scalars.js';
import { tellEnum } from '../../graphql/enums.js';

/** Kinds of work that wait for somebody. */
export const WorkKind = {
  REVIEW_APPLICATION: 'REVIEW_APPLICATION',
  DRAW_UP_AGREEMENT: 'DRAW_UP_AGREEMENT',
  SIGN_AGREEMENT: 'SIGN_AGREEMENT',
  PLAN_INITIAL_AUDIT: 'PLAN_INITIAL_AUDIT',
  PLAN_SURVEILLANCE: 'PLAN_SURVEILLANCE',
  PLAN_SPECIAL_AUDIT: 'PLAN_SPECIAL_AUDIT',
  HOLD_SPECIAL_AUDIT: 'HOLD_SPECIAL_AUDIT',
  CONDUCT_AUDIT: 'CONDUCT_AUDIT',
  VERIFY_NONCONFORMITY: 'VERIFY_NONCONFORMITY',
  ANSWER_NONCONFORMITY: 'ANSWER_NONCONFORMITY',
  REVIEW_REPORT: 'REVIEW_REPORT',
  DECIDE: 'DECIDE',
  ANSWER_APPEAL: 'ANSWER_APPEAL',
  INVESTIGATE_APPEAL: 'INVESTIGATE_APPEAL',
  DECIDE_APPEAL: 'DECIDE_APPEAL',
  ANSWER_COMPLAINT: 'ANSWER_COMPLAINT',
  INVESTIGATE_COMPLAINT: 'INVESTIGATE_COMPLAINT',
  CLOSE_COMPLAINT: 'CLOSE_COMPLAINT',
  SUSPEND_OVERDUE: 'SUSPEND_OVERDUE',
  SUSPEND_PROPOSED: 'SUSPEND_PROPOSED',
  WITHDRAW_UNRESTORED: 'WITHDRAW_UNRESTORED',
  SUSPENSION_ENDING: 'SUSPENSION_ENDING',
  PERMIT_EXPIRED: 'PERMIT_EXPIRED',
  RENEW_PERMIT: 'RENEW_PERMIT',
  FINISH_APPLICATION: 'FINISH_APPLICATION',
  BRING_PAPERS: 'BRING_PAPERS',
  ACCEPT_QUOTE: 'ACCEPT_QUOTE',
  CONSIDER_TEAM: 'CONSIDER_TEAM',
  PAY_CHARGE: 'PAY_CHARGE',
  ASSESS_MARK_USE: 'ASSESS_MARK_USE',
  CORRECT_MARK: 'CORRECT_MARK',
  VERIFY_MARK: 'VERIFY_MARK',
  DECIDE_MARK_CASE: 'DECIDE_MARK_CASE',
  CONFIRM_MARK_USE: 'CONFIRM_MARK_USE',
  CONFIRM_MARK_STOP: 'CONFIRM_MARK_STOP',
  PLAN_SCOPE_CHANGE: 'PLAN_SCOPE_CHANGE',
  DECIDE_REDUCTION: 'DECIDE_REDUCTION',
  REVIEW_TRANSFER: 'REVIEW_TRANSFER',
  PLAN_TRANSFER_VISIT: 'PLAN_TRANSFER_VISIT',
  DECIDE_TRANSFER: 'DECIDE_TRANSFER',
} as const;
/** One kind of work. */
export type WorkKind = keyof typeof WorkKind;
tellEnum(WorkKind, 'WorkKind', {
  about: 'Kinds of work that wait for somebody.',
  REVIEW_APPLICATION: 'An application waits for its review.',
  DRAW_UP_AGREEMENT: 'An accepted application waits for its agreement.',
  SIGN_AGREEMENT: 'An agreement waits for its signatures.',
  PLAN_INITIAL_AUDIT: 'A signed agreement waits for its initial audit to be planned.',
  PLAN_SURVEILLANCE: 'A surveillance whose window is open waits to be planned.',
  PLAN_SPECIAL_AUDIT: 'A complaint or a notified change has asked for an audit that nobody has planned.',
  HOLD_SPECIAL_AUDIT: 'A failed spot check is followed by an audit within its days.',
  CONDUCT_AUDIT: "One of the reader's own audits is to be done or reported.",
  VERIFY_NONCONFORMITY: 'An answered nonconformity waits to be looked at.',
  ANSWER_NONCONFORMITY: "A nonconformity waits for the client's answer.",
  REVIEW_REPORT: 'A report waits for its technical review.',
  DECIDE: 'An audit waits for its decision.',
  ANSWER_APPEAL: 'An appeal waits to be acknowledged, or for somebody to look into it.',
  INVESTIGATE_APPEAL: 'An appeal given to the reader waits for a proposal.',
  DECIDE_APPEAL: 'A proposed outcome of an appeal waits for its decision.',
  ANSWER_COMPLAINT: 'A complaint waits to be acknowledged, or to be admitted and given to somebody.',
  INVESTIGATE_COMPLAINT: 'A complaint given to the reader waits for what was found.',
  CLOSE_COMPLAINT: 'What was found on a complaint waits for its conclusion.',
  SUSPEND_OVERDUE: 'A surveillance was missed: the suspension of the certificate must be decided.',
  SUSPEND_PROPOSED: 'A suspension was put forward for a coded reason and must be decided.',
  WITHDRAW_UNRESTORED: 'A suspension ran out: the withdrawal of the certificate must be decided.',
  SUSPENSION_ENDING: 'A suspension ends within 60 days.',
  PERMIT_EXPIRED: 'A permit of a certified client ran out: its suspension may be decided.',
  RENEW_PERMIT: 'A permit runs out within 60 days, or ran out, and its successor is not recorded.',
  FINISH_APPLICATION: 'A draft of the client waits to be submitted.',
  BRING_PAPERS: 'The review asked the client for papers.',
  ACCEPT_QUOTE: 'A quote waits for the client to accept it.',
  CONSIDER_TEAM: 'The client was told who comes, and may still object.',
  PAY_CHARGE: 'A charge of the client is not paid yet.',
  ASSESS_MARK_USE: 'A use of the mark waits to be assessed.',
  CORRECT_MARK: 'A misuse of the mark is to be put right by the client.',
  VERIFY_MARK: 'The client says that it put a misuse right; the handler has to look.',
  DECIDE_MARK_CASE: 'A misuse was not put right in time: a step on the certificate must be decided.',
  CONFIRM_MARK_USE: 'Once a year the client says again how it uses the mark.',
  CONFIRM_MARK_STOP: 'A certificate is out of force: the client says that it no longer uses the mark.',
  PLAN_SCOPE_CHANGE: 'An accepted application for a wider scope waits for its audit to be planned.',
  DECIDE_REDUCTION: 'An accepted application for a narrower scope, which no audit looks into, waits for its decision.',
  REVIEW_TRANSFER: 'A certificate of another body that is to be taken over waits for its review.',
  PLAN_TRANSFER_VISIT: 'The review of a transfer asks for an audit on site, which is not planned.',
  DECIDE_TRANSFER: 'A reviewed transfer that needs no audit on site waits for its decision.',
});

@ObjectType({ description: 'One thing that waits for the reader.' })
export class WorkItem {
  @Field(() => WorkKind, { description: 'What kind of work.' })
  kind!: WorkKind;

  @Field(() => ID, { description: 'Global id of the record it is done on.' })
  recordId!: string;

  @Field(() => String, { description: 'Number of the record.' })
  number!: string;

  @Field(() => String, { description: 'Whose file it is.' })
  clientName!: string;

  @Field(() => PlainDateScalar, { nullable: true, description: 'By when, where a day is set.' })
  dueOn!: PlainDate | null;
}

@ObjectType({ description: 'The surveillance due in one month.' })
export class SurveillanceMonth {
  @Field(() => PlainDateScalar, { description: 'First day of the month.' })
  month!: PlainDate;

  @Field(() => Int, { description: 'Past their due day today.' })
  overdue!: number;

  @Field(() => Int, { description: 'Due within 30 days.' })
  dueSoon!: number;

  @Field(() => Int, { description: 'With an open window.' })
  open!: number;

  @Field(() => Int, { description: 'Whose window has not opened.' })
  notOpen!: number;
}

@ObjectType({ description: 'How many certificates in force state a level.' })
export class LevelCount {
  @Field(() => String, { description: 'Code of the programme.' })
  programmeCode!: string;

  @Field(() => String, { description: 'Code of the level.' })
  level!: string;

  @Field(() => String, { description: "The level's name in the reader's language." })
  title!: string;

  @Field(() => Int, { description: 'Rank of the level, from 1.' })
  rank!: number;

  @Field(() => Int, { description: 'Certificates in force.' })
  count!: number;
}

@ObjectType({ description: 'Mean score of one sector in one year, over decided audits, one evaluation at a time.' })
export class MeanScore {
  @Field(() => String, { description: 'Edition, such as gbt-27922/2011.' })
  editionId!: string;

  @Field(() => String, { description: 'Evaluation within the edition.' })
  evaluation!: string;

  @Field(() => String, { description: 'Section letter of GB/T 4754-2017.' })
  sector!: string;

  @Field(() => Int, { description: 'Year of the decision.' })
  year!: number;

  @Field(() => Int, { description: 'Audits.' })
  count!: number;

  @Field(() => DecimalScalar, { description: 'Mean score, cut to two places.' })
  mean!: string;
}

@ObjectType({ description: 'How much of what there is, as far as the reader may see it.' })
export class DashboardCounts {
  @Field(() => Int, { description: 'Certificates in force.' })
  certificatesValid!: number;

  @Field(() => Int, { description: 'Certificates suspended.' })
  certificatesSuspended!: number;

  @Field(() => Int, { description: 'Surveillance past its due day.' })
  surveillanceOverdue!: number;

  @Field(() => Int, { description: 'Surveillance due within 30 days.' })
  surveillanceDueSoon!: number;

  @Field(() => Int, { description: 'Applications waiting for their review.' })
  applicationsWaiting!: number;

  @Field(() => Int, { description: 'Of these, past their review day.' })
  applicationsOverdue!: number;

  @Field(() => Int, { description: 'Audits begun or planned.' })
  auditsRunning!: number;

  @Field(() => Int, { description: 'Nonconformities past their due day.' })
  nonconformitiesOverdue!: number;

  @Field(() => Int, { description: 'Persons whose last registration ends within 90 days or has ended.' })
  registrationsLapsing!: number;
}

/** What a reader sees first. */
@ObjectType({ description: 'What a reader sees first; every figure counts only what the reader may see.' })
export class Dashboard {
  @Field(() => PlainDateScalar, { description: 'The day it is for the body.' })
  today!: PlainDate;
}
