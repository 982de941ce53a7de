import type { PlainDate } from '@touchstone/plain-date';
import { check, verdictOf } from '../check.js';
import type { Check } from '../check.js';
import { CLAUSE } from '../clauses.js';
import type { Booking, SeatDay } from '../planning/seat-days.js';
import type { Verdict } from '../verdict.js';
import { plainCheck } from './asked.js';
import { askedOf } from './duty-questions.js';
import type { EligibilityQuestion } from './duty-questions.js';
import type { PersonFacts } from './person.js';
import { QualifiedDays } from './qualified-days.js';
import { TeamRole } from './words.js';

/** A person and the seat he would take. */
export interface JoinTeamFacts extends Pick<EligibilityQuestion, 'rotation'> {
  readonly role: TeamRole;
  /** Code of the programme audited. */
  readonly programme: string;
  /** Technical codes the audit needs somebody to hold. */
  readonly neededCodes: readonly string[];
  /** Every day of the audit, the document review's included. */
  readonly days: readonly PlainDate[];
  readonly today: PlainDate;
  readonly clientId: string;
  readonly person: PersonFacts & {
    /** What he gives other audits that were not cancelled, by day. */
    readonly bookings: readonly Booking[];
  };
  /** What the seat asks of him, by day. */
  readonly seatDays: readonly SeatDay[];
  readonly isOnTeam: boolean;
  readonly teamHasLeader: boolean;
}

/** Whether a person may take a seat on an audit's team; see `joinTeamChecks` for what is asked. */
export function mayJoinTeam(facts: JoinTeamFacts): Verdict {
  return verdictOf(joinTeamChecks(facts));
}

/**
 * Everything asked before a person takes a seat: what `eligibility` asks of the duty on *every* audit day, and the seat
 * itself. Judged on the days of the audit, not on the day of booking.
 */
export function joinTeamChecks(facts: JoinTeamFacts): readonly Check[] {
  const { role, person } = facts;
  return [
    ...askedOf(new QualifiedDays(person, person.bookings), { ...facts, duty: role }).map(plainCheck),
    ...seatChecks(facts),
  ];
}

/** What is asked of the seat, whoever takes it. */
export function seatChecks({
  role,
  days,
  isOnTeam,
  teamHasLeader,
}: Pick<JoinTeamFacts, 'role' | 'days' | 'isOnTeam' | 'teamHasLeader'>): readonly Check[] {
  return [
    check('ALREADY_ON_TEAM', CLAUSE.team, { passed: !isOnTeam }),
    ...(role === TeamRole.LEADER ? [check('LEADER_TAKEN', CLAUSE.team, { passed: !teamHasLeader })] : []),
    ...(days.length === 0 ? [check('AUDIT_WITHOUT_DAYS', CLAUSE.auditPlan, { passed: false })] : []),
  ];
}
