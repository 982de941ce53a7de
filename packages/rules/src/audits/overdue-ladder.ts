import { plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import { nonconformityDueOn } from '../cycle/clocks.js';
import type { NonconformityLimits } from '../cycle/clocks.js';
import { textGiven } from '../findings.js';
import { NONCONFORMITY_TABLE } from '../process/nonconformity-table.js';
import { isOpenTo } from '../process/state-table.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { auditUndecidedFault, judgeFaults } from './nonconformity.js';
import type { JudgeNonconformityFacts } from './nonconformity.js';
import { NonconformityGrade, NonconformityStatus, OverdueRung } from './words.js';
import type { AuditStatus } from './words.js';

/** The days by which a nonconformity climbs, kept with it when it is raised. */
export interface LadderDays {
  /** From this day on the client is reminded. */
  readonly remindOn: PlainDate;
  /** Last day for answer and verification. */
  readonly dueOn: PlainDate;
  /** Last day on which a minor one stays minor without a word; null for a major one. */
  readonly escalatesOn: PlainDate | null;
}

/** A nonconformity on its ladder. */
export interface LadderFacts extends LadderDays {
  readonly grade: NonconformityGrade;
  readonly status: NonconformityStatus;
}

/** A minor nonconformity about to become major. */
export interface EscalateFacts extends JudgeNonconformityFacts {
  readonly auditStatus: AuditStatus;
  readonly grade: NonconformityGrade;
  readonly escalatesOn: PlainDate | null;
  readonly reason: string;
}

const DONE: readonly NonconformityStatus[] = [NonconformityStatus.VERIFIED, NonconformityStatus.CLOSED];

/** The days of a nonconformity's ladder, by its edition. */
export function ladderDays(
  raised: { readonly grade: NonconformityGrade; readonly raisedOn: PlainDate },
  limits: NonconformityLimits,
): LadderDays {
  const dueOn = nonconformityDueOn(raised, limits);
  const reminded = plusDays(dueOn, -limits.remindDays);
  return {
    remindOn: reminded < raised.raisedOn ? raised.raisedOn : reminded,
    dueOn,
    escalatesOn: raised.grade === NonconformityGrade.MINOR ? plusDays(dueOn, limits.escalateAfterDays) : null,
  };
}

/**
 * Where a nonconformity stands on a day. A minor one whose plan is accepted waits for the next audit and is not
 * overdue; a major one climbs until its effect is verified.
 *
 * @example
 * overdueRung({ grade: 'MINOR', status: 'OPEN', remindOn: d('2026-03-25'), dueOn: d('2026-04-01'), escalatesOn: d('2026-05-01') }, d('2026-05-02'))
 * // 'ESCALATION_PROPOSED'
 */
export function overdueRung(
  { grade, status, remindOn, dueOn, escalatesOn }: LadderFacts,
  today: PlainDate,
): OverdueRung {
  const isPlanned = grade === NonconformityGrade.MINOR && status === NonconformityStatus.PLAN_ACCEPTED;
  if (isPlanned || DONE.includes(status)) return OverdueRung.SETTLED;
  if (escalatesOn !== null && today > escalatesOn) return OverdueRung.ESCALATION_PROPOSED;
  if (today > dueOn) return OverdueRung.OVERDUE;
  return today >= remindOn ? OverdueRung.REMINDER : OverdueRung.RUNNING;
}

/** Whether somebody may make a minor nonconformity major: the ladder proposes it, a person signs it with a reason. */
export function mayEscalateNonconformity(facts: EscalateFacts): Verdict {
  const { auditStatus, status, grade, escalatesOn, reason, today } = facts;
  const early = escalatesOn !== null && today <= escalatesOn;
  return verdict([
    auditUndecidedFault(auditStatus),
    !isOpenTo(NONCONFORMITY_TABLE, 'escalateNonconformity', status) &&
      refusal('NONCONFORMITY_SETTLED', CLAUSE.verification, { params: { status } }),
    grade === NonconformityGrade.MAJOR && refusal('NONCONFORMITY_ALREADY_MAJOR', CLAUSE.nonconformity),
    early && refusal('ESCALATION_NOT_DUE', CLAUSE.verification, { params: { escalatesOn } }),
    ...judgeFaults(facts),
    textGiven('ESCALATION_REASON_MISSING', CLAUSE.verification, { field: 'reason', text: reason }),
  ]);
}
