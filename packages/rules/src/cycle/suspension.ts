import { earliest, plusDays, plusMonths } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import type { CertificateFate } from './cycle-facts.js';

/** A suspension, restored or not. */
export interface Suspension {
  /** Last day it may last; withdrawal is proposed the day after. */
  readonly endsOn: PlainDate;
}

/** GB/T 27021.1-2017, 9.6.5: no policy, so it is said here; the database guards it too. */
const MOST_MONTHS = 6;

/** The suspension of a certificate; one dated after its validity is none. */
export function suspensionOf({ suspendedOn }: CertificateFate, validUntil: PlainDate): Suspension | null {
  if (!suspendedOn || suspendedOn > validUntil) return null;
  return { endsOn: earliest(plusMonths(suspendedOn, MOST_MONTHS), validUntil) };
}

/** The day from which a restoration counts: only within the suspension it ends. */
export function restoredOn({ suspendedOn, restoredOn: on }: CertificateFate, { endsOn }: Suspension): PlainDate | null {
  return suspendedOn && on && suspendedOn <= on && on <= endsOn ? on : null;
}

/** The day on which withdrawal must be proposed if nothing has ended the suspension. */
export function withdrawalProposedOn({ endsOn }: Suspension): PlainDate {
  return plusDays(endsOn, 1);
}

/** How many days before the end of a suspension somebody is told of it, by policy. */
export const SUSPENSION_ALARM_DAYS: readonly number[] = [60, 30, 7, 0];

/**
 * The alarm that rings on a day of a suspension: the last step reached before its end, in days; null before the first.
 *
 * @example
 * suspensionAlarm({ endsOn: plainDate('2026-09-30') }, plainDate('2026-09-10')) // 30
 */
export function suspensionAlarm(
  { endsOn }: Suspension,
  today: PlainDate,
  alarms: readonly number[] = SUSPENSION_ALARM_DAYS,
): number | null {
  const reached = alarms.filter((days) => today >= plusDays(endsOn, -days));
  return reached.length === 0 ? null : Math.min(...reached);
}

/** The day on which suspension must be proposed if the surveillance has not been done: the day after it was due. */
export function suspensionProposedOn({ dueOn }: { readonly dueOn: PlainDate }): PlainDate {
  return plusDays(dueOn, 1);
}
