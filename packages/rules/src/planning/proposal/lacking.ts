import { COUNTED_SEATS, teamVerdict } from '../../competence/team.js';
import { TeamRole } from '../../competence/words.js';
import { halfDaysOrNone, personDaysOf } from '../person-days.js';
import type { AuditToStaff } from './engagement.js';

/** What an audit still wants of its team, beside those who sit on it. */
export interface Lacking {
  readonly wantsLeader: boolean;
  /** Needed codes that nobody on the team holds. */
  readonly codes: readonly string[];
  /** Whether nobody on it works in the client's language. */
  readonly wantsLanguage: boolean;
}

/** What an audit still wants of its team. */
export function lackingOf({ seated, neededCodes, language }: AuditToStaff): Lacking {
  const counted = seated.filter(({ role }) => COUNTED_SEATS.includes(role));
  const knowing = seated.filter(({ role }) => role === TeamRole.TECHNICAL_EXPERT || COUNTED_SEATS.includes(role));
  return {
    wantsLeader: !seated.some(({ role }) => role === TeamRole.LEADER),
    codes: neededCodes.filter((code) => !knowing.some(({ codes }) => codes.includes(code))),
    wantsLanguage: !counted.some(({ languages }) => languages.includes(language)),
  };
}

/**
 * What the time of an audit comes to that its team does not bring yet, in person-days; null where nothing lacks. Whoever
 * joins as a leader or for a field brings half a day at least.
 */
export function timeWanted(audit: AuditToStaff): string | null {
  const { seated, neededCodes, personDays, language } = audit;
  if (seated.length === 0) return personDays;
  if (teamVerdict({ members: seated, neededCodes, personDays, language }).allowed) return null;
  const counted = seated.filter(({ role }) => COUNTED_SEATS.includes(role));
  const brought = counted.reduce((sum, member) => sum + halfDaysOrNone(member.personDays), 0);
  return personDaysOf(Math.max(1, halfDaysOrNone(personDays) - brought));
}
