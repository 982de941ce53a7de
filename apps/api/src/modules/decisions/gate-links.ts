import { NonconformityGrade, NonconformityStatus } from '@touchstone/rules';
import type { NonconformityStanding } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import { globalId } from '../../graphql/ids.js';
import type { DecisionFile } from './decision-file.queries.js';

const SETTLED: readonly string[] = [NonconformityStatus.VERIFIED, NonconformityStatus.CLOSED];

/** The record that a line of the gate is about, so that a reader gets there. */
export function recordBehind({ actor }: ActorContext, file: DecisionFile, code: string): string | null {
  const audit = globalId('Audit', file.audit.id);
  switch (code) {
    case 'MAJORS_VERIFIED':
    case 'MAJORS_IN_TIME':
    case 'MAJORS_BEFORE_EXPIRY':
      return unsettled(file.nonconformities, NonconformityGrade.MAJOR) ?? audit;
    case 'MINORS_PLANNED':
    case 'MINORS_TO_VERIFY':
      return unsettled(file.nonconformities, NonconformityGrade.MINOR) ?? audit;
    case 'EARLIER_MINORS_PLANNED':
      return unsettled(file.earlier, NonconformityGrade.MINOR) ?? audit;
    case 'AUDIT_TIME_JUSTIFIED':
    case 'DEDUCTIONS_RECTIFIED':
    case 'PLAN_REPORTED_IN_TIME':
    case 'REPORT_SUBMITTED':
    case 'SCORECARDS_LOCKED':
    case 'SCORES_PASS':
    case 'TEAM_IMPARTIAL':
    case 'TEAM_QUALIFIED':
    case 'TEAM_TOLD_IN_TIME':
    case 'TECHNICAL_REVIEW_PASSED':
      return audit;
    case 'MARK_USES_SEEN':
    case 'MARK_CASES_SETTLED':
      return globalId('Certification', file.audit.certification.id);
    case 'CERTIFICATE_RUNS':
    case 'CERTIFICATE_RENEWABLE':
    case 'SURVEILLANCES_HELD':
    case 'SURVEILLANCE_NOT_MISSED':
      return file.certificate && globalId('Certificate', file.certificate.id);
    case 'PERMIT_MISSING':
    case 'PERMIT_NOT_IN_FORCE':
    case 'CREDIT_LOOKED_UP':
    case 'CREDIT_FRESH':
    case 'CREDIT_CLEAR':
      return globalId('Client', file.audit.client.id);
    default:
      return actor.personId && globalId('Person', actor.personId);
  }
}

/** The first nonconformity of a grade that is not settled, or the first of it. */
function unsettled(
  nonconformities: ReadonlyArray<Pick<NonconformityStanding, 'grade' | 'status'> & { readonly id: string }>,
  grade: NonconformityGrade,
): string | null {
  const ofGrade = nonconformities.filter((each) => each.grade === grade);
  const found = ofGrade.find(({ status }) => !SETTLED.includes(status)) ?? ofGrade[0];
  return found ? globalId('Nonconformity', found.id) : null;
}
