import { instant, plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { DRAW_ALGORITHM } from '@touchstone/rules';
import type { SchemeEdition as EditionFile } from '@touchstone/schemes';
import { newId } from '../src/graphql/ids.js';
import {
  Audit,
  AuditActivity,
  AuditMeeting,
  blankScorecard,
  CriterionShare,
  MeetingAttendee,
  Nonconformity,
  RemoteArrangement,
  Sample,
  ResponseFile,
  SampledSite,
  SeatDay,
  Scorecard,
  SiteSample,
  PlanReport,
  SurveillanceItem,
  TeamAssignment,
  TeamNotice,
  TeamObjection,
  TimeAdjustment,
  TimeCalculation,
} from '../src/modules/audits/index.js';
import { StoredDocument } from '../src/modules/documents/index.js';
import type { Person } from '../src/modules/people/index.js';
import { fillSurvey } from './fill-survey.js';
import type { Common, Filling } from './fill-common.js';

/** An audit with all its parts; still under way, because no seat is taken once it is reported. */
export function makeAudit(
  { em, today, number }: Filling,
  { auditor, edition, ...common }: Common & { auditor: Person; edition: EditionFile },
) {
  const { client } = common;
  const days = { startsOn: plusDays(today, -320), endsOn: plusDays(today, -319) };
  const audit = em.create(Audit, {
    id: newId(),
    number: `AU-2026-${number}`,
    kind: 'INITIAL',
    status: 'IN_PROGRESS',
    ...common,
    technicalCodes: ['SC03'],
    surveillanceActivity: null,
    ...days,
    personDays: '3.0',
    timeJustification: null,
    plannedOn: plusDays(today, -340),
    reportedOn: plusDays(today, -310),
    reportConclusion: '符合',
    recommendation: 'CERTIFY',
    decidedOn: null,
    cancelReason: null,
    version: 1,
  });
  em.create(AuditActivity, {
    id: newId(),
    audit,
    client,
    kind: 'ON_SITE',
    ...days,
    concludedOn: days.endsOn,
    conclusion: 'PASSED',
    notes: null,
  });
  fillPlan(em, { audit, client, on: days.startsOn });
  const team = em.create(TeamAssignment, {
    id: newId(),
    audit,
    client,
    person: auditor,
    role: 'LEADER',
    personDays: '3.0',
    assignedOn: plusDays(today, -330),
  });
  em.create(SeatDay, {
    id: newId(),
    audit,
    client,
    assignment: team,
    person: auditor,
    day: days.startsOn,
    halfDays: 2,
  });
  em.create(TeamNotice, {
    id: newId(),
    audit,
    client,
    members: [auditor.name],
    sentOn: days.startsOn,
    isShortNotice: false,
    objectBy: days.startsOn,
    care: null,
  });
  em.create(TeamObjection, {
    id: newId(),
    audit,
    client,
    person: auditor,
    personName: auditor.name,
    raisedOn: days.startsOn,
    reason: '曾在同行任职',
    outcome: null,
    answer: null,
    answeredOn: null,
  });
  fillFieldwork(em, { audit, client, auditor, on: days.startsOn });
  const blank = blankScorecard({ edition, evaluation: 'main', kind: 'INITIAL', surveillanceNumber: 1 });
  const scorecard = em.create(Scorecard, { ...blank, audit, client });
  const leaf = { evaluation: 'main', criterion: '5.1.1.1' };
  em.create(CriterionShare, { ...leaf, id: newId(), audit, client, assignment: team, assignedOn: days.startsOn });
  const nonconformity = em.create(Nonconformity, {
    id: newId(),
    audit,
    client,
    number: 1,
    criteria: [{ evaluation: 'main', criterion: '5.1.1.1' }],
    specialDeductionId: null,
    grade: 'MINOR',
    status: 'OPEN',
    statement: '未备案',
    evidence: '抽样三份',
    raisedOn: days.startsOn,
    dueOn: plusDays(days.startsOn, 30),
    remindOn: plusDays(days.startsOn, 23),
    escalatesOn: plusDays(days.startsOn, 60),
    escalatedOn: null,
    escalationReason: null,
    verifiedWithinMonths: 6,
    acceptedOn: null,
    verifiedBy: null,
    verifiedOn: null,
    verificationMethod: null,
    verification: null,
    closedOn: null,
    version: 1,
  });
  fillSurvey(em, { audit, client, on: days.startsOn, auditor });
  return { audit, scorecard, nonconformity, team };
}

/** What its team recorded beside the answers. */
function fillFieldwork(
  em: Filling['em'],
  { auditor, on, ...of }: { audit: Audit; client: Common['client']; auditor: Person; on: PlainDate },
): void {
  const recorded = { ...of, recordedBy: auditor, recordedOn: on };
  const held = { meeting: 'OPENING' as const, heldOn: on, heldAt: '09:00', place: '总部会议室', photo: null };
  const meeting = em.create(AuditMeeting, { ...recorded, ...held, id: newId() });
  const nobody = { person: null, post: null, absenceReason: null };
  em.create(MeetingAttendee, { ...of, ...nobody, id: newId(), meeting, person: auditor, name: auditor.name });
  em.create(MeetingAttendee, { ...of, ...nobody, id: newId(), meeting, name: '李雷', post: '服务总监' });
  const photo = em.create(StoredDocument, {
    id: newId(),
    sha256: '1'.repeat(64),
    fileName: 'photo.png',
    mediaType: 'image/png',
    size: 10,
    storedAt: instant(`${on}T04:00:00.000Z`),
    uploadedById: auditor.id,
    clientId: of.client.id,
  });
  const leaf = { evaluation: 'main', criterion: '5.1.1.1' };
  const put = { addedBy: auditor.name, addedOn: on, remark: null };
  em.create(ResponseFile, { ...of, ...leaf, ...put, id: newId(), document: photo });
  const seen = { what: '工单 0301', place: '总部', seenOn: on, conforms: true, remark: null };
  em.create(Sample, { ...recorded, ...leaf, ...seen, id: newId(), number: 1, document: photo });
  const told = { reportedOn: on, startsOn: on, endsOn: on, replacedOn: null };
  em.create(PlanReport, { ...of, ...told, id: newId() });
  em.create(SurveillanceItem, { ...recorded, id: newId(), topic: 'COMPLAINTS', applies: true, notes: '无投诉' });
}

/** How its time was worked out, and where it goes. */
function fillPlan(
  em: Filling['em'],
  { audit, client, on }: { audit: Audit; client: Common['client']; on: PlainDate },
): void {
  const of = { audit, client };
  const calculation = em.create(TimeCalculation, {
    ...of,
    id: newId(),
    timeTable: 'after-sales',
    tableOn: on,
    headcount: 8,
    sites: 1,
    outlets: 1,
    siteMethod: 'SAMPLED',
    siteRationale: '各门店由总部统一管理',
    tablePersonDays: '3.0',
    netPercent: -20,
    leastPersonDays: '3.0',
    personDays: '3.0',
    onSitePersonDays: '2.0',
    calculatedOn: on,
  });
  em.create(TimeAdjustment, {
    ...of,
    calculation,
    id: newId(),
    reason: 'SINGLE_PRODUCT',
    percent: 20,
    justification: '只经营空调',
  });
  em.create(RemoteArrangement, {
    ...of,
    id: newId(),
    extent: '总部职能',
    riskAssessment: '平台已试用',
    bodyConsentedOn: on,
    clientConsentedOn: on,
  });
  const siteId = newId();
  const sample = em.create(SiteSample, {
    ...of,
    id: newId(),
    method: 'SAMPLED',
    size: 1,
    frame: [{ id: siteId, name: '门店', visited: false }],
    seed: '00',
    algorithm: DRAW_ALGORITHM,
    drawnOn: on,
    drawnBy: null,
  });
  em.create(SampledSite, {
    ...of,
    sample,
    siteId,
    id: newId(),
    name: '门店',
    address: '北京',
    headcount: 1,
    choice: 'RANDOM',
    reason: null,
  });
}
