import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import { textGiven } from '../findings.js';
import { APPLICATION_TABLE } from '../process/application-table.js';
import { isOpenTo } from '../process/state-table.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import type { ApplicationStatus, DocumentKind } from './words.js';

/** A request for missing papers (补正通知) about to be sent. */
export interface RequestPapersFacts {
  readonly status: ApplicationStatus;
  readonly kinds: readonly DocumentKind[];
  readonly reason: string;
  /** By when they are wanted. */
  readonly dueOn: PlainDate;
  readonly today: PlainDate;
}

/**
 * Whether papers may be asked for: while the application is under review, with what, why and by when. The body's own
 * clock goes on meanwhile.
 */
export function mayRequestPapers({ status, kinds, reason, dueOn, today }: RequestPapersFacts): Verdict {
  const clause = CLAUSE.ruleApplicationReview;
  return verdict([
    !isOpenTo(APPLICATION_TABLE, 'requestPapers', status) &&
      refusal('APPLICATION_NOT_SUBMITTED', CLAUSE.applicationReview, { params: { status } }),
    kinds.length === 0 && refusal('PAPERS_NOT_NAMED', clause, { field: 'kinds' }),
    textGiven('PAPERS_REASON_MISSING', clause, { field: 'reason', text: reason }),
    dueOn < today && refusal('PAPERS_DUE_IN_PAST', clause, { field: 'dueOn', params: { today } }),
  ]);
}
