import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { reasonsOf } from '../../test/reasons-of.js';
import { verdict } from '../verdict.js';
import { attendanceFaults, mayRecordAttendance } from './attendance.js';
import type { AttendanceFacts, AttendanceRecord } from './attendance.js';
import { mayRecordSurveillanceItems, surveillanceItemFaults } from './surveillance-items.js';
import type { RecordSurveillanceItemsFacts } from './surveillance-items.js';

const DAY = plainDate('2026-11-23');
const leader = { personId: 'l', name: '王芳', role: 'LEADER' } as const;
const trainee = { personId: 't', name: '小李', role: 'TRAINEE' } as const;
const facts: AttendanceFacts = {
  auditStatus: 'IN_PROGRESS',
  seat: 'LEADER',
  documentReviewFirst: true,
  documentReview: 'PASSED',
  meeting: 'CLOSING',
  heldOn: DAY,
  heldAt: '16:30',
  place: '会议室',
  today: DAY,
  activities: [{ kind: 'ON_SITE', startsOn: plainDate('2026-11-22'), endsOn: DAY }],
  seats: [leader, trainee],
  team: [{ personId: 'l', absenceReason: null }],
  client: [{ name: '李雷', post: '总监' }],
  isShortNotice: false,
  careToldOn: null,
  other: { meeting: 'OPENING', heldOn: DAY, heldAt: '16:29' },
};
/** The opening of an audit at short notice. */
const opening = { meeting: 'OPENING', isShortNotice: true, other: null } as const;

describe('mayRecordAttendance', () => {
  it.each<{ name: string; change: Partial<AttendanceFacts>; codes: readonly string[] }>([
    { name: 'takes a sheet without the trainee, who has no audit time', change: {}, codes: [] },
    { name: 'takes midnight and the last minute', change: { heldAt: '23:59' }, codes: [] },
    { name: 'opens at short notice once the care is told', change: { ...opening, careToldOn: DAY }, codes: [] },
    {
      name: 'not if it is told the day after',
      change: { ...opening, careToldOn: plainDate('2026-11-24'), today: plainDate('2026-11-24') },
      codes: ['SHORT_NOTICE_NOT_TOLD'],
    },
    { name: 'nor if it never was', change: opening, codes: ['SHORT_NOTICE_NOT_TOLD'] },
    { name: 'closes all the same', change: { isShortNotice: true }, codes: [] },
    {
      name: 'not before the documents passed',
      change: { documentReview: null },
      codes: ['DOCUMENT_REVIEW_NOT_PASSED'],
    },
    {
      name: 'unless the edition reads none first',
      change: { documentReview: null, documentReviewFirst: false },
      codes: [],
    },
    { name: 'not 24:00', change: { heldAt: '24:00' }, codes: ['CLOCK_TIME_INVALID'] },
    {
      name: 'not a closing meeting in the minute of the opening one',
      change: { heldAt: '16:29' },
      codes: ['MEETINGS_OUT_OF_ORDER'],
    },
    {
      name: 'not an opening meeting after the closing one',
      change: { meeting: 'OPENING', other: { meeting: 'CLOSING', heldOn: DAY, heldAt: '09:00' } },
      codes: ['MEETINGS_OUT_OF_ORDER'],
    },
    { name: 'not a day later than today', change: { today: plainDate('2026-11-22') }, codes: ['DAY_IN_FUTURE'] },
    {
      name: 'not on the day of a mystery visit',
      change: { activities: [{ kind: 'MYSTERY', startsOn: DAY, endsOn: DAY }] },
      codes: ['MEETING_ON_NO_AUDIT_DAY'],
    },
    {
      name: 'not with everybody absent',
      change: { team: [{ personId: 'l', absenceReason: '航班取消' }] },
      codes: ['TEAM_NOT_ATTENDING'],
    },
    {
      name: 'not with an empty reason',
      change: { team: [...facts.team, { personId: 't', absenceReason: ' ' }] },
      codes: ['ABSENCE_REASON_MISSING'],
    },
    {
      name: 'not with a stranger, nor twice',
      change: { team: [...facts.team, ...facts.team, { personId: 'x', absenceReason: null }] },
      codes: ['ATTENDEE_NOT_ON_TEAM', 'ATTENDEE_TWICE'],
    },
    {
      name: 'not without a post',
      change: { client: [{ name: '李雷', post: '' }] },
      codes: ['ATTENDEE_NAME_MISSING'],
    },
    { name: 'not once reported', change: { auditStatus: 'REPORTED' }, codes: ['AUDIT_NOT_OPEN'] },
    { name: 'not by an observer', change: { seat: 'OBSERVER' }, codes: ['SEAT_RECORDS_NOTHING'] },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayRecordAttendance({ ...facts, ...change }))).toEqual(codes);
  });
});

