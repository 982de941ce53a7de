import type { PlainDate } from '@touchstone/plain-date';
import type { CyclePolicy } from './cycle-policy.js';
import type { Regime } from './words.js';

/** What is known of the recertification that follows a cycle. */
export interface RecertificationFacts {
  readonly startedOn?: PlainDate | null | undefined;
  /** Last day on site of its audit. */
  readonly onSiteCompletedOn?: PlainDate | null | undefined;
}

/** How a certificate is suspended, restored or ended; only people do that. */
export interface CertificateFate {
  readonly suspendedOn?: PlainDate | null | undefined;
  readonly restoredOn?: PlainDate | null | undefined;
  readonly withdrawnOn?: PlainDate | null | undefined;
  readonly cancelledOn?: PlainDate | null | undefined;
  /** The day a new certificate took this one's place. */
  readonly replacedOn?: PlainDate | null | undefined;
}

/** How long a certificate runs. */
export interface ValidityFacts {
  readonly issuedOn: PlainDate;
  /** 36 where nothing is given. */
  readonly validityMonths?: number | undefined;
  /** After a recertification: the last day of the cycle before. */
  readonly previousValidUntil?: PlainDate | null | undefined;
  /** After a transfer: the last day of the certificate that was taken over, which stays. */
  readonly transferredUntil?: PlainDate | null | undefined;
}

/** Everything one cycle of a certificate rests on. */
export interface CycleFacts extends ValidityFacts, CertificateFate {
  readonly regime: Regime;
  /** The edition's figures; the defaults where nothing is given. */
  readonly policy?: CyclePolicy | undefined;
  readonly decidedOn: PlainDate;
  /** After a transfer: the day its cycle began at the other body, from which surveillance counts. */
  readonly cycleFrom?: PlainDate | null | undefined;
  /** Last days on site of the surveillances done, and of special audits on site that covered as much; in any order. */
  readonly surveillanceCompletedOn?: readonly PlainDate[] | undefined;
  readonly recertification?: RecertificationFacts | null | undefined;
  /** Facts dated after it are ignored. Without it, all count and no state is told. */
  readonly today?: PlainDate | undefined;
}

/** The facts of a cycle as they stood on a day: later ones left out. The validity itself is never left out. */
export function asKnownOn(facts: CycleFacts, today: PlainDate): CycleFacts {
  const known = (day: PlainDate | null | undefined) => (day && day <= today ? day : null);
  return {
    ...facts,
    today,
    surveillanceCompletedOn: facts.surveillanceCompletedOn?.filter((day) => day <= today),
    recertification: {
      startedOn: known(facts.recertification?.startedOn),
      onSiteCompletedOn: known(facts.recertification?.onSiteCompletedOn),
    },
    suspendedOn: known(facts.suspendedOn),
    restoredOn: known(facts.restoredOn),
    withdrawnOn: known(facts.withdrawnOn),
    cancelledOn: known(facts.cancelledOn),
    replacedOn: known(facts.replacedOn),
  };
}
