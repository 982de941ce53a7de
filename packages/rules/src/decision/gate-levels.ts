import type { Check } from '../check.js';
import { CLAUSE } from '../clauses.js';
import type { Finding } from '../findings.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { GateLevel } from './words.js';

/** A red line that the decision maker lets through, and why. */
export interface GateOverride {
  readonly code: string;
  readonly reason: string;
}

/** A line of the gate as it is kept with the decision. */
export interface KeptLine {
  readonly code: string;
  readonly passed: boolean;
  readonly level: GateLevel;
  /** Why it was let through, where it was. */
  readonly reason?: string;
}

/** The least a reason says that lets a red line through. */
export const LEAST_OVERRIDE_REASON = 10;

/**
 * Which lines of the gate are less than a must, and what they rest on. Every other line is one: nobody can sign a
 * missing report, an unverified major or a conflicted person away.
 */
const LEVELS: Readonly<Record<string, { readonly level: GateLevel; readonly clause: string }>> = {
  AUDIT_TIME_JUSTIFIED: { level: GateLevel.SIGNED, clause: CLAUSE.auditTime },
  CREDIT_FRESH: { level: GateLevel.SIGNED, clause: CLAUSE.house },
  SURVEILLANCES_HELD: { level: GateLevel.SIGNED, clause: CLAUSE.surveillance },
  PLAN_REPORTED_IN_TIME: { level: GateLevel.NOTE, clause: CLAUSE.planReport },
  MARK_USES_SEEN: { level: GateLevel.NOTE, clause: CLAUSE.surveillance },
  MARK_CASES_SETTLED: { level: GateLevel.NOTE, clause: CLAUSE.marks },
  MINORS_TO_VERIFY: { level: GateLevel.NOTE, clause: CLAUSE.verification },
};

/** What an edition says of the weight of lines. */
export interface GatePolicy {
  /** Of a minor nonconformity that an earlier audit left without an accepted plan. */
  readonly earlierMinors: GateLevel;
  /** Of a team that the client was told of too late to object, or not at all. */
  readonly teamToldLate: GateLevel;
}

/**
 * Where an edition says nothing: the standard asks for plans of the audit's own minors, of no earlier ones; and it asks
 * for the names in time, without a word on an audit that was held all the same. Both are for somebody to sign.
 */
export const DEFAULT_GATE_POLICY: GatePolicy = { earlierMinors: GateLevel.SIGNED, teamToldLate: GateLevel.SIGNED };

/** How much a line of the gate weighs. */
export function gateLevelOf(code: string, policy: GatePolicy = DEFAULT_GATE_POLICY): GateLevel {
  if (code === 'EARLIER_MINORS_PLANNED') return policy.earlierMinors;
  if (code === 'TEAM_TOLD_IN_TIME') return policy.teamToldLate;
  return LEVELS[code]?.level ?? GateLevel.MUST;
}

/**
 * What the gate amounts to: a red must refuses, a red line that may be signed refuses unless it is signed with a
 * reason, a note never does. Nothing else can be signed.
 *
 * @example
 * gateVerdict([check('CREDIT_FRESH', clause, { passed: false })], [{ code: 'CREDIT_FRESH', reason: '…' }])
 */
export function gateVerdict(
  checks: readonly Check[],
  overrides: readonly GateOverride[],
  policy: GatePolicy = DEFAULT_GATE_POLICY,
): Verdict {
  const signed = new Set(overrides.map(({ code }) => code));
  return verdict([
    ...checks.map(({ code, clause, passed, ...detail }) => {
      const level = gateLevelOf(code, policy);
      const stops = !passed && (level === GateLevel.MUST || (level === GateLevel.SIGNED && !signed.has(code)));
      return stops && refusal(code, clause, detail);
    }),
    ...overrides.flatMap((override, at) => overrideFaults(override, at, { checks, overrides, policy })),
  ]);
}

/** The lines as they are kept with the decision, each that was let through with its reason. */
export function keptLines(
  checks: readonly Check[],
  overrides: readonly GateOverride[],
  policy: GatePolicy = DEFAULT_GATE_POLICY,
): readonly KeptLine[] {
  return checks.map(({ code, passed }) => {
    const reason = passed ? undefined : overrides.find((each) => each.code === code)?.reason.trim();
    return { code, passed, level: gateLevelOf(code, policy), ...(reason && { reason }) };
  });
}

interface Gate {
  readonly checks: readonly Check[];
  readonly overrides: readonly GateOverride[];
  readonly policy: GatePolicy;
}

function overrideFaults(
  { code, reason }: GateOverride,
  at: number,
  { checks, overrides, policy }: Gate,
): readonly Finding[] {
  const field = `overrides.${at}.reason`;
  const isRed = checks.some((each) => each.code === code && !each.passed);
  return [
    !isRed && refusal('OVERRIDE_NOT_NEEDED', CLAUSE.decision, { field, params: { check: code } }),
    isRed &&
      gateLevelOf(code, policy) !== GateLevel.SIGNED &&
      refusal('OVERRIDE_NOT_ALLOWED', CLAUSE.decision, { field, params: { check: code } }),
    overrides.findIndex((each) => each.code === code) !== at &&
      refusal('OVERRIDE_TWICE', CLAUSE.decision, { field, params: { check: code } }),
    reason.trim().length < LEAST_OVERRIDE_REASON &&
      refusal('OVERRIDE_REASON_SHORT', CLAUSE.decision, {
        field,
        params: { check: code, least: LEAST_OVERRIDE_REASON },
      }),
  ];
}
