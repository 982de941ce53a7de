import { earliest, plusDays } from '@touchstone/plain-date';
import { MeetingKind, SurveillanceTopic } from '@touchstone/rules';
import type { AuditKind } from '@touchstone/rules';
import { globalId } from '../../src/graphql/ids.js';
import {
  acceptNonconformityPlan,
  answerNonconformity,
  assignAuditor,
  Audit,
  AuditActivity,
  AuditMeeting,
  closeNonconformity,
  concludeActivity,
  currentScorecards,
  Nonconformity,
  notifyTeam,
  planAudit,
  raiseNonconformity,
  recordAttendance,
  recordResponses,
  recordSurveillanceItems,
  submitReport,
  SurveillanceItem,
  TeamAssignment,
  TeamNotice,
  verifyNonconformity,
} from '../../src/modules/audits/index.js';
import type { SpecialPurposeInput } from '../../src/modules/audits/index.js';
import { answersFor } from '../open-audit.js';
import { act, DONE, ROLES } from './world.js';
import type { Came, Role, World } from './world.js';

/* The work on an audit, from its plan to its report. */

const TIME: Readonly<Record<AuditKind, string>> = {
  INITIAL: '6.5',
  SURVEILLANCE: '2',
  RECERTIFICATION: '4',
  SPECIAL: '2',
};

/** As many days as let one person give all of it, at eight hours a day. */
const ON_SITE_DAYS: Readonly<Record<AuditKind, number>> = {
  INITIAL: 6,
  SURVEILLANCE: 2,
  RECERTIFICATION: 3,
  SPECIAL: 2,
};

/** The audit of the file that is neither decided nor called off. */
export function openAuditOf({ house, certificationId }: World): Promise<Audit | null> {
  return house.em().findOne(Audit, { certification: certificationId, status: { $nin: ['DECIDED', 'CANCELLED'] } });
}

/** What a plan is for beside its kind. */
interface PlanFor {
  readonly surveillanceId?: string;
  readonly special?: SpecialPurposeInput;
  readonly withScopeChange?: boolean;
}

/** Plans an audit that begins next week. */
export function plan(
  world: World,
  kind: AuditKind,
  { surveillanceId, special, withScopeChange = false }: PlanFor = {},
): Promise<Came> {
  const startsOn = plusDays(world.day, 7);
  const whole = kind === 'INITIAL' || kind === 'RECERTIFICATION';
  const before = plusDays(world.day, 2);
  return act(world, 'nobody', [
    planAudit,
    {
      certificationId: globalId('Certification', world.certificationId),
      kind,
      surveillanceActivityId: surveillanceId ? globalId('SurveillanceActivity', surveillanceId) : null,
      special: special ?? null,
      withScopeChange,
      activities: [
        ...(whole ? [{ kind: 'DOCUMENT_REVIEW' as const, startsOn: before, endsOn: before }] : []),
        { kind: 'ON_SITE' as const, startsOn, endsOn: plusDays(startsOn, ON_SITE_DAYS[kind] - 1) },
      ],
      personDays: TIME[kind],
      timeJustification: '按审查时间表。',
      onSitePersonDays: null,
      adjustments: null,
      siteMethod: null,
      siteRationale: null,
      remote: null,
    },
  ]);
}

/** Gives somebody a seat, with all the audit's time where the seat brings time. */
export function seat(world: World, audit: Audit, [who, role]: readonly [Role, 'LEADER' | 'AUDITOR']): Promise<Came> {
  return act(world, 'nobody', [
    assignAuditor,
    {
      auditId: globalId('Audit', audit.id),
      personId: globalId('Person', world.persons[who]),
      role,
      personDays: audit.personDays,
      seatDays: null,
    },
  ]);
}

/** Who sits on an audit's team. */
export async function teamOf({ house, persons }: World, audit: Audit): Promise<ReadonlyMap<Role, string>> {
  const seats = await house.em().find(TeamAssignment, { audit: audit.id });
  return new Map(
    seats.map(({ person, role }) => [ROLES.find((each) => persons[each] === person.id) ?? 'nobody', role] as const),
  );
}

