import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import { TeamRole } from '../competence/words.js';
import { textGiven } from '../findings.js';
import type { Finding } from '../findings.js';
import { allOf, refusal, verdict } from '../verdict.js';
import type { Refusal, Verdict } from '../verdict.js';
import { auditOpenFault } from './fieldwork.js';
import { ActivityConclusion, AuditActivityKind, Recommendation } from './words.js';
import type { AuditKind, AuditStatus } from './words.js';

/** An audit whose report (审查报告) is about to be submitted, which locks its scorecards. */
export interface SubmitReportFacts {
  readonly auditStatus: AuditStatus;
  readonly kind: AuditKind;
  readonly seat: TeamRole | null;
  readonly activities: readonly ActivityFacts[];
  readonly lastDayOnSite: PlainDate;
  readonly today: PlainDate;
  readonly scorecards: readonly ScorecardFacts[];
  /** What `teamVerdict` says of the team. */
  readonly team: Verdict;
  readonly conclusion: string;
  readonly recommendation: Recommendation | null;
  /** Whether the evaluations together passed; null while that is open. */
  readonly passed: boolean | null;
}

/** One thing done in the audit. */
export interface ActivityFacts {
  readonly kind: AuditActivityKind;
  readonly conclusion: ActivityConclusion | null;
  readonly concludedOn: PlainDate | null;
}

/** One scorecard, and what keeps it from being signed off. */
export interface ScorecardFacts {
  readonly evaluation: string;
  readonly isComplete: boolean;
  readonly signOff: readonly Refusal[];
}

/** What a team may recommend, by kind of audit. */
export const RECOMMENDATIONS: Readonly<Record<AuditKind, readonly Recommendation[]>> = {
  INITIAL: [Recommendation.CERTIFY, Recommendation.NOT_CERTIFY],
  RECERTIFICATION: [Recommendation.CERTIFY, Recommendation.NOT_CERTIFY],
  SURVEILLANCE: [Recommendation.MAINTAIN, Recommendation.SUSPEND],
  SPECIAL: [Recommendation.MAINTAIN, Recommendation.SUSPEND],
};
const FAVOURABLE: readonly Recommendation[] = [Recommendation.CERTIFY, Recommendation.MAINTAIN];

/** Whether an audit's report may be submitted: all done, all scored, said in words, by the leader. */
export function maySubmitReport(facts: SubmitReportFacts): Verdict {
  const { seat, lastDayOnSite, today } = facts;
  return allOf([
    verdict([
      auditOpenFault(facts.auditStatus),
      seat !== TeamRole.LEADER && refusal('NOT_THE_LEADER', CLAUSE.report),
      lastDayOnSite > today && refusal('AUDIT_NOT_OVER', CLAUSE.report, { params: { endsOn: lastDayOnSite } }),
      ...activityFaults(facts.activities),
      ...facts.scorecards.flatMap(scorecardFaults),
      facts.scorecards.length === 0 && refusal('SCORECARD_MISSING', CLAUSE.report),
      textGiven('REPORT_CONCLUSION_MISSING', CLAUSE.report, { field: 'conclusion', text: facts.conclusion }),
      ...recommendationFaults(facts),
    ]),
    facts.team,
  ]);
}

/** Activities are concluded, the document review passed and concluded no later than what followed it. */
function activityFaults(activities: readonly ActivityFacts[]): readonly Finding[] {
  const review = activities.find(({ kind }) => kind === AuditActivityKind.DOCUMENT_REVIEW);
  const open = activities.filter(({ conclusion }) => conclusion === null).map(({ kind }) => kind);
  const reviewedOn = review?.concludedOn ?? null;
  const early = activities.filter(
    ({ concludedOn }) => concludedOn !== null && reviewedOn !== null && concludedOn < reviewedOn,
  );
  return [
    open.length > 0 && refusal('ACTIVITY_NOT_CONCLUDED', CLAUSE.report, { params: { kinds: open } }),
    review?.conclusion === ActivityConclusion.NOT_PASSED && refusal('DOCUMENT_REVIEW_NOT_PASSED', CLAUSE.ruleSteps),
    early.length > 0 &&
      refusal('ACTIVITIES_OUT_OF_ORDER', CLAUSE.ruleSteps, { params: { kinds: early.map(({ kind }) => kind) } }),
  ];
}

function scorecardFaults({ evaluation, isComplete, signOff }: ScorecardFacts): readonly Finding[] {
  return [
    !isComplete &&
      !signOff.some(({ code }) => code === 'INCOMPLETE') &&
      refusal('SCORECARD_INCOMPLETE', CLAUSE.report, { params: { evaluation } }),
    ...signOff.map((reason) => ({ ...reason, params: { ...reason.params, evaluation } })),
  ];
}

/** Scores and findings decide the level; a recommendation that flies in their face would only mislead the reader. */
function recommendationFaults({ kind, recommendation, passed, activities }: SubmitReportFacts): readonly Finding[] {
  const field = 'recommendation';
  if (recommendation === null) return [refusal('RECOMMENDATION_MISSING', CLAUSE.report, { field })];
  const failed = activities.some(({ conclusion }) => conclusion === ActivityConclusion.NOT_PASSED);
  const params = { recommendation, kind };
  return [
    !RECOMMENDATIONS[kind].includes(recommendation) &&
      refusal('RECOMMENDATION_NOT_OPEN', CLAUSE.report, { field, params }),
    FAVOURABLE.includes(recommendation) &&
      (passed === false || failed) &&
      refusal('RECOMMENDATION_CONTRADICTS', CLAUSE.report, { field, params: { recommendation } }),
  ];
}
