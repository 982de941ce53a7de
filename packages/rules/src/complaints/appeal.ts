import { plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { verdictOf } from '../check.js';
import { CLAUSE } from '../clauses.js';
import { DecisionOutcome } from '../decision/words.js';
import { notInFuture, isBlank, textGiven } from '../findings.js';
import type { Finding } from '../findings.js';
import { APPEAL_TABLE } from '../process/appeal-table.js';
import { isOpenTo } from '../process/state-table.js';
import { allOf, refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { uninvolvedChecks } from './uninvolved.js';
import type { UninvolvedFacts } from './uninvolved.js';
import { AppealConsequence, AppealOutcome, AppealSubject } from './words.js';
import type { AppealStatus } from './words.js';

/** The body's clocks for appeals and complaints, in days. */
export interface AppealPeriods {
  /** From the notice, in which an appeal is filed. */
  readonly appealWithinDays: number;
  readonly acknowledgeWithinDays: number;
  readonly concludeWithinDays: number;
}

/** What a body keeps to until it says something else. */
export const DEFAULT_APPEAL_PERIODS: AppealPeriods = {
  appealWithinDays: 30,
  acknowledgeWithinDays: 5,
  concludeWithinDays: 60,
};

const SUBJECT_OF: Partial<Record<DecisionOutcome, AppealSubject>> = {
  [DecisionOutcome.REFUSE]: AppealSubject.REFUSAL,
  [DecisionOutcome.LOWER_LEVEL]: AppealSubject.LEVEL_LOWERED,
  [DecisionOutcome.REDUCE]: AppealSubject.REDUCTION,
  [DecisionOutcome.SUSPEND]: AppealSubject.SUSPENSION,
  [DecisionOutcome.WITHDRAW]: AppealSubject.WITHDRAWAL,
  [DecisionOutcome.CANCEL]: AppealSubject.CANCELLATION,
};

/**
 * What an appeal against a decision is about; null where the decision is in the client's favour. A surveillance that
 * upholds a certificate and does not make the change of scope that was asked for refuses that.
 */
export function appealSubjectOf(outcome: DecisionOutcome, answersRequest = false): AppealSubject | null {
  const refused = answersRequest && outcome !== DecisionOutcome.EXTEND;
  return SUBJECT_OF[outcome] ?? (refused ? AppealSubject.REFUSAL : null);
}

/** What follows where an appeal is upheld. */
export function consequenceOf(subject: AppealSubject): AppealConsequence {
  if (subject === AppealSubject.DECLINE) return AppealConsequence.REVIEW_ANEW;
  return subject === AppealSubject.OBJECTION_DISMISSED ? AppealConsequence.OBJECT_ANEW : AppealConsequence.DECIDE_ANEW;
}

/** The last day of an appeal against what was told on a day. */
export function appealUntil(noticeOn: PlainDate, { appealWithinDays }: AppealPeriods): PlainDate {
  return plusDays(noticeOn, appealWithinDays);
}

/** By when an appeal or a complaint is acknowledged, and by when its outcome is told. */
export function appealClocks(
  receivedOn: PlainDate,
  { acknowledgeWithinDays, concludeWithinDays }: AppealPeriods,
): { readonly acknowledgeBy: PlainDate; readonly concludeBy: PlainDate } {
  return {
    acknowledgeBy: plusDays(receivedOn, acknowledgeWithinDays),
    concludeBy: plusDays(receivedOn, concludeWithinDays),
  };
}

/** An appeal about to be filed. */
export interface FileAppealFacts {
  /** Null where the record is nothing to appeal against. */
  readonly subject: AppealSubject | null;
  /** Day the client was told. */
  readonly noticeOn: PlainDate;
  readonly filedOn: PlainDate;
  readonly today: PlainDate;
  readonly periods: AppealPeriods;
  readonly grounds: string;
  /** Why it comes after the period, where it does. */
  readonly lateReason: string | null;
  /** Appeals against the same record that were not taken back. */
  readonly others: readonly AppealStatus[];
}

/** Whether an appeal may be filed: against something adverse, once, with grounds, in time or with what excuses it. */
export function mayFileAppeal(facts: FileAppealFacts): Verdict {
  const { subject, noticeOn, filedOn, today, periods, grounds, lateReason, others } = facts;
  const until = appealUntil(noticeOn, periods);
  return verdict([
    subject === null && refusal('NOT_APPEALABLE', CLAUSE.appeals, { field: 'recordId' }),
    others.length > 0 &&
      refusal('APPEALED_ALREADY', CLAUSE.appeals, { field: 'recordId', params: { status: others[0] ?? '' } }),
    textGiven('APPEAL_GROUNDS_MISSING', CLAUSE.appeals, { field: 'grounds', text: grounds }),
    notInFuture('filedOn', filedOn, today),
    filedOn < noticeOn && refusal('APPEAL_BEFORE_NOTICE', CLAUSE.appeals, { field: 'filedOn', params: { noticeOn } }),
    subject !== null &&
      filedOn > until &&
      isBlank(lateReason) &&
      refusal('APPEAL_LATE', CLAUSE.house, { field: 'lateReason', params: { until, days: periods.appealWithinDays } }),
  ]);
}

/** Whether the body may say that it has an appeal. */
export function mayAcknowledgeAppeal(status: AppealStatus): Verdict {
  return verdict([closedTo('acknowledgeAppeal', status)]);
}

/** Whether a person may be given an appeal to look into. */
export function mayAssignAppealHandler(
  facts: UninvolvedFacts & {
    readonly status: AppealStatus;
    /** Whether an account of theirs may look into appeals at all. */
    readonly isEntitled: boolean;
  },
): Verdict {
  return allOf([
    verdict([
      closedTo('assignAppealHandler', facts.status),
      !facts.isEntitled && refusal('HANDLER_NOT_ENTITLED', CLAUSE.competence, { field: 'personId' }),
    ]),
    verdictOf(uninvolvedChecks(facts)),
  ]);
}

/** Whether something may be noted on an appeal: with words, while it is open. */
export function mayNoteAppeal({ status, text }: { readonly status: AppealStatus; readonly text: string }): Verdict {
  return verdict([
    closedTo('noteAppeal', status),
    textGiven('APPEAL_NOTE_MISSING', CLAUSE.appeals, { field: 'text', text }),
  ]);
}

/** Whether somebody may propose how an appeal ends: whoever looks into it, with what was found. */
export function mayProposeAppealOutcome({
  status,
  isHandler,
  findings,
}: {
  readonly status: AppealStatus;
  readonly isHandler: boolean;
  readonly findings: string;
}): Verdict {
  return verdict([
    closedTo('proposeAppealOutcome', status),
    !isHandler && refusal('NOT_THE_HANDLER', CLAUSE.appeals),
    textGiven('APPEAL_FINDINGS_MISSING', CLAUSE.appeals, { field: 'findings', text: findings }),
  ]);
}

/** Whether a proposal may be sent back to whoever looked into the appeal. */
export function mayReturnAppeal({
  status,
  isHandler,
  reason,
}: {
  readonly status: AppealStatus;
  readonly isHandler: boolean;
  readonly reason: string;
}): Verdict {
  return verdict([
    closedTo('returnAppeal', status),
    isHandler && refusal('DECIDES_OWN_PROPOSAL', CLAUSE.appeals),
    textGiven('APPEAL_REASON_MISSING', CLAUSE.appeals, { field: 'reason', text: reason }),
  ]);
}

/** Whether a person may decide on an appeal: uninvolved, and not the one who looked into it. */
export function mayDecideAppeal(
  facts: UninvolvedFacts & { readonly status: AppealStatus; readonly isHandler: boolean; readonly reason: string },
): Verdict {
  const { status, isHandler, reason } = facts;
  return allOf([
    verdict([
      closedTo('decideAppeal', status),
      isHandler && refusal('DECIDES_OWN_PROPOSAL', CLAUSE.appeals),
      textGiven('APPEAL_REASON_MISSING', CLAUSE.appeals, { field: 'reason', text: reason }),
    ]),
    verdictOf(uninvolvedChecks(facts)),
  ]);
}

/** Whether an appeal may be taken back. */
export function mayTakeBackAppeal(status: AppealStatus): Verdict {
  return verdict([closedTo('takeBackAppeal', status)]);
}

/** A new record that is said to follow from an appeal that was upheld. */
export interface FollowUpFacts {
  readonly status: AppealStatus;
  readonly subject: AppealSubject;
  /** What kind of consequence the record would be; null for a record of another kind. */
  readonly kind: AppealConsequence | null;
  /** Whether it belongs to the same file, application's client or audit. */
  readonly isOfSameMatter: boolean;
  readonly madeOn: PlainDate;
  readonly decidedOn: PlainDate | null;
  readonly isLinked: boolean;
}

/** Whether a record is what followed: of the kind that was owed, in the same matter, made after the appeal was decided. */
export function mayLinkFollowUp(facts: FollowUpFacts): Verdict {
  const { status, subject, kind, isOfSameMatter, madeOn, decidedOn, isLinked } = facts;
  const field = 'recordId';
  return verdict([
    closedTo('linkAppealFollowUp', status),
    isLinked && refusal('FOLLOW_UP_LINKED', CLAUSE.appeals),
    (kind !== consequenceOf(subject) || !isOfSameMatter) &&
      refusal('FOLLOW_UP_OF_ANOTHER_MATTER', CLAUSE.appeals, {
        field,
        params: { consequence: consequenceOf(subject) },
      }),
    decidedOn !== null &&
      madeOn < decidedOn &&
      refusal('FOLLOW_UP_BEFORE_OUTCOME', CLAUSE.appeals, { field, params: { decidedOn } }),
  ]);
}

/** The status that an outcome leaves an appeal in. */
export function statusAfter(outcome: AppealOutcome): AppealStatus {
  return outcome === AppealOutcome.UPHELD ? 'UPHELD' : 'DISMISSED';
}

function closedTo(verb: string, status: AppealStatus): Finding {
  return !isOpenTo(APPEAL_TABLE, verb, status) && refusal('APPEAL_STATUS', CLAUSE.appeals, { params: { status } });
}
