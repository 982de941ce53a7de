import type { PlainDate } from '@touchstone/plain-date';
import { editionFault } from '../applications/submit-application.js';
import { CLAUSE } from '../clauses.js';
import { CertificationStatus } from '../decision/words.js';
import { textGiven } from '../findings.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';

/** A file, and the edition its next audit is to be held against. */
export interface MoveToEditionFacts {
  readonly status: CertificationStatus;
  readonly from: string;
  readonly to: string;
  /** Whether the body has adopted the edition in the file's programme, and its file still says what was adopted. */
  readonly isAdopted: boolean;
  readonly isIntact: boolean;
  readonly edition: { readonly inForceFrom: PlainDate; readonly inForceUntil: PlainDate | null };
  /** Number of an audit that is under way on the file; it pins the edition it was planned against. */
  readonly openAudit: string | null;
  readonly reason: string | null;
  readonly today: PlainDate;
}

/**
 * Whether a file may move to another edition of its programme. Audits planned from then on pin the new one; what was
 * audited before stays as it was judged, and the certificate keeps its edition until one is issued anew.
 */
export function mayMoveToEdition(facts: MoveToEditionFacts): Verdict {
  const { status, from, to, isAdopted, isIntact, edition, openAudit, reason, today } = facts;
  const params = { edition: to };
  const field = 'editionId';
  return verdict([
    (status === CertificationStatus.REFUSED || status === CertificationStatus.ENDED) &&
      refusal('FILE_HAS_ENDED', CLAUSE.programme),
    from === to && refusal('FILE_ON_EDITION_ALREADY', CLAUSE.ruleFiling, { field, params }),
    !isAdopted && refusal('EDITION_NOT_ADOPTED', CLAUSE.ruleFiling, { field, params }),
    isAdopted && !isIntact && refusal('EDITION_CHANGED_SINCE_ADOPTION', CLAUSE.ruleFiling, { field, params }),
    editionFault(edition, today),
    openAudit !== null && refusal('AUDIT_PINS_EDITION', CLAUSE.programme, { params: { number: openAudit } }),
    textGiven('EDITION_MOVE_REASON_MISSING', CLAUSE.ruleFiling, { field: 'reason', text: reason }),
  ]);
}
