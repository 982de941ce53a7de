import { plusMonths } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import type { Finding } from '../findings.js';
import { refusal } from '../verdict.js';
import { ApplicationKind } from './words.js';

/** A suspension or withdrawal that was the holder's own fault. */
export interface OwnFault {
  /** Number of the certificate. */
  readonly number: string;
  /** First day of the suspension, or day of the withdrawal. */
  readonly effectiveOn: PlainDate;
  /** Service fields the certificate covered. */
  readonly technicalCodes: readonly string[];
}

/** What is asked about an application in view of them. */
export interface OwnFaultFacts {
  readonly kind: ApplicationKind;
  readonly ownFaults: readonly OwnFault[];
  readonly technicalCodes: readonly string[];
  /** For how many months they bar; 12 by policy. */
  readonly months: number;
  readonly on: PlainDate;
}

/** For how many months an own fault bars new applications in the same field, where an edition says nothing else. */
export const OWN_FAULT_MONTHS = 12;

/**
 * Refuses a new application, or a transfer, in a field in which the client lost or had to rest a certificate by its
 * own fault within the year. The day a year after is free again. A restored certificate may always be renewed.
 */
export function ownFaultFault({ kind, ownFaults, technicalCodes, months, on }: OwnFaultFacts): Finding {
  if (kind === ApplicationKind.RECERTIFICATION) return false;
  const barring = ownFaults
    .filter(({ effectiveOn }) => effectiveOn <= on && on < plusMonths(effectiveOn, months))
    .filter((fault) => fault.technicalCodes.some((code) => technicalCodes.includes(code)))
    .toSorted((a, b) => (a.effectiveOn < b.effectiveOn ? 1 : -1));
  const [last] = barring;
  return (
    last !== undefined &&
    refusal('OWN_FAULT_TOO_RECENT', CLAUSE.ruleApplicant, {
      field: 'technicalCodes',
      params: { number: last.number, effectiveOn: last.effectiveOn, freeOn: plusMonths(last.effectiveOn, months) },
    })
  );
}
