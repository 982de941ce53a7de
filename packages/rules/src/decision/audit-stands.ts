import type { PlainDate } from '@touchstone/plain-date';
import { AuditKind, NonconformityGrade } from '../audits/words.js';
import { check } from '../check.js';
import type { Check } from '../check.js';
import { CLAUSE } from '../clauses.js';
import { majorVerifiedBy } from '../cycle/clocks.js';
import type { Refusal, Verdict } from '../verdict.js';
import { DecisionOutcome } from './words.js';

/** A nonconformity, as far as its days count. */
export interface TimedNonconformity {
  /** As people quote it, such as `NC-2`. */
  readonly number: string;
  readonly grade: NonconformityGrade;
  readonly verifiedOn: PlainDate | null;
}

/** What an audit must still be good for on the day it is decided. */
export interface AuditStandsFacts {
  readonly kind: AuditKind;
  readonly lastDayOnSite: PlainDate;
  /** Last day on site of the newest follow-up audit since that was reported; null without one. */
  readonly followedUpOn: PlainDate | null;
  /** Months from that day within which a major one is verified, by the edition. */
  readonly verifiedWithinMonths: number;
  /** Last day of the certificate that runs; null before the first. */
  readonly validUntil: PlainDate | null;
  readonly nonconformities: readonly TimedNonconformity[];
  /** Special deductions without a nonconformity of their own, as they are worded. */
  readonly unrectified: readonly string[];
  /** What stands against the team seat by seat, on the days of the audit; reasons name the `person`. */
  readonly team: Verdict;
  /** What is about to be decided; null while it is open. */
  readonly outcome: DecisionOutcome | null;
  readonly today: PlainDate;
}

/** Outcomes for which it matters how long a major nonconformity took. */
const FAVOURABLE: readonly DecisionOutcome[] = [DecisionOutcome.GRANT, DecisionOutcome.RENEW];

/**
 * Whether an audit can still carry a decision: its team was qualified and unconflicted on each of its days, every
 * special deduction has its nonconformity, and no major one took too long.
 */
export function auditStandsChecks(facts: AuditStandsFacts): readonly Check[] {
  const { team, unrectified } = facts;
  const against = team.allowed ? [] : team.refusals;
  return [
    teamCheck(
      'TEAM_QUALIFIED',
      CLAUSE.team,
      against.filter((each) => !isTie(each)),
    ),
    teamCheck('TEAM_IMPARTIAL', CLAUSE.impartiality, against.filter(isTie)),
    check('DEDUCTIONS_RECTIFIED', CLAUSE.rectification, {
      passed: unrectified.length === 0,
      params: { deductions: unrectified },
    }),
    ...majorChecks(facts),
  ];
}

/**
 * A major that is not verified within six months of the last day on site asks for a new audit on site before a grant: a
 * follow-up audit is one, and the six months run from its own last day. One of a recertification is verified before the
 * certificate ends, or there is no renewal. Under surveillance a suspension is proposed instead, and nothing is asked.
 */
function majorChecks({
  kind,
  lastDayOnSite,
  followedUpOn,
  verifiedWithinMonths,
  validUntil,
  nonconformities,
  outcome,
  today,
}: AuditStandsFacts): readonly Check[] {
  if (outcome !== null && !FAVOURABLE.includes(outcome)) return [];
  const from = followedUpOn !== null && followedUpOn > lastDayOnSite ? followedUpOn : lastDayOnSite;
  const by = kind === AuditKind.INITIAL ? majorVerifiedBy(from, verifiedWithinMonths) : validUntil;
  if (by === null || (kind !== AuditKind.INITIAL && kind !== AuditKind.RECERTIFICATION)) return [];
  const late = nonconformities.filter(
    ({ grade, verifiedOn }) => grade === NonconformityGrade.MAJOR && (verifiedOn ?? today) > by,
  );
  const result = { passed: late.length === 0, params: { numbers: late.map(({ number }) => number), by } };
  return kind === AuditKind.INITIAL
    ? [check('MAJORS_IN_TIME', CLAUSE.initialDecision, result)]
    : [check('MAJORS_BEFORE_EXPIRY', CLAUSE.recertification, result)];
}

function teamCheck(code: string, clause: string, against: readonly Refusal[]): Check {
  const persons = [...new Set(against.map(({ params }) => String(params?.['person'] ?? '')))];
  return check(code, clause, { passed: against.length === 0, params: { persons } });
}

function isTie({ code }: Refusal): boolean {
  return code.startsWith('BARRED_') || code === 'DECLARATION_MISSING';
}
