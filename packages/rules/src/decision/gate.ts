import { halfDaysOrNone } from '../planning/person-days.js';
import { AuditStatus, NonconformityGrade, NonconformityStatus, ScorecardStatus } from '../audits/words.js';
import { check } from '../check.js';
import type { Check } from '../check.js';
import { CLAUSE } from '../clauses.js';
import { isBlank } from '../findings.js';
import type { Verdict } from '../verdict.js';
import { DecisionOutcome, TechnicalReviewOutcome } from './words.js';

/** Everything a decision on an audit rests on. */
export interface DecisionGateFacts {
  readonly auditStatus: AuditStatus;
  /** The latest technical review's outcome, or null. */
  readonly technicalReview: TechnicalReviewOutcome | null;
  readonly nonconformities: readonly NonconformityStanding[];
  /** The newest version of each scorecard. */
  readonly scorecards: readonly ScorecardStanding[];
  /** Whether the evaluations together pass, or confirm the level; null while something is not scored. */
  readonly scoresPass: boolean | null;
  /** What `mayDecide` says of the decider. */
  readonly decider: Verdict;
  /** Person-days planned, and by the table; null where the table has no figure. */
  readonly personDays: string;
  readonly tablePersonDays: string | null;
  readonly timeJustification: string | null;
  /** What is about to be decided; null while it is open. */
  readonly outcome: DecisionOutcome | null;
  /** Numbers of major nonconformities of the part that a reduction takes out of the scope. */
  readonly takenOut?: readonly string[];
}

/** How far one nonconformity has come. */
export interface NonconformityStanding {
  /** As people quote it, such as `NC-2`. */
  readonly number: string;
  readonly grade: NonconformityGrade;
  readonly status: NonconformityStatus;
}

/** How far one scorecard has come. */
export interface ScorecardStanding {
  readonly evaluation: string;
  readonly status: ScorecardStatus;
}

/** How far a nonconformity is settled. */
export const SETTLED: readonly NonconformityStatus[] = [NonconformityStatus.VERIFIED, NonconformityStatus.CLOSED];
/** How far its correction is settled, or planned in a way the team accepted. */
export const PLANNED: readonly NonconformityStatus[] = [NonconformityStatus.PLAN_ACCEPTED, ...SETTLED];
/** Outcomes against the client, which unsettled nonconformities are a reason for and no obstacle to. */
const ADVERSE: readonly DecisionOutcome[] = [DecisionOutcome.REFUSE, DecisionOutcome.SUSPEND, DecisionOutcome.WITHDRAW];

/**
 * The gate before a decision, as a list to show and as reasons to refuse (`verdictOf`). Nonconformities do not stand
 * in the way of a refusal, a suspension or a withdrawal, and are left out there, as are scores that fall short; nor do
 * major ones of a part that is taken out of the scope.
 */
export function decisionGate(facts: DecisionGateFacts): readonly Check[] {
  const { auditStatus, technicalReview, scorecards, decider } = facts;
  const unlocked = scorecards.filter(({ status }) => status !== ScorecardStatus.LOCKED).map((each) => each.evaluation);
  const reported: readonly AuditStatus[] = [AuditStatus.REPORTED, AuditStatus.REVIEWED];
  return [
    check('REPORT_SUBMITTED', CLAUSE.report, {
      passed: reported.includes(auditStatus),
      params: { status: auditStatus },
    }),
    check('TECHNICAL_REVIEW_PASSED', CLAUSE.decision, {
      passed: auditStatus === AuditStatus.REVIEWED && technicalReview === TechnicalReviewOutcome.PASSED,
    }),
    ...nonconformityChecks(facts),
    check('SCORECARDS_LOCKED', CLAUSE.report, {
      passed: scorecards.length > 0 && unlocked.length === 0,
      params: { evaluations: unlocked },
    }),
    ...scoreChecks(facts),
    check('AUDIT_TIME_JUSTIFIED', CLAUSE.auditTime, { passed: timeIsJustified(facts) }),
    check('DECIDER_INDEPENDENT', CLAUSE.decision, { passed: decider.allowed }),
  ];
}

/** Whether an outcome is against the client: what speaks against him is a reason for it, and no obstacle. */
export function isAdverse(outcome: DecisionOutcome): boolean {
  return ADVERSE.includes(outcome);
}

function nonconformityChecks({ nonconformities, outcome, takenOut = [] }: DecisionGateFacts): readonly Check[] {
  if (outcome !== null && isAdverse(outcome)) return [];
  const unsettled = (grade: NonconformityGrade, enough: readonly NonconformityStatus[]) =>
    nonconformities.filter((each) => each.grade === grade && !enough.includes(each.status)).map(({ number }) => number);
  const majors = unsettled(NonconformityGrade.MAJOR, SETTLED).filter((number) => !takenOut.includes(number));
  const minors = unsettled(NonconformityGrade.MINOR, PLANNED);
  return [
    check('MAJORS_VERIFIED', CLAUSE.beforeDecision, { passed: majors.length === 0, params: { numbers: majors } }),
    check('MINORS_PLANNED', CLAUSE.beforeDecision, { passed: minors.length === 0, params: { numbers: minors } }),
  ];
}

function scoreChecks({ scoresPass, outcome }: DecisionGateFacts): readonly Check[] {
  if (outcome !== null && isAdverse(outcome)) return [];
  return [check('SCORES_PASS', CLAUSE.scoring, { passed: scoresPass === true })];
}

function timeIsJustified({ personDays, tablePersonDays, timeJustification }: DecisionGateFacts): boolean {
  if (!isBlank(timeJustification)) return true;
  return tablePersonDays !== null && halfDaysOrNone(personDays) >= halfDaysOrNone(tablePersonDays);
}
