import type { PlainDate } from '@touchstone/plain-date';
import { approvalFault } from '../applications/approved-fields.js';
import { CLAUSE } from '../clauses.js';
import { mayIssue } from '../cycle/validity.js';
import { isBlank, notInFuture } from '../findings.js';
import type { Finding } from '../findings.js';
import { allOf, refusal, verdict } from '../verdict.js';
import type { Refusal, Verdict } from '../verdict.js';

/** What the body and the edition bring to a certificate. */
export interface IssuanceFacts {
  /** Whether the body is a demonstration. */
  readonly isDemo: boolean;
  /** Things in the edition that rest on no source or licence. */
  readonly blocking: readonly BlockingThing[];
  /** The body's approval number; without it nobody certifies. */
  readonly approvalNumber: string | null;
  readonly approvedFields: readonly string[];
  /** Service fields the certificate would state. */
  readonly technicalCodes: readonly string[];
  /** The edition, and the last day on which certificates may rest on it (`lastIssueDay`). */
  readonly editionId: string;
  readonly editionIssuesUntil: PlainDate | null;
  readonly today: PlainDate;
}

/** Something in an edition that is inferred or illustrative. */
export interface BlockingThing {
  /** Which part, such as `POINTS`. */
  readonly what: string;
  readonly standing: string;
  /** The evaluation it belongs to; null where it belongs to the whole edition. */
  readonly evaluation: string | null;
}

/** The gate's answer: issue it, as a specimen (样张) or for good, or every reason why not. */
export type Issuance =
  | { readonly allowed: true; readonly specimen: boolean }
  | { readonly allowed: false; readonly refusals: readonly Refusal[] };

/**
 * Whether a certificate may be issued under an edition. A demonstration issues specimens only, whatever the edition
 * rests on; a real body issues nothing while anything in the edition is made up, and is told each such thing. Neither
 * issues anything against an edition that is over.
 */
export function issuanceGate({
  isDemo,
  blocking,
  approvalNumber,
  approvedFields,
  technicalCodes,
  editionId: edition,
  editionIssuesUntil: until,
  today,
}: IssuanceFacts): Issuance {
  const findings: readonly Finding[] = [
    ...(isDemo ? [] : blocking.map(blockingFault)),
    !isDemo && isBlank(approvalNumber) && refusal('BODY_NOT_APPROVED', CLAUSE.ruleFiling),
    approvalFault(technicalCodes, approvedFields),
    until !== null &&
      today > until &&
      refusal('EDITION_ISSUES_NO_MORE', CLAUSE.ruleFiling, { params: { edition, until } }),
  ];
  const answer = verdict(findings);
  return answer.allowed ? { allowed: true, specimen: isDemo } : answer;
}

/**
 * Whether scores by an edition may say what level a certificate has: those of an edition that rests on a source, or else
 * a specimen's. A certificate that came in with the level of an earlier system takes none from made-up points either.
 */
export function mayTakeLevel({
  isSpecimen,
  blocking,
}: {
  readonly isSpecimen: boolean;
  readonly blocking: readonly BlockingThing[];
}): Verdict {
  return verdict(isSpecimen ? [] : blocking.map(blockingFault));
}

function blockingFault({ what, standing, evaluation }: BlockingThing): Finding {
  const params = { what, standing, ...(evaluation !== null && { evaluation }) };
  return refusal('EDITION_NOT_ISSUABLE', CLAUSE.ruleFiling, { params });
}

/** The days a certificate's issue stands between. */
export interface IssueDays {
  readonly decidedOn: PlainDate;
  readonly issuedOn: PlainDate;
  readonly today: PlainDate;
}

/** Whether a certificate may carry an issue day: on or after the decision, and never in the future. */
export function mayIssueOn({ decidedOn, issuedOn, today }: IssueDays): Verdict {
  return allOf([mayIssue({ decidedOn, issuedOn }), verdict([notInFuture('issuedOn', issuedOn, today)])]);
}
