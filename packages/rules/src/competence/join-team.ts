import { latest } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { check, verdictOf } from '../check.js';
import type { Check } from '../check.js';
import { CLAUSE } from '../clauses.js';
import { interestChecks } from '../impartiality/interests.js';
import { overbooked } from '../planning/seat-days.js';
import type { Booking, SeatDay } from '../planning/seat-days.js';
import type { Verdict } from '../verdict.js';
import { codesThroughout, isSuspended, uncoveredDays } from './person.js';
import type { PersonFacts } from './person.js';
import { AuthorisedFunction, RegistrationGrade, TeamRole } from './words.js';

/** A person and the seat he would take. */
export interface JoinTeamFacts {
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

/** Grades that fit a seat; a seat left out needs no registration. */
const GRADES: Readonly<Partial<Record<TeamRole, readonly RegistrationGrade[]>>> = {
  LEADER: [RegistrationGrade.AUDITOR, RegistrationGrade.SENIOR],
  AUDITOR: [RegistrationGrade.AUDITOR, RegistrationGrade.SENIOR],
  TRAINEE: [RegistrationGrade.TRAINEE, RegistrationGrade.AUDITOR, RegistrationGrade.SENIOR],
};

/** Authorisations that open a seat: who may lead may also audit. A seat left out needs none. */
const AUTHORISED_AS: Readonly<Partial<Record<TeamRole, readonly AuthorisedFunction[]>>> = {
  LEADER: [AuthorisedFunction.LEADER],
  AUDITOR: [AuthorisedFunction.AUDITOR, AuthorisedFunction.LEADER],
  TECHNICAL_EXPERT: [AuthorisedFunction.TECHNICAL_EXPERT],
};

/** Whether a person may take a seat on an audit's team; see `joinTeamChecks` for what is asked. */
export function mayJoinTeam(facts: JoinTeamFacts): Verdict {
  return verdictOf(joinTeamChecks(facts));
}

/**
 * Everything asked before a person takes a seat: employment, registration, authorisation and codes on *every* audit
 * day, ties to the client, other bookings, the seat itself. Judged on the days of the audit, not on the day of booking.
 */
export function joinTeamChecks(facts: JoinTeamFacts): readonly Check[] {
  const { person, clientId, days, today, role } = facts;
  const { leftOn } = person;
  return [
    check('PERSON_LEFT', CLAUSE.competence, {
      passed: leftOn === null || latest(today, ...days) <= leftOn,
      ...(leftOn !== null && { params: { leftOn } }),
    }),
    ...registrationChecks(facts),
    ...authorisationChecks(facts),
    ...expertChecks(facts),
    ...interestChecks({ person, clientId, days: days.length > 0 ? days : [today] }),
    doubleBookingCheck(facts),
    check('ALREADY_ON_TEAM', CLAUSE.team, { passed: !facts.isOnTeam }),
    ...(role === TeamRole.LEADER ? [check('LEADER_TAKEN', CLAUSE.team, { passed: !facts.teamHasLeader })] : []),
    ...(days.length === 0 ? [check('AUDIT_WITHOUT_DAYS', CLAUSE.auditPlan, { passed: false })] : []),
  ];
}

/** The first question that fails ends the row: who has no registration is not told its grade as well. */
function registrationChecks({ person, role, days }: JoinTeamFacts): readonly Check[] {
  const grades = GRADES[role];
  if (!grades) return [];
  const any = check('NO_REGISTRATION', CLAUSE.registration, { passed: person.registrations.length > 0 });
  if (!any.passed) return [any];

  const ofGrade = person.registrations.filter(({ grade }) => grades.includes(grade));
  const held = [...new Set(person.registrations.map(({ grade }) => grade))];
  const grade = check('REGISTRATION_GRADE', CLAUSE.registration, {
    passed: ofGrade.length > 0,
    params: { role, held },
  });
  if (!grade.passed) return [any, grade];

  const missing = uncoveredDays(ofGrade, days);
  const suspended = days.filter(
    (day) =>
      !missing.includes(day) &&
      uncoveredDays(
        ofGrade.filter((each) => !isSuspended(each, day)),
        [day],
      ).length > 0,
  );
  const throughout = check('REGISTRATION_NOT_VALID_THROUGHOUT', CLAUSE.registration, {
    passed: missing.length === 0,
    params: { days: missing },
  });
  const standing = check('REGISTRATION_SUSPENDED', CLAUSE.registration, {
    passed: suspended.length === 0,
    params: { days: suspended },
  });
  return [any, grade, throughout, standing];
}

function authorisationChecks({ person, role, programme, days }: JoinTeamFacts): readonly Check[] {
  const roles = AUTHORISED_AS[role];
  if (!roles) return [];
  const spans = person.authorisations.filter(
    (each) => each.programme === programme && roles.includes(each.authorisedFunction),
  );
  const missing = uncoveredDays(spans, days);
  return [
    check('NOT_AUTHORISED', CLAUSE.competence, {
      passed: spans.length > 0 && missing.length === 0,
      params: { role, programme, days: missing },
    }),
  ];
}

/** An expert is there for what he knows of the field: one of the codes the audit needs, on every day. */
function expertChecks({ person, role, neededCodes, days }: JoinTeamFacts): readonly Check[] {
  if (role !== TeamRole.TECHNICAL_EXPERT) return [];
  const held = codesThroughout(person.technicalCodes, days);
  const passed = neededCodes.some((code) => held.includes(code));
  return [check('EXPERT_WITHOUT_CODE', CLAUSE.team, { passed, params: { needed: neededCodes } })];
}

/** Nobody is booked twice: over all audits a day has 8 hours. */
function doubleBookingCheck({ person, seatDays }: JoinTeamFacts): Check {
  const over = overbooked(seatDays, person.bookings);
  return check('DOUBLE_BOOKED', CLAUSE.auditTime, { passed: over.days.length === 0, params: over });
}
