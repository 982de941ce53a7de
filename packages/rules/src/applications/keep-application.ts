import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { ApplicationStatus } from './words.js';

/** A paper about to be put into an application. */
export interface AddDocumentFacts {
  readonly status: ApplicationStatus;
  readonly clientId: string;
  /** Client whose file the paper lies in already; null for a fresh one. */
  readonly documentClientId: string | null;
}

/** An application about to be given up. */
export interface AbandonFacts {
  readonly status: ApplicationStatus;
  /** Day its agreement was signed, or null. */
  readonly agreementSignedOn: PlainDate | null;
}

const OPEN: readonly ApplicationStatus[] = [ApplicationStatus.DRAFT, ApplicationStatus.SUBMITTED];

/** Whether a paper may be added: until the review is done, the reviewer's own look-ups among them. */
export function mayAddDocument({ status, clientId, documentClientId }: AddDocumentFacts): Verdict {
  return verdict([
    !OPEN.includes(status) && refusal('APPLICATION_CLOSED', CLAUSE.applicationReview, { params: { status } }),
    documentClientId !== null &&
      documentClientId !== clientId &&
      refusal('DOCUMENT_OF_ANOTHER_CLIENT', CLAUSE.house, { field: 'documentId' }),
  ]);
}

/** Whether a paper may be taken out again: only while nobody relies on it. */
export function mayRemoveDocument({ status }: Pick<AddDocumentFacts, 'status'>): Verdict {
  return verdict([
    status !== ApplicationStatus.DRAFT &&
      refusal('APPLICATION_NOT_AMENDABLE', CLAUSE.applicationReview, { params: { status } }),
  ]);
}

/** Whether an application may be given up: any time before the agreement is signed, but once. */
export function mayAbandonApplication({ status, agreementSignedOn }: AbandonFacts): Verdict {
  const over: readonly ApplicationStatus[] = [ApplicationStatus.DECLINED, ApplicationStatus.ABANDONED];
  return verdict([
    over.includes(status) && refusal('APPLICATION_CLOSED', CLAUSE.applicationReview, { params: { status } }),
    agreementSignedOn !== null &&
      refusal('AGREEMENT_ALREADY_SIGNED', CLAUSE.agreement, { params: { signedOn: agreementSignedOn } }),
  ]);
}
