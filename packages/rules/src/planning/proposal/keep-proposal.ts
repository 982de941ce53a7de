import { daysBetween } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../../clauses.js';
import type { Finding } from '../../findings.js';
import { PROPOSAL_TABLE } from '../../process/proposal-table.js';
import { isOpenTo } from '../../process/state-table.js';
import { refusal, verdict } from '../../verdict.js';
import type { Verdict } from '../../verdict.js';
import type { ProposalStatus } from '../words.js';

/** The days that a proposal is asked for. */
export interface ProposalSpan {
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly today: PlainDate;
  /** How many audits want a team on them. */
  readonly due: number;
}

/** A half-year; what lies further ahead will have changed by then. */
export const MOST_PROPOSED_DAYS = 184;
/** More audits at once cannot be weighed up in the seconds that a person waits. */
export const MOST_PROPOSED_AUDITS = 400;

/** Whether a proposal may be asked for: days to come, in order, no more than half a year, and something due on them. */
export function mayPropose({ startsOn, endsOn, today, due }: ProposalSpan): Verdict {
  const isOrdered = startsOn <= endsOn;
  const isShort = daysBetween(startsOn, endsOn) < MOST_PROPOSED_DAYS;
  return verdict([
    startsOn <= today && refusal('PROPOSAL_BEGINS_TOO_EARLY', CLAUSE.house, { field: 'startsOn', params: { today } }),
    !isOrdered && refusal('ENDS_BEFORE_START', CLAUSE.house, { field: 'endsOn', params: { startsOn } }),
    !isShort && refusal('PROPOSAL_TOO_LONG', CLAUSE.house, { field: 'endsOn', params: { most: MOST_PROPOSED_DAYS } }),
    isOrdered && isShort && due === 0 && refusal('NOTHING_TO_PROPOSE', CLAUSE.house),
    due > MOST_PROPOSED_AUDITS &&
      refusal('TOO_MUCH_TO_PROPOSE', CLAUSE.house, { params: { due, most: MOST_PROPOSED_AUDITS } }),
  ]);
}

/** A line of a proposal that somebody wants to do something with. */
export interface ProposalLineFacts {
  readonly status: ProposalStatus;
  readonly acceptedOn: PlainDate | null;
}

/** What a line is to become. */
export interface LineChange extends ProposalLineFacts {
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly today: PlainDate;
  /** First and last day of a planned audit, whose days are changed with the audit itself; null for one to be planned. */
  readonly planned: { readonly startsOn: PlainDate; readonly endsOn: PlainDate } | null;
  /** Who takes a seat, as often as they do. */
  readonly people: readonly string[];
}

/** More days in a row are a slip of the pen. */
export const MOST_LINE_DAYS = 31;

/** Whether a line may be changed as asked, before the engine is asked about its seats. */
export function mayChangeLine(facts: LineChange): Verdict {
  const { startsOn, endsOn, today, planned, people } = facts;
  const moved = planned !== null && (planned.startsOn !== startsOn || planned.endsOn !== endsOn);
  return verdict([
    ...lineFaults(facts, 'changeProposalLine'),
    startsOn <= today && refusal('PROPOSAL_BEGINS_TOO_EARLY', CLAUSE.house, { field: 'startsOn', params: { today } }),
    endsOn < startsOn && refusal('ENDS_BEFORE_START', CLAUSE.auditPlan, { field: 'endsOn', params: { startsOn } }),
    daysBetween(startsOn, endsOn) >= MOST_LINE_DAYS &&
      refusal('ACTIVITY_TOO_LONG', CLAUSE.auditPlan, { field: 'endsOn', params: { most: MOST_LINE_DAYS } }),
    moved && refusal('PLANNED_DAYS_STAY', CLAUSE.auditPlan, { field: 'startsOn', params: { ...planned } }),
    new Set(people).size < people.length && refusal('ALREADY_ON_TEAM', CLAUSE.team, { field: 'seats' }),
  ]);
}

/** Whether a line may be taken up: its audit planned, its team assigned. What those verbs ask is theirs to say. */
export function mayAcceptLine(facts: ProposalLineFacts & { readonly hasTeam: boolean }): Verdict {
  return verdict([
    ...lineFaults(facts, 'acceptProposalLine'),
    !facts.hasTeam && refusal('PROPOSAL_LINE_WITHOUT_TEAM', CLAUSE.team),
  ]);
}

/** Whether a proposal may be laid aside. */
export function mayDiscardProposal({ status }: Pick<ProposalLineFacts, 'status'>): Verdict {
  return verdict([
    !isOpenTo(PROPOSAL_TABLE, 'discardProposal', status) &&
      refusal('PROPOSAL_CLOSED', CLAUSE.house, { params: { status } }),
  ]);
}

function lineFaults({ status, acceptedOn }: ProposalLineFacts, verb: string): readonly Finding[] {
  return [
    !isOpenTo(PROPOSAL_TABLE, verb, status) && refusal('PROPOSAL_CLOSED', CLAUSE.house, { params: { status } }),
    acceptedOn !== null && refusal('PROPOSAL_LINE_ACCEPTED', CLAUSE.house, { params: { acceptedOn } }),
  ];
}
