import { plusDays, plusMonths } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import type { ValidityFacts } from './cycle-facts.js';

/** How long a certificate runs where nothing else is given. */
export const DEFAULT_VALIDITY_MONTHS = 36;

/**
 * The last day on which a certificate is good. After a recertification the end follows the old cycle, whether the
 * decision came early or, where the regime allows it, late; after a transfer it stays where it was.
 *
 * @example
 * validUntil({ issuedOn: plainDate('2024-03-15') }) // 2027-03-14
 */
export function validUntil({
  issuedOn,
  validityMonths = DEFAULT_VALIDITY_MONTHS,
  previousValidUntil,
  transferredUntil,
}: ValidityFacts): PlainDate {
  if (transferredUntil) return transferredUntil;
  if (previousValidUntil) return plusMonths(previousValidUntil, validityMonths);
  return plusDays(plusMonths(issuedOn, validityMonths), -1);
}

/** Whether a certificate may bear a day of issue: none before it was decided. */
export function mayIssue({
  decidedOn,
  issuedOn,
}: {
  readonly decidedOn: PlainDate;
  readonly issuedOn: PlainDate;
}): Verdict {
  return verdict([
    issuedOn < decidedOn &&
      refusal('ISSUED_BEFORE_DECIDED', CLAUSE.certificate, {
        field: 'issuedOn',
        params: { issuedOn, decidedOn },
      }),
  ]);
}
