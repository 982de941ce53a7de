import type { PlainDate } from '@touchstone/plain-date';
import { AuditKind } from '../audits/words.js';
import { check } from '../check.js';
import type { Check } from '../check.js';
import { CLAUSE } from '../clauses.js';
import { ALWAYS_OWED } from '../cycle/surveillance-plan.js';
import { CertificateState, Regime } from '../cycle/words.js';
import type { DecisionOutcome } from './words.js';

/** The certificate that an audit is about, and what of its cycle was done. */
export interface CertificateStandsFacts {
  readonly kind: AuditKind;
  /** What is about to be decided; null while it is open. */
  readonly outcome: DecisionOutcome | null;
  /** The certificate's state today; null before the first. */
  readonly state: CertificateState | null;
  readonly regime: Regime | null;
  /** The surveillances of its cycle. */
  readonly surveillances: readonly CycleSurveillance[];
  /** Number of a certificate that the client holds in the programme by another file; null where there is none. */
  readonly heldElsewhere: string | null;
  readonly today: PlainDate;
}

/** A surveillance of a cycle, as far as a renewal asks after it. */
export interface CycleSurveillance {
  readonly number: number;
  readonly dueOn: PlainDate;
  readonly completedOn: PlainDate | null;
  readonly owed: boolean;
  readonly provisional: boolean;
  readonly orRecertification: boolean;
}

const { NOT_YET_VALID, VALID, SUSPENDED, SUSPENSION_ENDED, EXPIRED_AWAITING_DECISION, RESTORABLE } = CertificateState;

/** States of a certificate that a decision within its cycle can still change. */
const ALIVE: readonly CertificateState[] = [NOT_YET_VALID, VALID, SUSPENDED, SUSPENSION_ENDED];
/** States from which another cycle may follow; a suspension is lifted first. */
const RENEWABLE: readonly CertificateState[] = [VALID, EXPIRED_AWAITING_DECISION, RESTORABLE];

/** Whether a decision within its cycle can still change a certificate: it has neither expired nor been ended. */
export function isAlive(state: CertificateState): boolean {
  return ALIVE.includes(state);
}

/** Whether another cycle may follow: the certificate is valid, or its regime keeps the way open after its last day. */
export function isRenewable(state: CertificateState | null): boolean {
  return state !== null && RENEWABLE.includes(state);
}

/**
 * Whether the certificate that an audit is about can carry its decision. Within the cycle it has not ended. It is
 * renewed while it is valid or its regime leaves the way open, after the two surveillances that every cycle owes. Under
 * the strict regime a missed one is made up for by its own audit, or leads to a suspension, for as long as either can.
 * Neither a grant nor a renewal gives a client a second certificate in a programme.
 */
export function certificateStandsChecks(facts: CertificateStandsFacts): readonly Check[] {
  const { kind, outcome, state } = facts;
  const isOpenTo = (wanted: DecisionOutcome): boolean => outcome === null || outcome === wanted;
  if (kind === AuditKind.RECERTIFICATION)
    return isOpenTo('RENEW') ? [...renewalChecks(facts), onlyCertificate(facts)] : [];
  if (kind === AuditKind.INITIAL) return isOpenTo('GRANT') ? [onlyCertificate(facts)] : [];
  if (state === null) return [];
  return [check('CERTIFICATE_RUNS', CLAUSE.surveillance, { passed: isAlive(state), params: { state } })];
}

/** A client holds one certificate in a programme, whatever files it has. */
function onlyCertificate({ heldElsewhere }: CertificateStandsFacts): Check {
  return check('ONE_CERTIFICATE_HELD', CLAUSE.house, {
    passed: heldElsewhere === null,
    ...(heldElsewhere !== null && { params: { number: heldElsewhere } }),
  });
}

function renewalChecks({ state, regime, surveillances, today }: CertificateStandsFacts): readonly Check[] {
  const held = surveillances.filter(({ completedOn }) => completedOn !== null).length;
  const missed = surveillances
    .filter((each) => each.owed && !each.provisional && !each.orRecertification)
    .filter(({ completedOn, dueOn }) => completedOn === null && dueOn < today)
    .map(({ number }) => String(number));
  return [
    check('CERTIFICATE_RENEWABLE', CLAUSE.recertification, {
      passed: isRenewable(state),
      ...(state && { params: { state, from: RENEWABLE } }),
    }),
    check('SURVEILLANCES_HELD', CLAUSE.surveillance, {
      passed: held >= ALWAYS_OWED,
      params: { held, least: ALWAYS_OWED },
    }),
    ...(regime === Regime.STRICT && state === VALID
      ? [check('SURVEILLANCE_NOT_MISSED', CLAUSE.surveillance, { passed: missed.length === 0, params: { missed } })]
      : []),
  ];
}
