import { CLAUSE } from '../clauses.js';
import type { TeamRole } from '../competence/words.js';
import { isBlank } from '../findings.js';
import type { Finding } from '../findings.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { auditOpenFault } from './fieldwork.js';
import { ScorecardStatus } from './words.js';
import type { AuditStatus } from './words.js';

/** Tailored leaves and special bonuses that somebody outside the team is about to agree to. */
export interface ApproveExceptionsFacts {
  readonly auditStatus: AuditStatus;
  readonly scorecardStatus: ScorecardStatus;
  /** Whether a person stands behind the account: agreement is a person's. */
  readonly isPerson: boolean;
  /** Seat on the team of whoever agrees; null for an outsider, as he must be. */
  readonly seat: TeamRole | null;
  readonly criteria: readonly TailoredLeaf[];
  /** Bonuses, and whether the scorecard has them. */
  readonly bonuses: readonly { readonly isKnown: boolean }[];
}

/** A leaf named for approval. */
export interface TailoredLeaf {
  readonly criterion: string;
  readonly isTailored: boolean;
  readonly justification: string | null;
}

/** Whether tailoring and bonuses may be agreed to: by an outsider, each with what it rests on, while it is filled in. */
export function mayApproveExceptions(facts: ApproveExceptionsFacts): Verdict {
  const { auditStatus, scorecardStatus, isPerson, seat, criteria, bonuses } = facts;
  return verdict([
    auditOpenFault(auditStatus),
    scorecardStatus !== ScorecardStatus.OPEN &&
      refusal('SCORECARD_NOT_OPEN', CLAUSE.report, { params: { status: scorecardStatus } }),
    !isPerson && refusal('ACTOR_WITHOUT_PERSON', CLAUSE.house),
    seat !== null && refusal('APPROVER_ON_TEAM', CLAUSE.tailoring, { params: { role: seat } }),
    criteria.length + bonuses.length === 0 && refusal('NOTHING_TO_APPROVE', CLAUSE.tailoring),
    ...criteria.flatMap(leafFaults),
    ...bonuses.map(
      ({ isKnown }, index) =>
        !isKnown && refusal('SPECIAL_ENTRY_UNKNOWN', CLAUSE.scoring, { field: `specialBonuses.${index}` }),
    ),
  ]);
}

function leafFaults({ criterion, isTailored, justification }: TailoredLeaf, index: number): readonly Finding[] {
  const detail = { field: `criteria.${index}`, params: { criterion } };
  if (!isTailored) return [refusal('NOT_TAILORED', CLAUSE.tailoring, detail)];
  return [isBlank(justification) && refusal('JUSTIFICATION_MISSING', CLAUSE.tailoring, detail)];
}