/** Fills in every open scorecard: all met, or with some criteria missed. */
export async function respond(
  world: World,
  audit: Audit,
  { who, missed }: { who: Role; missed: number },
): Promise<Came> {
  for (const scorecard of await currentScorecards(world.house.em(), audit.id)) {
    const answers = answersFor(world.house, [audit.editionId, scorecard.evaluation]);
    const responses = answers.map((answer, at) => ({
      sampled: null,
      conforming: null,
      evidence: null,
      justification: null,
      sampleReason: null,
      ...answer,
      ...(at < missed && { verdict: 'NOT_MET', evidence: '现场未见执行记录。' }),
    }));
    const came = await act(world, who, [
      recordResponses,
      {
        scorecardId: globalId('Scorecard', scorecard.id),
        expectedVersion: scorecard.version,
        responses: responses as never,
        specialDeductions: null,
        specialBonuses: null,
        files: null,
      },
    ]);
    if (!came.ok) return came;
  }
  return DONE;
}

/** Gives an audit its leader: the usual one, or another where he sits on it already or led the client too often in a row. */
async function seatLeader(world: World, audit: Audit, team: ReadonlyMap<Role, string>): Promise<Came> {
  const usual: Came | null = team.has('leader') ? null : await seat(world, audit, ['leader', 'LEADER']);
  const isRotationDue = usual && !usual.ok && usual.codes.every((code) => code === 'ROTATION_DUE');
  return usual && !isRotationDue ? usual : seat(world, audit, ['allRounder', 'LEADER']);
}

/** Takes an audit on to its report. */
export async function work(world: World, audit: Audit): Promise<Came> {
  const team = await teamOf(world, audit);
  const leader = [...team].find(([, role]) => role === 'LEADER')?.[0];
  if (!leader) return seatLeader(world, audit, team);
  const activities = await world.house.em().find(AuditActivity, { audit: audit.id }, { orderBy: { startsOn: 'asc' } });
  const told = await world.house.em().count(TeamNotice, { audit: audit.id });
  const isShortNotice = audit.specialReason === 'SHORT_NOTICE';
  if (told === 0 && (isShortNotice || world.day < audit.startsOn)) {
    const terms = isShortNotice
      ? { objectBy: null, care: '与客户无往来。' }
      : { objectBy: plusDays(audit.startsOn, -1), care: null };
    return act(world, leader, [notifyTeam, { auditId: globalId('Audit', audit.id), isShortNotice, ...terms }]);
  }
  const activity = activities.find(({ conclusion }) => conclusion === null);
  if (activity && activity.endsOn > world.day) {
    world.day = activity.endsOn;
    return DONE;
  }
  if (activity) return conclude(world, activity, leader);
  const cards = await currentScorecards(world.house.em(), audit.id);
  if (cards.some(({ missing }) => missing > 0)) return respond(world, audit, { who: leader, missed: 0 });
  if (world.turn === 'FINDING') {
    world.turn = null;
    return raise(world, audit, { who: leader, grade: 'MINOR' });
  }
  const recorded = await record(world, audit, leader);
  if (recorded) return recorded;
  return act(world, leader, [
    submitReport,
    {
      ...of(audit),
      conclusion: '审查按计划完成。',
      recommendation: recommended(
        audit.kind,
        cards.every(({ passed }) => passed),
      ),
    },
  ]);
}

/** Raises a nonconformity against the first criterion of the audit's first evaluation. */
export async function raise(
  world: World,
  audit: Audit,
  { who, grade }: { who: Role; grade: 'MINOR' | 'MAJOR' },
): Promise<Came> {
  const [evaluation] = world.house.parts.editions.get(audit.editionId).evaluations;
  const criterion = evaluation?.criteria.find(({ leaf, encouraged }) => leaf && !encouraged)?.code;
  return act(world, who, [
    raiseNonconformity,
    {
      auditId: globalId('Audit', audit.id),
      criteria: criterion === undefined ? [] : [{ evaluation: evaluation?.id ?? '', criterion }],
      specialDeductionId: null,
      grade,
      statement: '要求未落实。',
      evidence: '现场未见记录。',
      documentIds: null,
    },
  ]);
}

