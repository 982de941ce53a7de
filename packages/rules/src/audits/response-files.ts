import { CLAUSE } from '../clauses.js';
import type { TeamRole } from '../competence/words.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { auditOpenFault, seatFault } from './fieldwork.js';
import type { AuditStatus } from './words.js';

/** Kept files about to be put to the answers of some leaves. */
export interface AddResponseFilesFacts {
  readonly auditStatus: AuditStatus;
  /** Seat on the team of whoever acts; null for an outsider. */
  readonly seat: TeamRole | null;
  /** Codes of the leaves named. */
  readonly criteria: readonly string[];
  /** Codes of the evaluation's leaves. */
  readonly leaves: readonly string[];
  /** How many files are put to each. */
  readonly files: number;
  /** Codes of the leaves that hold one of the files already. */
  readonly held: readonly string[];
}

/**
 * Whether files may be put to answers: by the team, until the report, to leaves the evaluation has, each file once. One
 * file may show several leaves. What it shows is the auditor's to say: nothing here gives a verdict.
 */
export function mayAddResponseFiles(facts: AddResponseFilesFacts): Verdict {
  const { auditStatus, seat, criteria, leaves, files, held } = facts;
  const unknown = criteria.filter((code) => !leaves.includes(code));
  return verdict([
    auditOpenFault(auditStatus),
    seatFault(seat),
    (criteria.length === 0 || unknown.length > 0) &&
      refusal('CRITERION_UNKNOWN_HERE', CLAUSE.conducting, { field: 'criteria' }),
    files === 0 && refusal('EVIDENCE_FILE_MISSING', CLAUSE.conducting, { field: 'documentIds' }),
    held.length > 0 &&
      refusal('RESPONSE_FILE_HELD_ALREADY', CLAUSE.conducting, { field: 'documentIds', params: { criteria: held } }),
  ]);
}

/** Whether a file may be taken off an answer again: by the team, before the report. */
export function mayRemoveResponseFile(facts: Pick<AddResponseFilesFacts, 'auditStatus' | 'seat'>): Verdict {
  return verdict([auditOpenFault(facts.auditStatus), seatFault(facts.seat)]);
}
