import { plusMonths, yearOf } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import { notBefore, notInFuture, textFits, textGiven } from '../findings.js';
import type { Finding } from '../findings.js';
import { HOUSE_TASK_TABLE } from '../process/house-task-table.js';
import { isOpenTo } from '../process/state-table.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { HOUSE_RHYTHMS } from './rhythms.js';
import { HouseFigure, RiskConclusion } from './words.js';
import type { HouseTaskStatus, HouseTaskKind } from './words.js';

/** What a kind of task asks for when it is recorded. */
export interface HouseTaskAsks {
  /** Held by the impartiality committee, who conclude on every open risk. */
  readonly byCommittee: boolean;
  /** Of one programme. */
  readonly ofProgramme: boolean;
  /** For one calendar year, and told to the regulator. */
  readonly ofYear: boolean;
  /** Whether minutes or a report are kept with it. */
  readonly needsFile: boolean;
  /** What is counted for it. */
  readonly figures: readonly HouseFigure[];
  /** Whether the figures that can be are told by programme as well. */
  readonly byProgramme: boolean;
  /** Whether the figures the body steers by are told with it (GB/T 27021.1-2017, 10.2.5.2). */
  readonly keyFigures: boolean;
  /** Whether the year's uses of the mark are told by medium. */
  readonly marks: boolean;
}

const F = HouseFigure;
const CERTIFYING = [F.APPLICATIONS, F.AUDITS, F.GRANTED, F.REFUSED, F.RENEWED, F.SUSPENDED, F.WITHDRAWN, F.CANCELLED];
const STANDING = [F.IN_FORCE, F.CLIENTS, F.PEOPLE, F.AUDITORS];
const HEARD = [F.COMPLAINTS, F.COMPLAINTS_RIGHT, F.APPEALS, F.APPEALS_UPHELD];
const RISKS = [F.RISKS_OPEN, F.RISKS_HIGH, F.RISKS_OVERDUE];
const ACTIONS = [F.ACTIONS_RAISED, F.ACTIONS_OPEN, F.ACTIONS_OVERDUE];
const MARKS = [F.MARK_USES, F.MARK_IMPROPER, F.MARK_CASES_OPEN];
const NONE: HouseTaskAsks = {
  byCommittee: false,
  ofProgramme: false,
  ofYear: false,
  needsFile: true,
  figures: [],
  byProgramme: false,
  keyFigures: false,
  marks: false,
};

/** The one table of what each kind of task asks for. */
export const HOUSE_TASKS: Readonly<Record<HouseTaskKind, HouseTaskAsks>> = {
  COMMITTEE_REVIEW: { ...NONE, byCommittee: true, figures: [...RISKS, ...HEARD] },
  INTERNAL_AUDIT: { ...NONE, figures: ACTIONS },
  // The inputs that a management review looks at (GB/T 27021.1-2017, 10.2.5.2), as far as the system knows them.
  MANAGEMENT_REVIEW: {
    ...NONE,
    byProgramme: true,
    keyFigures: true,
    figures: [
      ...CERTIFYING,
      ...STANDING,
      F.NONCONFORMITIES,
      F.MAJORS,
      F.SURVEILLANCE_OVERDUE,
      ...HEARD,
      F.CHANGES,
      ...MARKS,
      ...RISKS,
      ...ACTIONS,
    ],
  },
  RULE_SELF_CHECK: { ...NONE, ofProgramme: true, needsFile: false, figures: [F.AUDITS, F.GRANTED, F.IN_FORCE] },
  MARK_REPORT: { ...NONE, ofYear: true, needsFile: false, marks: true, figures: [F.IN_FORCE, F.CLIENTS, ...MARKS] },
  ANNUAL_REPORT: {
    ...NONE,
    ofYear: true,
    needsFile: false,
    byProgramme: true,
    marks: true,
    figures: [...CERTIFYING, ...STANDING, F.NONCONFORMITIES, F.MAJORS, ...HEARD, ...MARKS],
  },
};

/** How far ahead anybody plans. */
const AHEAD_MOST_MONTHS = 36;

