import { daysBetween } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { coversDay, isSuspended } from './person.js';
import type { RegistrationSuspension, Validity } from './person.js';
import { RegistrationState } from './words.js';

/** So many days before its last one a registration is said to lapse, by policy: time enough to renew it. */
export const LAPSING_DAYS = 90;

/**
 * How a person's registrations together stand on a day. One that begins before another ends carries it on: only the
 * last day of all counts for lapsing. A suspended one says so only where no other counts.
 */
export function registrationState(
  registrations: ReadonlyArray<Validity & RegistrationSuspension>,
  on: PlainDate,
  warningDays: number = LAPSING_DAYS,
): RegistrationState {
  if (registrations.length === 0) return RegistrationState.NONE;
  const counting = registrations.filter((each) => !isSuspended(each, on));
  if (coversDay(counting, on)) {
    const lasts = counting.some(({ validUntil }) => validUntil === null || daysBetween(on, validUntil) >= warningDays);
    return lasts ? RegistrationState.VALID : RegistrationState.LAPSING;
  }
  if (coversDay(registrations, on)) return RegistrationState.SUSPENDED;
  return counting.some(({ validFrom }) => on < validFrom) ? RegistrationState.NOT_YET_VALID : RegistrationState.EXPIRED;
}
