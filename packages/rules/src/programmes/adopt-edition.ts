import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';

/** An edition on the shelf, and how the body stands to it. */
export interface AdoptEditionFacts {
  readonly editionId: string;
  readonly checksum: string;
  readonly inForceFrom: PlainDate;
  /** Last day in force; null while it is open. */
  readonly inForceUntil: PlainDate | null;
  /** Checksum at its adoption; null before. */
  readonly adoptedChecksum: string | null;
  readonly today: PlainDate;
}

/**
 * Whether the body may adopt an edition (采用认证规则版本): once, and while it can still be certified against. It may be
 * adopted before it comes into force.
 */
export function mayAdoptEdition(facts: AdoptEditionFacts): Verdict {
  const { editionId, checksum, inForceFrom, inForceUntil, adoptedChecksum, today } = facts;
  const params = { edition: editionId };
  return verdict([
    adoptedChecksum === checksum && refusal('EDITION_ADOPTED_ALREADY', CLAUSE.ruleFiling, { params }),
    adoptedChecksum !== null &&
      adoptedChecksum !== checksum &&
      refusal('EDITION_CHANGED_SINCE_ADOPTION', CLAUSE.ruleFiling, { params }),
    inForceUntil !== null &&
      inForceUntil < today &&
      refusal('EDITION_NOT_IN_FORCE', CLAUSE.ruleFiling, { params: { day: today, inForceFrom, inForceUntil } }),
  ]);
}

/** An edition about to be put on the shelf, where one of its id may stand already. */
export interface ShelveEditionFacts {
  readonly editionId: string;
  readonly checksum: string;
  readonly standing: {
    readonly checksum: string;
    /** Whether it comes with the product. */
    readonly isShipped: boolean;
    readonly isAdopted: boolean;
    /** Adopted editions that take evaluations from it. */
    readonly takenBy: readonly string[];
  } | null;
}

/** Whether an uploaded edition may go on the shelf. What is published or adopted never changes: it gets a successor. */
export function mayShelveEdition({ editionId, checksum, standing }: ShelveEditionFacts): Verdict {
  if (standing === null) return { allowed: true };
  const params = { edition: editionId };
  return verdict([
    standing.checksum === checksum && refusal('EDITION_ON_SHELF_ALREADY', CLAUSE.ruleFiling, { params }),
    standing.checksum !== checksum &&
      (standing.isShipped || standing.isAdopted) &&
      refusal('EDITION_MAY_NOT_CHANGE', CLAUSE.ruleFiling, { params }),
    standing.checksum !== checksum &&
      standing.takenBy.length > 0 &&
      refusal('EDITION_TAKEN_BY_ADOPTED', CLAUSE.ruleFiling, { params: { ...params, by: standing.takenBy } }),
  ]);
}
