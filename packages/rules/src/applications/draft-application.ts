import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import { notInFuture } from '../findings.js';
import type { Finding } from '../findings.js';
import { APPLICATION_TABLE } from '../process/application-table.js';
import { isOpenTo } from '../process/state-table.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { editionFault, headcountFaults, technicalCodeFaults } from './submit-application.js';
import type { EditionDays } from './submit-application.js';
import type { ApplicationStatus } from './words.js';

/** An application (认证申请) as somebody begins or goes on to fill it in. */
export interface DraftApplicationFacts {
  /** `DRAFT` for one that is begun. */
  readonly status: ApplicationStatus;
  /** Its edition's days; null where the body has not adopted it for the programme. */
  readonly edition: EditionDays | null;
  readonly today: PlainDate;
  readonly technicalCodes: readonly string[];
  readonly approvedFields: readonly string[];
  readonly headcountInScope: number;
  readonly clientHeadcount: number;
  readonly serviceSystemSince: PlainDate;
  /** Number of the client's open application, or living file, in the same programme; null without one. */
  readonly openRecord: string | null;
}

/**
 * Whether an application may be kept as a draft. Gaps are allowed until it is submitted; what could never be right is
 * told at once.
 */
export function mayDraftApplication(facts: DraftApplicationFacts): Verdict {
  const { status, edition, today, technicalCodes, serviceSystemSince, openRecord } = facts;
  return verdict([
    !isOpenTo(APPLICATION_TABLE, 'amendApplication', status) &&
      refusal('APPLICATION_NOT_AMENDABLE', CLAUSE.applicationReview, { params: { status } }),
    edition === null && refusal('EDITION_NOT_ADOPTED', CLAUSE.ruleFiling, { field: 'editionId' }),
    edition !== null && at('editionId', editionFault(edition, today)),
    ...(technicalCodes.length === 0 ? [] : technicalCodeFaults(facts)),
    ...headcountFaults(facts),
    notInFuture('serviceSystemSince', serviceSystemSince, today),
    openRecordFault(openRecord),
  ]);
}

/** Refuses a second way to the same certificate: one client has one file in one programme. */
export function openRecordFault(openRecord: string | null): Finding {
  return (
    openRecord !== null &&
    refusal('APPLIED_ALREADY', CLAUSE.house, { field: 'programmeId', params: { number: openRecord } })
  );
}

function at(field: string, finding: Finding): Finding {
  return finding && { ...finding, field };
}
