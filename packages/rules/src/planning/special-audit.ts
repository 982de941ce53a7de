import { plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { AuditKind, ShortNoticeTrigger, SpecialAuditReason } from '../audits/words.js';
import { CLAUSE } from '../clauses.js';
import { CertificateState } from '../cycle/words.js';
import { notInFuture, textGiven } from '../findings.js';
import type { Finding } from '../findings.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';

/** Why a special audit is held, as it is planned. */
export interface SpecialPurpose {
  readonly reason: SpecialAuditReason | null;
  /** What brought it about; for short notice alone. */
  readonly trigger: ShortNoticeTrigger | null;
  /** Day the body learned of it; for short notice alone. */
  readonly noticedOn: PlainDate | null;
  /** What is to be looked into. */
  readonly note: string | null;
}

/** A change of scope whose application was accepted. */
export interface AcceptedScopeChange {
  /** Number of another audit that looks into it already and is not decided; null without one. */
  readonly openAudit: string | null;
}

/** A special audit about to be planned, or another kind that states no purpose. */
export interface SpecialAuditFacts extends SpecialPurpose {
  readonly kind: AuditKind;
  /** State of the newest certificate today; null before the first. */
  readonly certificateState: CertificateState | null;
  /** The change of scope of this file that was let through and is not decided; null where there is none. */
  readonly scopeChange: AcceptedScopeChange | null;
  /** Whether the file takes a certificate of another body over, and its review asks for an audit on site. */
  readonly transferAwaitsVisit: boolean;
  /** Whether a major nonconformity of the initial audit took longer than the edition allows: a new audit on site is due. */
  readonly majorTookTooLong: boolean;
  /** First day of the audit; null while the plan has none. */
  readonly startsOn: PlainDate | null;
  readonly today: PlainDate;
}

const { VALID, SUSPENDED, SUSPENSION_ENDED } = CertificateState;

/** States of the certificate in which each purpose makes sense; a transfer begins before there is one. */
const STATES: Readonly<Record<SpecialAuditReason, ReadonlyArray<CertificateState | null>>> = {
  SHORT_NOTICE: [VALID, SUSPENDED, SUSPENSION_ENDED],
  SCOPE_CHANGE: [VALID],
  TRANSFER: [null],
  FOLLOW_UP: [VALID, SUSPENDED],
  RESTORATION: [SUSPENDED],
};

/** Days within which a failed spot check is followed by an audit, where the edition says nothing else. */
export const SPOT_CHECK_DAYS = 30;

/** Whether an audit may be planned for its purpose: a special one says which and why, the others say nothing. */
export function mayHoldSpecialAudit(facts: SpecialAuditFacts): Verdict {
  const { kind, reason, trigger, noticedOn, note } = facts;
  const clause = CLAUSE.specialAudit;
  if (kind !== AuditKind.SPECIAL) {
    const named = reason !== null || trigger !== null || noticedOn !== null;
    return verdict([named && refusal('PURPOSE_NOT_ASKED', clause, { field: 'specialReason', params: { kind } })]);
  }
  return verdict([
    reason === null && refusal('PURPOSE_MISSING', clause, { field: 'specialReason' }),
    textGiven('PURPOSE_NOTE_MISSING', clause, { field: 'specialNote', text: note }),
    ...stateFaults(facts),
    ...triggerFaults(facts),
    reason === SpecialAuditReason.TRANSFER &&
      !facts.transferAwaitsVisit &&
      refusal('TRANSFER_AWAITS_NO_VISIT', CLAUSE.transfer, { field: 'specialReason' }),
    ...(reason === SpecialAuditReason.SCOPE_CHANGE ? scopeFaults(facts.scopeChange, 'specialReason') : []),
  ]);
}

/** A surveillance that looks into a change of scope as well. */
export interface ScopeAtSurveillanceFacts {
  readonly kind: AuditKind;
  /** Whether the plan says that it does. */
  readonly asked: boolean;
  readonly scopeChange: AcceptedScopeChange | null;
  /** Whether the body holds a change of scope together with a surveillance. */
  readonly bodyAllows: boolean;
}

/** Whether a change of scope may be held with a surveillance: where the body does that, and one was let through. */
export function mayHoldScopeChange({ kind, asked, scopeChange, bodyAllows }: ScopeAtSurveillanceFacts): Verdict {
  const field = 'withScopeChange';
  if (!asked) return verdict([]);
  return verdict([
    kind !== AuditKind.SURVEILLANCE && refusal('SCOPE_CHANGE_WITH_SURVEILLANCE_ONLY', CLAUSE.specialAudit, { field }),
    !bodyAllows && refusal('SCOPE_CHANGE_HELD_ALONE', CLAUSE.house, { field }),
    ...scopeFaults(scopeChange, field),
  ]);
}

function scopeFaults(scopeChange: AcceptedScopeChange | null, field: string): readonly Finding[] {
  const open = scopeChange?.openAudit ?? null;
  return [
    scopeChange === null && refusal('SCOPE_CHANGE_NOT_ACCEPTED', CLAUSE.specialAudit, { field }),
    open !== null && refusal('SCOPE_CHANGE_IN_AUDIT', CLAUSE.specialAudit, { field, params: { number: open } }),
  ];
}

function stateFaults({ reason, certificateState: state, majorTookTooLong }: SpecialAuditFacts): readonly Finding[] {
  if (reason === null || STATES[reason].includes(state)) return [];
  if (reason === SpecialAuditReason.FOLLOW_UP && state === null && majorTookTooLong) return [];
  const params = { reason, ...(state && { state }) };
  return [refusal('CERTIFICATE_STATE_FORBIDS_PURPOSE', CLAUSE.specialAudit, { field: 'specialReason', params })];
}

function triggerFaults(facts: SpecialAuditFacts): readonly Finding[] {
  const { reason, trigger, noticedOn, certificateState: state, startsOn, today } = facts;
  const clause = CLAUSE.specialAudit;
  if (reason !== SpecialAuditReason.SHORT_NOTICE) {
    const named = trigger !== null || noticedOn !== null;
    return [reason !== null && named && refusal('TRIGGER_NOT_ASKED', clause, { field: 'trigger', params: { reason } })];
  }
  return [
    trigger === null && refusal('TRIGGER_MISSING', clause, { field: 'trigger' }),
    trigger === ShortNoticeTrigger.SUSPENDED &&
      state === VALID &&
      refusal('NOT_SUSPENDED', clause, { field: 'trigger' }),
    noticedOn === null && refusal('NOTICED_ON_MISSING', clause, { field: 'noticedOn' }),
    noticedOn !== null && notInFuture('noticedOn', noticedOn, today),
    noticedOn !== null &&
      startsOn !== null &&
      noticedOn > startsOn &&
      refusal('NOTICED_AFTER_START', clause, { field: 'noticedOn', params: { startsOn } }),
  ];
}

/**
 * Last day on which a special audit has to be held: a failed spot check starts a clock, nothing else does. Met on that
 * day, missed the day after.
 *
 * @example
 * specialDueOn({ trigger: 'SPOT_CHECK', noticedOn: plainDate('2026-03-01') }) // 2026-03-31
 */
export function specialDueOn(
  { trigger, noticedOn }: Pick<SpecialPurpose, 'trigger' | 'noticedOn'>,
  days: number = SPOT_CHECK_DAYS,
): PlainDate | null {
  return trigger === ShortNoticeTrigger.SPOT_CHECK && noticedOn !== null ? plusDays(noticedOn, days) : null;
}

/** What a special audit asked for, held against a surveillance. */
export interface CoverageFacts {
  readonly isOnSite: boolean;
  /** The part of the rotation each scorecard asked for; null where it asked for everything. */
  readonly parts: ReadonlyArray<number | null>;
  /** Number of the surveillance the cycle waits for next; null where it waits for none. */
  readonly next: number | null;
}

/**
 * Whether a special audit counts as a completed surveillance: on site, and every scorecard covered what the next
 * surveillance would have.
 */
export function coversSurveillance({ isOnSite, parts, next }: CoverageFacts): boolean {
  return isOnSite && parts.length > 0 && parts.every((part) => part === null || part === next);
}
