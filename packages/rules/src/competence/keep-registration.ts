import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import { notInFuture, textGiven } from '../findings.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import type { RegistrationSuspension } from './person.js';

/** A registration, and the day and the reason of what the registrar did to it. */
export interface RegistrationStepFacts extends RegistrationSuspension {
  readonly validFrom: PlainDate;
  readonly validUntil: PlainDate;
  readonly on: PlainDate;
  readonly today: PlainDate;
  readonly reason: string;
}

/** Whether a suspension (暂停) of a registration can be recorded: one at a time, on a day the registration would count. */
export function maySuspendRegistration(facts: RegistrationStepFacts): Verdict {
  const { validFrom, validUntil, suspendedOn, restoredOn, on, today, reason } = facts;
  const lasts = suspendedOn !== null && restoredOn === null;
  return verdict([
    notInFuture('on', on, today),
    (on < validFrom || on > validUntil) &&
      refusal('REGISTRATION_NOT_COUNTING', CLAUSE.registration, { field: 'on', params: { validFrom, validUntil } }),
    lasts && refusal('REGISTRATION_SUSPENDED_ALREADY', CLAUSE.registration, { params: { suspendedOn } }),
    restoredOn !== null &&
      on < restoredOn &&
      refusal('SUSPENDED_BEFORE_RESTORED', CLAUSE.registration, { field: 'on', params: { restoredOn } }),
    textGiven('REGISTRATION_SUSPENSION_REASON_MISSING', CLAUSE.registration, { field: 'reason', text: reason }),
  ]);
}

/** Whether the end of a suspension can be recorded (恢复): from its day on, the registration counts again. */
export function mayRestoreRegistration(facts: RegistrationStepFacts): Verdict {
  const { suspendedOn, restoredOn, on, today, reason } = facts;
  const lasts = suspendedOn !== null && restoredOn === null;
  return verdict([
    notInFuture('on', on, today),
    !lasts && refusal('REGISTRATION_NOT_SUSPENDED', CLAUSE.registration),
    lasts &&
      on < suspendedOn &&
      refusal('RESTORED_BEFORE_SUSPENDED', CLAUSE.registration, { field: 'on', params: { suspendedOn } }),
    textGiven('REGISTRATION_RESTORATION_REASON_MISSING', CLAUSE.registration, { field: 'reason', text: reason }),
  ]);
}
