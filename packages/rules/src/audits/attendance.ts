import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import { COUNTED_SEATS } from '../competence/team.js';
import type { TeamRole } from '../competence/words.js';
import { isBlank, notInFuture, textGiven } from '../findings.js';
import type { Finding } from '../findings.js';
import type { PlannedActivity } from '../planning/activities.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { auditOpenFault, documentReviewFault, seatFault } from './fieldwork.js';
import type { FieldworkFacts } from './fieldwork.js';
import { AuditActivityKind, MeetingKind } from './words.js';

/** A seat of the team, as attendance asks after it. */
export interface AttendingSeat {
  readonly personId: string;
  readonly name: string;
  readonly role: TeamRole;
}

/** Somebody of the team at a meeting, or why not. */
export interface TeamAttendance {
  readonly personId: string;
  /** Why the person was not there; null for whoever was. */
  readonly absenceReason: string | null;
}

/** Somebody of the client at a meeting. */
export interface ClientAttendance {
  readonly name: string;
  readonly post: string;
}

/** When a meeting was held. */
export interface MeetingTime {
  readonly meeting: MeetingKind;
  readonly heldOn: PlainDate;
  /** Time of day in the body's zone, `HH:MM`. */
  readonly heldAt: string;
}

/** The attendance (签到) of an opening or a closing meeting about to be recorded. */
export interface AttendanceFacts extends MeetingTime, FieldworkFacts {
  readonly place: string;
  readonly today: PlainDate;
  readonly activities: readonly PlannedActivity[];
  readonly seats: readonly AttendingSeat[];
  readonly team: readonly TeamAttendance[];
  readonly client: readonly ClientAttendance[];
  /** Whether the audit comes at short notice, where the client cannot object to the team. */
  readonly isShortNotice: boolean;
  /** Day the client was told with what care the team was chosen; null where it was not. */
  readonly careToldOn: PlainDate | null;
  /** The audit's other meeting, once it is recorded. */
  readonly other: MeetingTime | null;
}

const CLOCK_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
/** Where a meeting with the client belongs: a mystery customer holds none, and a document review needs none. */
const MEETING: readonly AuditActivityKind[] = [AuditActivityKind.ON_SITE, AuditActivityKind.REMOTE];

/** Whether the attendance of a meeting may be recorded: after the documents, on a day with the client, everybody accounted for. */
export function mayRecordAttendance(facts: AttendanceFacts): Verdict {
  return verdict([
    auditOpenFault(facts.auditStatus),
    seatFault(facts.seat),
    documentReviewFault(facts),
    notInFuture('heldOn', facts.heldOn, facts.today),
    dayFault(facts),
    !CLOCK_TIME.test(facts.heldAt) && refusal('CLOCK_TIME_INVALID', CLAUSE.meetings, { field: 'heldAt' }),
    orderFault(facts),
    careFault(facts),
    textGiven('MEETING_PLACE_MISSING', CLAUSE.meetings, { field: 'place', text: facts.place }),
    ...teamFaults(facts),
    ...clientFaults(facts.client),
  ]);
}

function dayFault({ heldOn, activities }: AttendanceFacts): Finding {
  const isDay = activities.some(
    ({ kind, startsOn, endsOn }) => MEETING.includes(kind) && startsOn <= heldOn && heldOn <= endsOn,
  );
  return !isDay && refusal('MEETING_ON_NO_AUDIT_DAY', CLAUSE.meetings, { field: 'heldOn', params: { heldOn } });
}

function orderFault({ other, ...held }: AttendanceFacts): Finding {
  if (!other || other.meeting === held.meeting) return false;
  const [opening, closing] = held.meeting === MeetingKind.OPENING ? [held, other] : [other, held];
  return (
    momentOf(closing) <= momentOf(opening) && refusal('MEETINGS_OUT_OF_ORDER', CLAUSE.meetings, { field: 'heldAt' })
  );
}

/** Who cannot object is told with what care the team was chosen, before it begins (GB/T 27021.1-2017, 9.2.3). */
function careFault({ meeting, heldOn, isShortNotice, careToldOn }: AttendanceFacts): Finding {
  const isTold = careToldOn !== null && careToldOn <= heldOn;
  return (
    meeting === MeetingKind.OPENING &&
    isShortNotice &&
    !isTold &&
    refusal('SHORT_NOTICE_NOT_TOLD', CLAUSE.team, { field: 'heldOn' })
  );
}

function momentOf({ heldOn, heldAt }: MeetingTime): string {
  return `${heldOn} ${heldAt}`;
}

/** Every seat with audit time is there or has a reason; trainees, experts and observers may come as they are needed. */
function teamFaults({ seats, team }: AttendanceFacts): readonly Finding[] {
  const told = team.map(({ personId }) => personId);
  const strangers = told.filter((id) => !seats.some(({ personId }) => personId === id));
  const missing = seats.filter(({ role, personId }) => COUNTED_SEATS.includes(role) && !told.includes(personId));
  const field = 'team';
  return [
    strangers.length > 0 && refusal('ATTENDEE_NOT_ON_TEAM', CLAUSE.meetings, { field }),
    new Set(told).size < told.length && refusal('ATTENDEE_TWICE', CLAUSE.meetings, { field }),
    missing.length > 0 &&
      refusal('SEAT_NOT_ATTENDING', CLAUSE.meetings, { field, params: { names: missing.map(({ name }) => name) } }),
    team.every(({ absenceReason }) => absenceReason !== null) &&
      refusal('TEAM_NOT_ATTENDING', CLAUSE.meetings, { field }),
    team.some(({ absenceReason }) => absenceReason !== null && isBlank(absenceReason)) &&
      refusal('ABSENCE_REASON_MISSING', CLAUSE.meetings, { field }),
  ];
}

function clientFaults(client: readonly ClientAttendance[]): readonly Finding[] {
  const field = 'client';
  return [
    client.length === 0 && refusal('CLIENT_NOT_ATTENDING', CLAUSE.meetings, { field }),
    client.some(({ name, post }) => isBlank(name) || isBlank(post)) &&
      refusal('ATTENDEE_NAME_MISSING', CLAUSE.meetings, { field }),
  ];
}

/** A meeting whose attendance is recorded. */
export interface RecordedMeeting {
  readonly meeting: MeetingKind;
  /** Whoever of the team is accounted for, there or with a reason. */
  readonly personIds: readonly string[];
}

/** What a report asks of the attendance. */
export interface AttendanceRecord {
  readonly activities: ReadonlyArray<Pick<PlannedActivity, 'kind'>>;
  readonly seats: readonly AttendingSeat[];
  readonly meetings: readonly RecordedMeeting[];
}

/** What is missing of the attendance before the report of an audit that met the client, on site or from afar. */
export function attendanceFaults({ activities, seats, meetings }: AttendanceRecord): readonly Finding[] {
  if (!activities.some(({ kind }) => MEETING.includes(kind))) return [];
  const missing = Object.values(MeetingKind).filter((kind) => !meetings.some(({ meeting }) => meeting === kind));
  const unaccounted = seats.filter(
    ({ role, personId }) =>
      COUNTED_SEATS.includes(role) && meetings.some(({ personIds }) => !personIds.includes(personId)),
  );
  return [
    missing.length > 0 && refusal('ATTENDANCE_MISSING', CLAUSE.meetings, { params: { meetings: missing } }),
    unaccounted.length > 0 &&
      refusal('SEAT_NOT_ATTENDING', CLAUSE.meetings, { params: { names: unaccounted.map(({ name }) => name) } }),
  ];
}
