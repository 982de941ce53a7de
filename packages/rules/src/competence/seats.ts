import { AuditStatus } from '../audits/words.js';
import { auditOpenFault } from '../audits/fieldwork.js';
import { CLAUSE } from '../clauses.js';
import { halfDaysOf } from '../planning/person-days.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { COUNTED_SEATS } from './team.js';
import type { TeamRole } from './words.js';

/** A seat about to be given. */
export interface SeatFacts {
  readonly auditStatus: AuditStatus;
  readonly role: TeamRole;
  /** Audit time of the seat in person-days of half days (`'2.5'`). */
  readonly personDays: string;
}

/** Whether an audit takes a seat of this time: leader and auditors bring some, the others' presence is no audit time. */
export function checkSeat({ auditStatus, role, personDays }: SeatFacts): Verdict {
  const halves = halfDaysOf(personDays);
  const counts = COUNTED_SEATS.includes(role);
  const field = 'personDays';
  return verdict([
    auditOpenFault(auditStatus),
    (halves === null || (counts && halves === 0)) && refusal('PERSON_DAYS_SHAPE', CLAUSE.auditTime, { field }),
    !counts && Boolean(halves) && refusal('SEAT_BRINGS_NO_TIME', CLAUSE.auditTime, { field, params: { role } }),
  ]);
}

/** Whether a seat may be taken back: only while the audit has not begun, or who took part would look independent. */
export function mayLeaveTeam({ auditStatus }: Pick<SeatFacts, 'auditStatus'>): Verdict {
  return verdict([
    auditOpenFault(auditStatus),
    auditStatus === AuditStatus.IN_PROGRESS && refusal('TEAM_AT_WORK', CLAUSE.impartiality),
  ]);
}
