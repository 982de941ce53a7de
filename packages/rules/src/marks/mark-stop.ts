import { plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import { CertificateState } from '../cycle/words.js';
import { textGiven } from '../findings.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';

/** The days of a certificate that say since when its mark may not be used. */
export interface MarkStopFacts {
  readonly state: CertificateState;
  readonly validUntil: PlainDate;
  readonly suspendedOn: PlainDate | null;
  readonly restoredOn: PlainDate | null;
  readonly withdrawnOn: PlainDate | null;
  readonly cancelledOn: PlainDate | null;
  /** Whether a later certificate of the same file took its place, so that the mark goes on being used. */
  readonly isFollowed: boolean;
}

const IN_FORCE: readonly CertificateState[] = [
  CertificateState.VALID,
  CertificateState.NOT_YET_VALID,
  CertificateState.REPLACED,
];

/**
 * Since when the mark may not be used any more (停用标志): from the first day the certificate was out of force without
 * a break. A suspension that ends in a withdrawal is one time; a new suspension after a restoration is another.
 *
 * @example
 * markStopSince({ state: 'LAPSED', validUntil: plainDate('2026-03-01'), suspendedOn: null, …nothing }) // 2026-03-02
 */
export function markStopSince(facts: MarkStopFacts): PlainDate | null {
  const { state, validUntil, suspendedOn, restoredOn, withdrawnOn, cancelledOn, isFollowed } = facts;
  if (IN_FORCE.includes(state) || isFollowed) return null;
  if (suspendedOn !== null && restoredOn === null) return suspendedOn;
  return withdrawnOn ?? cancelledOn ?? plusDays(validUntil, 1);
}

/** The last day on which a client says that it stopped. */
export function markStopBy(since: PlainDate, withinDays: number): PlainDate {
  return plusDays(since, withinDays);
}

/** What a client says of having stopped. */
export interface ConfirmMarkStopFacts {
  /** Since when it is owed; null where the mark may be used. */
  readonly since: PlainDate | null;
  readonly isConfirmed: boolean;
  readonly text: string;
}

/** Whether it may be recorded that the mark is no longer used: where that is owed, once, saying how. */
export function mayConfirmMarkStop({ since, isConfirmed, text }: ConfirmMarkStopFacts): Verdict {
  return verdict([
    since === null && refusal('MARK_STOP_NOT_OWED', CLAUSE.suspension),
    isConfirmed && refusal('MARK_STOP_CONFIRMED', CLAUSE.suspension),
    textGiven('MARK_STOP_TEXT_MISSING', CLAUSE.suspension, { field: 'text', text }),
  ]);
}
