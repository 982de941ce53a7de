import { CLAUSE } from '../clauses.js';
import { halfDaysOrNone, personDaysOf } from '../planning/person-days.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { TeamRole } from './words.js';

/** A team as a whole, and what its audit needs of it. */
export interface TeamFacts {
  readonly members: readonly TeamMemberFacts[];
  readonly neededCodes: readonly string[];
  /** Person-days of the plan, in half days (`'2.5'`). */
  readonly personDays: string;
  /** Language the client works in, by ISO 639-1. */
  readonly language: string;
}

/** One seat of a team. */
export interface TeamMemberFacts {
  readonly role: TeamRole;
  /** Technical codes held on every audit day (`codesThroughout`). */
  readonly codes: readonly string[];
  /** Languages audited in, by ISO 639-1. */
  readonly languages: readonly string[];
  readonly personDays: string;
}

/** Seats whose work is audit time; experts, trainees and observers add none. */
export const COUNTED_SEATS: readonly TeamRole[] = [TeamRole.LEADER, TeamRole.AUDITOR];
/** Seats whose knowledge of a field counts for the team. */
const KNOWING: readonly TeamRole[] = [TeamRole.LEADER, TeamRole.AUDITOR, TeamRole.TECHNICAL_EXPERT];

/** Whether a team can do its audit: one leader, every code held by somebody, an auditor beside the expert, enough time. */
export function teamVerdict({ members, neededCodes, personDays, language }: TeamFacts): Verdict {
  const has = (role: TeamRole) => members.some((member) => member.role === role);
  const held = members.filter(({ role }) => KNOWING.includes(role)).flatMap(({ codes }) => codes);
  const missing = neededCodes.filter((code) => !held.includes(code));
  const counted = members.filter(({ role }) => COUNTED_SEATS.includes(role));
  const assigned = counted.reduce((sum, member) => sum + halfDaysOrNone(member.personDays), 0);
  return verdict([
    !has(TeamRole.LEADER) && refusal('TEAM_WITHOUT_LEADER', CLAUSE.team),
    missing.length > 0 && refusal('CODES_NOT_COVERED', CLAUSE.team, { params: { missing } }),
    has(TeamRole.TECHNICAL_EXPERT) && counted.length === 0 && refusal('EXPERT_WITHOUT_AUDITOR', CLAUSE.team),
    counted.length > 0 &&
      !counted.some(({ languages }) => languages.includes(language)) &&
      refusal('LANGUAGE_NOT_SPOKEN', CLAUSE.team, { params: { language } }),
    assigned < halfDaysOrNone(personDays) &&
      refusal('PERSON_DAYS_SHORT', CLAUSE.auditTime, {
        params: { planned: personDays, assigned: personDaysOf(assigned) },
      }),
  ]);
}
