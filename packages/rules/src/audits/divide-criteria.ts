import { CLAUSE } from '../clauses.js';
import { TeamRole } from '../competence/words.js';
import type { Finding } from '../findings.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { auditOpenFault, recordsAnswers } from './fieldwork.js';
import type { AuditStatus } from './words.js';

/** Some criteria and the members they are to be given to. */
export interface ShareFacts {
  /** Codes that were named, leaves or headings over some. */
  readonly named: readonly string[];
  /** The leaves they come to. */
  readonly leaves: readonly string[];
  /** Seats they are given to; none takes them back. Null stands for somebody who is not on the team. */
  readonly seats: ReadonlyArray<TeamRole | null>;
}

/** Criteria about to be divided among a team. */
export interface DivideCriteriaFacts {
  readonly auditStatus: AuditStatus;
  /** Seat on the team of whoever acts; null for an outsider. */
  readonly seat: TeamRole | null;
  /** Every code of the evaluation. */
  readonly known: readonly string[];
  readonly shares: readonly ShareFacts[];
}

/**
 * Whether criteria may be divided so (审查分工): by the leader, until the report, each leaf to the one who answers it.
 * A technical expert or a trainee is put beside an auditor and never alone, an observer to nothing.
 */
export function mayDivideCriteria({ auditStatus, seat, known, shares }: DivideCriteriaFacts): Verdict {
  const leaves = shares.flatMap((share) => share.leaves);
  const twice = [...new Set(leaves.filter((code, at) => leaves.indexOf(code) !== at))];
  return verdict([
    auditOpenFault(auditStatus),
    seat === null && refusal('NOT_ON_TEAM', CLAUSE.team),
    seat !== null && seat !== TeamRole.LEADER && refusal('DIVISION_IS_THE_LEADERS', CLAUSE.team),
    twice.length > 0 && refusal('CRITERION_SHARED_TWICE', CLAUSE.team, { params: { criteria: twice } }),
    ...shares.flatMap((share, at) => shareFaults(share, { known, at })),
  ]);
}

function shareFaults(
  { named, seats }: ShareFacts,
  { known, at }: { readonly known: readonly string[]; readonly at: number },
): readonly Finding[] {
  const unknown = named.filter((code) => !known.includes(code));
  const answering = seats.filter((role) => role !== null && recordsAnswers(role));
  const members = { field: `shares.${at}.assignmentIds`, params: { criteria: named } };
  return [
    (named.length === 0 || unknown.length > 0) &&
      refusal('CRITERION_UNKNOWN_HERE', CLAUSE.conducting, { field: `shares.${at}.criteria` }),
    seats.includes(null) && refusal('MEMBER_NOT_ON_TEAM', CLAUSE.team, members),
    seats.includes(TeamRole.OBSERVER) && refusal('OBSERVER_HAS_NO_SHARE', CLAUSE.team, members),
    seats.length > 0 && answering.length === 0 && refusal('SHARE_WITHOUT_AUDITOR', CLAUSE.team, members),
    answering.length > 1 && refusal('SHARE_OF_TWO', CLAUSE.team, members),
  ];
}
