import { CLAUSE } from '../clauses.js';
import { textGiven } from '../findings.js';
import { CHANGE_NOTICE_TABLE } from '../process/change-notice-table.js';
import { isOpenTo } from '../process/state-table.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { ChangeKind, ChangeNoticeStatus, ChangeOutcome } from './words.js';

/** What the office makes of a notified change. */
export interface AssessChangeFacts {
  readonly status: ChangeNoticeStatus;
  readonly kinds: readonly ChangeKind[];
  readonly outcome: ChangeOutcome;
  readonly reason: string;
}

/** Changes that stand on the certificate itself: it is issued anew, or what else they ask for is done. */
const ON_THE_CERTIFICATE: readonly ChangeKind[] = [ChangeKind.NAME, ChangeKind.ADDRESS];

/** Whether an assessment may be recorded: once, with its reasons, and never as nothing where the certificate says it. */
export function mayAssessChange({ status, kinds, outcome, reason }: AssessChangeFacts): Verdict {
  const clause = CLAUSE.changes;
  const shown = kinds.filter((kind) => ON_THE_CERTIFICATE.includes(kind));
  return verdict([
    !isOpenTo(CHANGE_NOTICE_TABLE, 'assessChange', status) &&
      refusal('CHANGE_ASSESSED_ALREADY', clause, { params: { status } }),
    textGiven('ASSESSMENT_REASON_MISSING', clause, { field: 'reason', text: reason }),
    outcome === ChangeOutcome.NO_EFFECT &&
      shown.length > 0 &&
      refusal('CHANGE_STANDS_ON_CERTIFICATE', clause, { field: 'outcome', params: { kinds: shown } }),
    outcome === ChangeOutcome.NO_EFFECT &&
      kinds.includes(ChangeKind.SCOPE) &&
      refusal('SCOPE_CHANGE_NEEDS_REVIEW', CLAUSE.specialAudit, { field: 'outcome' }),
  ]);
}

/** What is said to have come of a notice. */
export interface SettleChangeFacts {
  readonly status: ChangeNoticeStatus;
  /** What its assessment asked for; null before one. */
  readonly outcome: ChangeOutcome | null;
  /** What was done about it. */
  readonly by: ChangeOutcome;
  /** Whether that belongs to the same file. */
  readonly isOfThisFile: boolean;
}

/** Whether a notice may be settled by what was done: what its assessment asked for, on the same file. */
export function maySettleChange({ status, outcome, by, isOfThisFile }: SettleChangeFacts): Verdict {
  const clause = CLAUSE.changes;
  return verdict([
    status !== ChangeNoticeStatus.ASSESSED && refusal('CHANGE_NOT_WAITING', clause, { params: { status } }),
    outcome !== null &&
      outcome !== by &&
      refusal('CHANGE_ASKS_FOR_OTHER', clause, { field: 'changeNoticeId', params: { outcome, by } }),
    !isOfThisFile && refusal('CHANGE_OF_OTHER_FILE', clause, { field: 'changeNoticeId' }),
  ]);
}
