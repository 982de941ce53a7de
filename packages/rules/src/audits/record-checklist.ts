import { CLAUSE } from '../clauses.js';
import type { TeamRole } from '../competence/words.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { auditOpenFault, seatFault } from './fieldwork.js';
import { ChecklistVerdict } from './words.js';
import type { AuditStatus } from './words.js';

/** Items of a checklist about to be ticked. */
export interface RecordChecklistFacts {
  readonly auditStatus: AuditStatus;
  /** Seat on the team of whoever acts; null for an outsider. */
  readonly seat: TeamRole | null;
  /** Codes the checklist has; none where there is no such checklist. */
  readonly known: readonly string[];
  readonly answers: ReadonlyArray<{
    readonly item: string;
    /** Null takes the answer back. */
    readonly verdict: ChecklistVerdict | null;
    readonly remark: string | null;
  }>;
}

/**
 * Whether a checklist may be answered so: by the team, before the report, and with a remark to everything that is not a
 * plain yes. No answer here changes a score.
 */
export function mayRecordChecklist({ auditStatus, seat, known, answers }: RecordChecklistFacts): Verdict {
  const items = answers.map(({ item }) => item);
  return verdict([
    auditOpenFault(auditStatus),
    seatFault(seat),
    ...answers.flatMap(({ item, verdict: found, remark }, at) => [
      !known.includes(item) &&
        refusal('CHECKLIST_ITEM_UNKNOWN', CLAUSE.conducting, { field: `answers.${at}.item`, params: { item } }),
      items.indexOf(item) !== at &&
        refusal('CHECKLIST_ITEM_TWICE', CLAUSE.conducting, { field: `answers.${at}.item`, params: { item } }),
      found !== null &&
        found !== ChecklistVerdict.YES &&
        (remark ?? '').trim() === '' &&
        refusal('CHECKLIST_REMARK_MISSING', CLAUSE.conducting, { field: `answers.${at}.remark`, params: { item } }),
    ]),
  ]);
}