describe('attendanceFaults', () => {
  const both = ['OPENING', 'CLOSING'].map((meeting) => ({ meeting, personIds: ['l'] })) as AttendanceRecord['meetings'];
  const record: AttendanceRecord = { activities: [{ kind: 'ON_SITE' }], seats: [leader, trainee], meetings: both };

  it.each<{ name: string; change: Partial<AttendanceRecord>; codes: readonly string[] }>([
    { name: 'is content with both meetings', change: {}, codes: [] },
    { name: 'asks for the closing meeting', change: { meetings: both.slice(0, 1) }, codes: ['ATTENDANCE_MISSING'] },
    {
      name: 'asks again for whoever joined later',
      change: { seats: [leader, { ...trainee, role: 'AUDITOR' }] },
      codes: ['SEAT_NOT_ATTENDING'],
    },
    {
      name: 'asks of an audit from afar as well',
      change: { activities: [{ kind: 'REMOTE' }], meetings: [] },
      codes: ['ATTENDANCE_MISSING'],
    },
    {
      name: 'asks nothing of a mystery customer',
      change: { activities: [{ kind: 'MYSTERY' }], meetings: [] },
      codes: [],
    },
    {
      name: 'asks nothing of papers alone',
      change: { activities: [{ kind: 'DOCUMENT_REVIEW' }], meetings: [] },
      codes: [],
    },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(verdict(attendanceFaults({ ...record, ...change })))).toEqual(codes);
  });
});

describe('mayRecordSurveillanceItems', () => {
  const item = { topic: 'COMPLAINTS', applies: true, notes: '台账齐全' } as const;
  const given: RecordSurveillanceItemsFacts = {
    auditStatus: 'IN_PROGRESS',
    kind: 'SURVEILLANCE',
    seat: 'AUDITOR',
    items: [item, { topic: 'INTERNAL_AUDIT', applies: false, notes: '未建立内审制度' }],
  };

  it.each<{ name: string; change: Partial<RecordSurveillanceItemsFacts>; codes: readonly string[] }>([
    { name: 'takes what was seen, and what does not apply', change: {}, codes: [] },
    {
      name: 'not that complaints do not apply',
      change: { items: [{ ...item, applies: false }] },
      codes: ['TOPIC_ALWAYS_APPLIES'],
    },
    { name: 'not without words', change: { items: [{ ...item, notes: ' ' }] }, codes: ['TOPIC_NOTES_MISSING'] },
    { name: 'not a topic twice', change: { items: [item, item] }, codes: ['TOPIC_TWICE'] },
    { name: 'not in an initial audit', change: { kind: 'INITIAL' }, codes: ['NOT_A_SURVEILLANCE'] },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayRecordSurveillanceItems({ ...given, ...change }))).toEqual(codes);
  });

  it('is asked in full before the report of a surveillance, and of no other audit', () => {
    expect(reasonsOf(verdict(surveillanceItemFaults('SURVEILLANCE', ['COMPLAINTS'])))).toEqual([
      'SURVEILLANCE_TOPICS_MISSING',
    ]);
    expect(surveillanceItemFaults('INITIAL', [])).toEqual([]);
  });
});