/** Records the next thing of the fieldwork that a report asks for; null where nothing is left. */
async function record(world: World, audit: Audit, leader: Role): Promise<Came | null> {
  const em = world.house.em();
  const auditId = globalId('Audit', audit.id);
  const meetings = await em.find(AuditMeeting, { audit: audit.id }, { populate: ['attendees'] });
  const seats = await em.find(TeamAssignment, { audit: audit.id });
  // Whoever was seated since signs in on a sheet recorded anew.
  const signed = (kind: string) =>
    meetings.some(
      ({ meeting, attendees }) =>
        meeting === kind && seats.every(({ person }) => attendees.exists((each) => each.person?.id === person.id)),
    );
  const next = Object.values(MeetingKind).find((kind) => !signed(kind));
  if (next) {
    const onSite = await em.findOneOrFail(AuditActivity, { audit: audit.id, kind: 'ON_SITE' });
    const [heldOn, heldAt] = next === 'OPENING' ? [onSite.startsOn, '09:00'] : [onSite.endsOn, '17:00'];
    const team = seats.map(({ person }) => ({ personId: globalId('Person', person.id), absenceReason: null }));
    const held = { meeting: next, heldOn, heldAt, place: '会议室', photoId: null };
    return act(world, leader, [recordAttendance, { auditId, ...held, team, client: [{ name: '李雷', post: '经理' }] }]);
  }
  const items = await em.count(SurveillanceItem, { audit: audit.id });
  if (audit.kind !== 'SURVEILLANCE' || items > 0) return null;
  const all = Object.values(SurveillanceTopic).map((topic) => ({ topic, applies: true, notes: '已核实。' }));
  return act(world, leader, [recordSurveillanceItems, { auditId, items: all }]);
}

function recommended(kind: AuditKind, passed: boolean): 'CERTIFY' | 'MAINTAIN' | 'NOT_CERTIFY' | 'SUSPEND' {
  const whole = kind === 'INITIAL' || kind === 'RECERTIFICATION';
  if (passed) return whole ? 'CERTIFY' : 'MAINTAIN';
  return whole ? 'NOT_CERTIFY' : 'SUSPEND';
}

/** Concludes an activity on its last day, or later; the documents are not read once the team is there. */
export function conclude(world: World, { id, kind, endsOn }: AuditActivity, who: Role): Promise<Came> {
  const concludedOn = kind === 'DOCUMENT_REVIEW' ? earliest(endsOn, world.day) : world.day;
  return act(world, who, [
    concludeActivity,
    { activityId: globalId('AuditActivity', id), concludedOn, conclusion: 'PASSED', notes: null },
  ]);
}

/** Takes the first nonconformity that is not closed a step on; null where there is none. */
export async function settleOne(world: World, audit: Audit): Promise<Came | null> {
  const found = await world.house.em().findOne(Nonconformity, { audit: audit.id, status: { $ne: 'CLOSED' } });
  if (!found) return null;
  const step = { nonconformityId: globalId('Nonconformity', found.id), expectedVersion: found.version };
  const leader = [...(await teamOf(world, audit))].find(([, role]) => role === 'LEADER')?.[0] ?? 'leader';
  if (found.status === 'OPEN' || found.status === 'SENT_BACK') {
    const texts = {
      cause: '制度未落实。',
      correction: '已补齐。',
      correctiveAction: '修订制度并培训。',
      documentIds: null,
    };
    return act(world, 'nobody', [answerNonconformity, { ...step, ...texts }]);
  }
  if (found.status === 'ANSWERED') return act(world, leader, [acceptNonconformityPlan, step]);
  if (found.status === 'VERIFIED') return act(world, leader, [closeNonconformity, step]);
  return act(world, leader, [
    verifyNonconformity,
    { ...step, effective: true, method: 'DOCUMENTS' as const, evidence: '抽查记录符合。', documentIds: null },
  ]);
}

/** An audit as a verb names it. */
export function of(audit: Audit) {
  return { auditId: globalId('Audit', audit.id), expectedVersion: audit.version };
}
