import type { PlainDate } from '@touchstone/plain-date';
import { auditOpenFault } from '../audits/fieldwork.js';
import { AuditStatus } from '../audits/words.js';
import { check } from '../check.js';
import type { Check } from '../check.js';
import { CLAUSE } from '../clauses.js';
import { isBlank, textGiven } from '../findings.js';
import type { Finding } from '../findings.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { ObjectionOutcome } from './words.js';

/** The team of an audit, about to be told to the client. */
export interface TeamNoticeFacts {
  readonly auditStatus: AuditStatus;
  /** How many sit on it, and whether one of them leads. */
  readonly members: number;
  readonly hasLeader: boolean;
  /** Last day on which the client may object; null at short notice, where it cannot. */
  readonly objectBy: PlainDate | null;
  readonly isShortNotice: boolean;
  /** With what care the team was chosen, at short notice. */
  readonly care: string | null;
  readonly startsOn: PlainDate;
  readonly today: PlainDate;
}

/** An objection about to be raised against somebody on a team. */
export interface ObjectFacts {
  readonly auditStatus: AuditStatus;
  readonly isOnTeam: boolean;
  /** The newest notice; null before the first. */
  readonly notice: { readonly isShortNotice: boolean; readonly objectBy: PlainDate | null } | null;
  readonly hasPending: boolean;
  readonly reason: string;
  readonly today: PlainDate;
}

/** How one objection stands, and whether whom it is about sits on the team now. */
export interface ObjectionStanding {
  readonly person: string;
  readonly outcome: ObjectionOutcome | null;
  readonly isOnTeam: boolean;
}

/** Whether a team may be told to the client: whole enough, before the audit, in time to object or with its care said. */
export function mayNotifyTeam(facts: TeamNoticeFacts): Verdict {
  const { auditStatus, members, hasLeader } = facts;
  return verdict([
    // At short notice nobody can object: the client may be told until the team stands at its door.
    facts.isShortNotice ? auditOpenFault(auditStatus) : beforeStart(auditStatus),
    members === 0 && refusal('NO_TEAM_TO_NOTIFY', CLAUSE.team),
    members > 0 && !hasLeader && refusal('TEAM_WITHOUT_LEADER', CLAUSE.team),
    ...(facts.isShortNotice ? shortNoticeFaults(facts) : objectByFaults(facts)),
  ]);
}

/** Whether the client may object to somebody: told of a team, in time, not at short notice, with a reason. */
export function mayObject({ auditStatus, isOnTeam, notice, hasPending, reason, today }: ObjectFacts): Verdict {
  const clause = CLAUSE.team;
  const until = notice?.objectBy ?? null;
  return verdict([
    beforeStart(auditStatus),
    !isOnTeam && refusal('NOT_OF_THE_TEAM', clause, { field: 'assignmentId' }),
    notice === null && refusal('TEAM_NOT_NOTIFIED', clause),
    notice?.isShortNotice === true && refusal('NO_OBJECTION_AT_SHORT_NOTICE', clause),
    until !== null && today > until && refusal('OBJECTION_TOO_LATE', clause, { params: { objectBy: until } }),
    hasPending && refusal('OBJECTION_OPEN_ALREADY', clause),
    textGiven('OBJECTION_REASON_MISSING', clause, { field: 'reason', text: reason }),
  ]);
}

/** Whether an objection may be answered: once, and with words. */
export function mayAnswerObjection({
  outcome,
  answer,
}: {
  readonly outcome: ObjectionOutcome | null;
  readonly answer: string;
}): Verdict {
  return verdict([
    outcome !== null && refusal('OBJECTION_ANSWERED', CLAUSE.team, { params: { outcome } }),
    textGiven('OBJECTION_ANSWER_MISSING', CLAUSE.team, { field: 'answer', text: answer }),
  ]);
}

/** Whether a team may begin with the client: no objection waits, and nobody sits there that one was upheld against. */
export function mayBeginWithClient(objections: readonly ObjectionStanding[]): Verdict {
  const pending = objections.filter(({ outcome, isOnTeam }) => outcome === null && isOnTeam);
  const upheld = objections.filter(({ outcome, isOnTeam }) => outcome === ObjectionOutcome.UPHELD && isOnTeam);
  const names = (some: readonly ObjectionStanding[]) => [...new Set(some.map(({ person }) => person))];
  return verdict([
    pending.length > 0 && refusal('OBJECTION_PENDING', CLAUSE.team, { params: { persons: names(pending) } }),
    upheld.length > 0 && refusal('OBJECTION_UPHELD', CLAUSE.team, { params: { persons: names(upheld) } }),
  ]);
}

/** Who came with an audit, and what the client was told of it. */
export interface ToldTeamFacts {
  /** Names of everybody on the team. */
  readonly team: readonly string[];
  readonly notices: ReadonlyArray<{
    readonly members: readonly string[];
    readonly sentOn: PlainDate;
    readonly isShortNotice: boolean;
  }>;
  /** First day with the client. */
  readonly startsOn: PlainDate;
}

/**
 * Whether the client was told of everybody on the team before the first day with it; at short notice that day is soon
 * enough. What was audited stays audited: whoever decides signs for it, unless the edition says otherwise.
 */
export function toldTeamChecks({ team, notices, startsOn }: ToldTeamFacts): readonly Check[] {
  const inTime = notices.filter(({ sentOn, isShortNotice }) =>
    isShortNotice ? sentOn <= startsOn : sentOn < startsOn,
  );
  const told = inTime.flatMap(({ members }) => members);
  const untold = team.filter((name) => !told.includes(name));
  return [check('TEAM_TOLD_IN_TIME', CLAUSE.team, { passed: untold.length === 0, params: { persons: untold } })];
}

function beforeStart(status: AuditStatus): Finding {
  const closed = auditOpenFault(status);
  return closed || (status === AuditStatus.IN_PROGRESS && refusal('TEAM_AT_WORK', CLAUSE.impartiality));
}

function shortNoticeFaults({ care }: TeamNoticeFacts): readonly Finding[] {
  return [textGiven('SHORT_NOTICE_CARE_MISSING', CLAUSE.team, { field: 'care', text: care })];
}

function objectByFaults({ objectBy, startsOn, today }: TeamNoticeFacts): readonly Finding[] {
  const field = 'objectBy';
  if (objectBy === null || isBlank(objectBy)) return [refusal('OBJECT_BY_MISSING', CLAUSE.team, { field })];
  return [
    objectBy < today && refusal('OBJECT_BY_PAST', CLAUSE.team, { field, params: { today } }),
    objectBy >= startsOn && refusal('OBJECT_BY_TOO_LATE', CLAUSE.team, { field, params: { startsOn } }),
  ];
}
