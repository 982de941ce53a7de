import { allOf, AuditStatus, countingActivities, maySubmitReport, Recommendation } from '@touchstone/rules';
import type { ScorecardFacts, Verdict } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { localId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { Audit, AuditActivity, TeamAssignment } from './audit.entity.js';
import { seatOf } from './fieldwork.queries.js';
import { fieldworkRecordOf } from './fieldwork-record.queries.js';
import { lockScorecards } from './lock-scorecards.js';
import { standingOfTeam } from './seat-gate.js';
import { combinedOutcome, currentScorecardsForChange, rectifyingOf } from './scorecard.queries.js';
import type { Scorecard } from './scorecard.entity.js';
import { sheetOf } from './scorecard-sheet.js';
import { signOffOf } from './scorecard-view.js';
import type { SignOffContext } from './scorecard-view.js';
import { seatFilesOf, TEAM } from './team.queries.js';

@InputType({ description: 'The report of an audit.' })
export class SubmitReportInput {
  @Field(() => ID, { description: 'The audit.' })
  auditId!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  expectedVersion!: number;

  @Field(() => String, { description: 'What the team concludes.' })
  conclusion!: string;

  @Field(() => Recommendation, { description: 'What the team recommends; it is not a decision.' })
  recommendation!: Recommendation;
}

export const SubmitReportResult = resultOf('SubmitReport', () => Audit);

/** What is gathered of an audit before its report. */
interface ReportFile {
  readonly audit: Audit;
  readonly activities: readonly AuditActivity[];
  readonly seats: readonly TeamAssignment[];
  readonly scorecards: readonly Scorecard[];
}

/** Submits an audit's report (审查报告), which locks its scorecards: the leader's word that all is done and scored. */
export async function submitReport(
  context: ActorContext,
  { auditId: id, expectedVersion, conclusion, recommendation }: SubmitReportInput,
): Promise<Answer<Audit>> {
  const { em, editions, today } = context;
  await takeTurnsAt(context, Audit, localId('Audit', id));
  const audit = await getForChange(context, Audit, { id, expectedVersion });
  const activities = await em.find(AuditActivity, { audit: audit.id });
  const seats = await em.find(TeamAssignment, { audit: audit.id });
  const scorecards = await currentScorecardsForChange(em, audit.id);
  const file: ReportFile = { audit, activities, seats, scorecards };

  const signed = maySubmitReport({
    auditStatus: audit.status,
    kind: audit.kind,
    seat: await seatOf(context, audit.id),
    activities: countingActivities(activities),
    lastDayOnSite: audit.endsOn,
    today,
    scorecards: await scorecardFacts(context, file),
    team: await teamStanding(context, file),
    conclusion,
    recommendation,
    passed: combinedOutcome(editions.get(audit.editionId), scorecards).passed,
  });
  const answer = allOf([signed, await fieldworkRecordOf(em, audit, countingActivities(activities))]);
  if (!answer.allowed) return new Refused(answer.refusals);

  lockScorecards(em, scorecards, today);
  em.assign(audit, { status: AuditStatus.REPORTED, reportedOn: today, reportConclusion: conclusion, recommendation });
  await em.flush();
  return audit;
}

/** One for every evaluation of the edition; none at all where the audit was never opened for scoring. */
async function scorecardFacts(
  { em, editions, locale }: ActorContext,
  { audit, seats, scorecards }: ReportFile,
): Promise<readonly ScorecardFacts[]> {
  if (scorecards.length === 0) return [];
  const rectifying = await rectifyingOf(em, audit.id);
  const facts: SignOffContext = {
    teamIds: seats.map(({ person }) => person.id),
    rectifications: Object.fromEntries(rectifying.map((each) => [String(each.specialDeductionId), each.id])),
  };
  return editions.get(audit.editionId).evaluations.map(({ id, title }) => {
    const scorecard = scorecards.find((each) => each.evaluation === id);
    const evaluation = title[locale];
    if (!scorecard) return { evaluation, isComplete: false, signOff: [] };
    return { evaluation, isComplete: scorecard.missing === 0, signOff: signOffOf(sheetOf(editions, scorecard), facts) };
  });
}

/** The same that `Audit.teamVerdict` shows of the team as a whole. */
async function teamStanding(context: ActorContext, { audit }: ReportFile): Promise<Verdict> {
  const files = await seatFilesOf(context, audit.id, { asked: TEAM });
  return standingOfTeam(files, { neededCodes: audit.technicalCodes, personDays: audit.personDays });
}
