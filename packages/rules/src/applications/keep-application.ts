import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import { APPLICATION_TABLE } from '../process/application-table.js';
import { isOpenTo } from '../process/state-table.js';
import { allOf, refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import type { ApplicationStatus } from './words.js';

/** A paper about to be put into a client's file. */
export interface FileDocumentFacts {
  readonly clientId: string;
  /** Client whose file the paper lies in already; null for a fresh one. */
  readonly documentClientId: string | null;
}

/** A paper about to be put into an application. */
export interface AddDocumentFacts extends FileDocumentFacts {
  readonly status: ApplicationStatus;
}

/** An application about to be given up. */
export interface AbandonFacts {
  readonly status: ApplicationStatus;
  /** Day its agreement was signed, or null. */
  readonly agreementSignedOn: PlainDate | null;
}

/** Whether a paper may go into a client's file: a fresh one, or one that lies there already. */
export function mayFileDocument({ clientId, documentClientId }: FileDocumentFacts): Verdict {
  const isForeign = documentClientId !== null && documentClientId !== clientId;
  return verdict([isForeign && refusal('DOCUMENT_OF_ANOTHER_CLIENT', CLAUSE.house, { field: 'documentId' })]);
}

/** Whether a paper may be added: until the review is done, the reviewer's own look-ups among them. */
export function mayAddDocument({ status, ...paper }: AddDocumentFacts): Verdict {
  const isOpen = isOpenTo(APPLICATION_TABLE, 'addApplicationDocument', status);
  return allOf([
    verdict([!isOpen && refusal('APPLICATION_CLOSED', CLAUSE.applicationReview, { params: { status } })]),
    mayFileDocument(paper),
  ]);
}

/** Whether a paper may be taken out again: only while nobody relies on it. */
export function mayRemoveDocument({ status }: Pick<AddDocumentFacts, 'status'>): Verdict {
  return verdict([
    !isOpenTo(APPLICATION_TABLE, 'removeApplicationDocument', status) &&
      refusal('APPLICATION_NOT_AMENDABLE', CLAUSE.applicationReview, { params: { status } }),
  ]);
}

/** Whether an application may be given up: any time before the agreement is signed, but once. */
export function mayAbandonApplication({ status, agreementSignedOn }: AbandonFacts): Verdict {
  return verdict([
    !isOpenTo(APPLICATION_TABLE, 'abandonApplication', status) &&
      refusal('APPLICATION_CLOSED', CLAUSE.applicationReview, { params: { status } }),
    agreementSignedOn !== null &&
      refusal('AGREEMENT_ALREADY_SIGNED', CLAUSE.agreement, { params: { signedOn: agreementSignedOn } }),
  ]);
}