/** A task about to be planned. */
export interface PlanHouseTaskFacts {
  readonly kind: HouseTaskKind;
  readonly programmeId: string | null;
  /** The calendar year a report is about. */
  readonly year: number | null;
  readonly subject: string;
  readonly dueOn: PlainDate;
  /** The day by which the rhythm asks for it. */
  readonly lastOn: PlainDate;
  readonly ownerIsEntitled: boolean;
  /** Whether one for the same programme or year is under way or done. */
  readonly isTaken: boolean;
  readonly today: PlainDate;
}

/** Whether a task may be planned: of its programme or year, by an owner who works on it, no later than its rhythm asks. */
export function mayPlanHouseTask(facts: PlanHouseTaskFacts): Verdict {
  const { kind, programmeId, year, subject, dueOn, lastOn, today } = facts;
  const { ofProgramme, ofYear } = HOUSE_TASKS[kind];
  const { clause } = HOUSE_RHYTHMS[kind];
  return verdict([
    ofProgramme === (programmeId === null) &&
      refusal(ofProgramme ? 'TASK_PROGRAMME_MISSING' : 'TASK_OF_NO_PROGRAMME', clause, { field: 'programmeId' }),
    ofYear === (year === null) && refusal(ofYear ? 'TASK_YEAR_MISSING' : 'TASK_OF_NO_YEAR', clause, { field: 'year' }),
    year !== null &&
      (year > yearOf(today) || year < yearOf(today) - 30) &&
      refusal('TASK_YEAR_RANGE', clause, { field: 'year', params: { most: yearOf(today), least: yearOf(today) - 30 } }),
    facts.isTaken && refusal('TASK_TAKEN', clause, { field: ofYear ? 'year' : 'kind' }),
    textGiven('TASK_SUBJECT_MISSING', CLAUSE.house, { field: 'subject', text: subject }),
    dueOn < today &&
      refusal('DAY_TOO_EARLY', CLAUSE.house, { field: 'dueOn', params: { day: dueOn, earliest: today } }),
    // What is late already is planned for a day to come; what is not, no later than its last day.
    lastOn >= today &&
      dueOn > lastOn &&
      refusal('TASK_AFTER_LAST_DAY', clause, { field: 'dueOn', params: { dueOn, lastOn } }),
    dueOn > plusMonths(today, AHEAD_MOST_MONTHS) &&
      refusal('DAY_TOO_LATE', CLAUSE.house, {
        field: 'dueOn',
        params: { day: dueOn, latest: plusMonths(today, AHEAD_MOST_MONTHS) },
      }),
    !facts.ownerIsEntitled && refusal('OWNER_NOT_ENTITLED', CLAUSE.house, { field: 'ownerId' }),
  ]);
}

/** What the committee says of one risk. */
export interface ConclusionFacts {
  readonly riskId: string;
  readonly conclusion: RiskConclusion;
  readonly remark: string | null;
}

/** A task about to be recorded as held. */
export interface RecordHouseTaskFacts {
  readonly kind: HouseTaskKind;
  readonly status: HouseTaskStatus;
  readonly plannedOn: PlainDate;
  readonly year: number | null;
  readonly heldOn: PlainDate;
  readonly result: string;
  readonly hasFile: boolean;
  /** Whoever took part, and whether each is authorised to sit on the committee on that day. */
  readonly members: readonly { readonly id: string; readonly isOfCommittee: boolean }[];
  readonly conclusions: readonly ConclusionFacts[];
  /** Every risk that stands open. */
  readonly openRisks: readonly string[];
  readonly isOwner: boolean;
  readonly today: PlainDate;
}

/** A committee of fewer is none. */
export const COMMITTEE_LEAST = 3;

/** Whether a task may be recorded: by its owner, with what its kind asks for. */
export function mayRecordHouseTask(facts: RecordHouseTaskFacts): Verdict {
  const { kind, status, plannedOn, year, heldOn, result, hasFile, isOwner, today } = facts;
  const { needsFile } = HOUSE_TASKS[kind];
  const { clause } = HOUSE_RHYTHMS[kind];
  return verdict([
    closedTo('recordHouseTask', status),
    !isOwner && refusal('TASK_OF_ANOTHER', CLAUSE.house),
    notInFuture('heldOn', heldOn, today),
    notBefore('heldOn', heldOn, plusMonths(plannedOn, -12)),
    year !== null && yearOf(heldOn) <= year && refusal('TASK_YEAR_RUNS', clause, { field: 'heldOn', params: { year } }),
    textGiven('TASK_RESULT_MISSING', clause, { field: 'result', text: result }),
    needsFile && !hasFile && refusal('TASK_FILE_MISSING', clause, { field: 'documentId' }),
    ...committeeFindings(facts),
  ]);
}

function committeeFindings({ kind, members, conclusions, openRisks }: RecordHouseTaskFacts): readonly Finding[] {
  if (!HOUSE_TASKS[kind].byCommittee)
    return [conclusions.length > 0 && refusal('CONCLUSIONS_OF_COMMITTEE', CLAUSE.committee, { field: 'conclusions' })];
  const said = conclusions.map(({ riskId }) => riskId);
  const unsaid = openRisks.filter((id) => !said.includes(id));
  return [
    new Set(members.map(({ id }) => id)).size < COMMITTEE_LEAST &&
      refusal('COMMITTEE_TOO_FEW', CLAUSE.committee, { field: 'memberIds', params: { least: COMMITTEE_LEAST } }),
    members.some(({ isOfCommittee }) => !isOfCommittee) &&
      refusal('NOT_OF_COMMITTEE', CLAUSE.committee, { field: 'memberIds' }),
    unsaid.length > 0 &&
      refusal('RISKS_WITHOUT_CONCLUSION', CLAUSE.committee, { field: 'conclusions', params: { count: unsaid.length } }),
    new Set(said).size < said.length && refusal('CONCLUSION_TWICE', CLAUSE.committee, { field: 'conclusions' }),
    said.some((id) => !openRisks.includes(id)) &&
      refusal('CONCLUSION_OF_CLOSED_RISK', CLAUSE.committee, { field: 'conclusions' }),
    ...conclusions.flatMap(({ conclusion, remark }, at) => [
      conclusion !== RiskConclusion.ACCEPTABLE &&
        textGiven('CONCLUSION_REMARK_MISSING', CLAUSE.committee, { field: `conclusions.${at}.remark`, text: remark }),
      textFits(`conclusions.${at}.remark`, remark),
    ]),
  ];
}

/** A recorded task about to be signed off. */
export interface SignOffTaskFacts {
  readonly kind: HouseTaskKind;
  readonly status: HouseTaskStatus;
  readonly heldOn: PlainDate | null;
  /** Whether whoever signs recorded it, or owns it. */
  readonly isOwnWork: boolean;
  readonly signerIsPerson: boolean;
  /** Day it was told to the regulator, where its kind is. */
  readonly reportedOn: PlainDate | null;
  readonly today: PlainDate;
}

/** Whether a task may be signed off: by somebody who did not do it, and with the day a report went out. */
export function maySignOffHouseTask(facts: SignOffTaskFacts): Verdict {
  const { kind, status, heldOn, isOwnWork, signerIsPerson, reportedOn, today } = facts;
  const { ofYear } = HOUSE_TASKS[kind];
  const { clause } = HOUSE_RHYTHMS[kind];
  return verdict([
    closedTo('signOffHouseTask', status),
    !signerIsPerson && refusal('HOUSE_ACTOR_IS_NOBODY', CLAUSE.house),
    isOwnWork && refusal('TASK_SIGNED_BY_ITS_OWNER', clause),
    ofYear && reportedOn === null && refusal('TASK_REPORTED_MISSING', clause, { field: 'reportedOn' }),
    !ofYear && reportedOn !== null && refusal('TASK_NOT_REPORTED', clause, { field: 'reportedOn' }),
    reportedOn !== null && notInFuture('reportedOn', reportedOn, today),
    reportedOn !== null && heldOn !== null && notBefore('reportedOn', reportedOn, heldOn),
  ]);
}

/** Whether a planned task may be dropped: with a reason. */
export function mayDropHouseTask({
  status,
  reason,
}: {
  readonly status: HouseTaskStatus;
  readonly reason: string;
}): Verdict {
  return verdict([
    closedTo('dropHouseTask', status),
    textGiven('HOUSE_REASON_MISSING', CLAUSE.house, { field: 'reason', text: reason }),
  ]);
}

function closedTo(verb: string, status: HouseTaskStatus): Finding {
  return !isOpenTo(HOUSE_TASK_TABLE, verb, status) && refusal('TASK_STATUS', CLAUSE.house, { params: { status } });
}
