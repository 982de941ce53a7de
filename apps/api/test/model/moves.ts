import { plusDays } from '@touchstone/plain-date';
import { CertificateState, MeetingKind, SurveillanceTopic } from '@touchstone/rules';
import type { AuditKind } from '@touchstone/rules';
import { globalId } from '../../src/graphql/ids.js';
import {
  acceptNonconformityPlan,
  answerNonconformity,
  assignAuditor,
  Audit,
  AuditActivity,
  AuditMeeting,
  cancelAudit,
  closeNonconformity,
  concludeActivity,
  currentScorecards,
  Nonconformity,
  notifyTeam,
  planAudit,
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
import { Certificate, stateOf } from '../../src/modules/certificates/index.js';
import {
  extendScope,
  grantCertification,
  maintainCertification,
  openVerbsOf,
  reduceScopeAfterAudit,
  refuseCertification,
  renewCertification,
  restoreAfterAudit,
  restoreCertificate,
  reviewReport,
  suspendAfterAudit,
  withdrawAfterAudit,
  withdrawCertificate,
} from '../../src/modules/decisions/index.js';
import { SurveillanceActivity } from '../../src/modules/surveillance/index.js';
import { answersFor } from '../open-audit.js';
import { lookUpCredit } from '../path.js';
import { act, contextOf, passDays, ROLES } from './world.js';
import type { Came, Role, World } from './world.js';

export const DECISIONS = {
  grantCertification,
  refuseCertification,
  maintainCertification,
  renewCertification,
  extendScope,
  reduceScopeAfterAudit,
  suspendAfterAudit,
  restoreAfterAudit,
  withdrawAfterAudit,
} as const;

const DONE: Came = { ok: true };
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

/** Does whatever takes the file on, by whoever is right for it. It must be let. */
export async function advance(world: World): Promise<Came> {
  await lookUpCredit(world.house, world.clientId, world.day);
  const audit = await openAuditOf(world);
  if (!audit) return begin(world);
  if (audit.status === 'REVIEWED') return (await settleOne(world, audit)) ?? conclusion(world, audit);
  if (audit.status !== 'REPORTED') return work(world, audit);
  const who = await outsider(world, audit, ['reviewer']);
  return act(world, who, [reviewReport, { ...of(audit), outcome: 'PASSED', remarks: null }]);
}

/** Decides an audit, or calls it off where its certificate has ended meanwhile and nothing is left to decide. */
async function conclusion(world: World, audit: Audit): Promise<Came> {
  const certificate = await certificateOf(world);
  const state = certificate && stateOf(contextOf(world, 'decider'), certificate);
  const isOver = state !== null && !ALIVE.includes(state) && !['INITIAL', 'RECERTIFICATION'].includes(audit.kind);
  return isOver
    ? act(world, 'nobody', [cancelAudit, { ...of(audit), reason: '证书已失效，无须再作决定。' }])
    : decide(world, audit);
}

const ALIVE: readonly CertificateState[] = [
  CertificateState.NOT_YET_VALID,
  CertificateState.VALID,
  CertificateState.SUSPENDED,
  CertificateState.SUSPENSION_ENDED,
];

/** Takes the file on until a verb was done. */
export async function until(world: World, verb: string): Promise<void> {
  const before = world.done.filter((each) => each === verb).length;
  for (let turn = 0; turn < 40; turn += 1) {
    const came = await advance(world);
    if (!came.ok) throw new Error(`${verb} was not come to: ${came.codes.join()}`);
    if (world.done.filter((each) => each === verb).length > before) return;
  }
  throw new Error(`${verb} was never done: ${world.done.join()}`);
}

/** The audit of the file that is neither decided nor called off. */
export function openAuditOf({ house, certificationId }: World): Promise<Audit | null> {
  return house.em().findOne(Audit, { certification: certificationId, status: { $nin: ['DECIDED', 'CANCELLED'] } });
}

/** The newest certificate of the file. */
export function certificateOf({ house, certificationId }: World): Promise<Certificate | null> {
  return house
    .em()
    .findOne(Certificate, { certification: certificationId }, { orderBy: { issuedOn: 'desc', id: 'desc' } });
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

/** Takes the first decision that is open, or the one that is named, whether it is open or not. */
export async function decide(
  world: World,
  audit: Audit,
  { who, verb }: { who?: Role; verb?: keyof typeof DECISIONS } = {},
): Promise<Came> {
  const [open] = await openVerbsOf(contextOf(world, 'decider'), audit);
  const chosen = DECISIONS[verb ?? (open as keyof typeof DECISIONS)];
  const decider = who ?? (await outsider(world, audit, ['decider']));
  const input = {
    ...of(audit),
    ...NARROWER[chosen === reduceScopeAfterAudit ? 'said' : 'asIs'],
    reasonCode: chosen === restoreAfterAudit ? '01' : '0111',
    reason: '评分结果与复核意见支持该决定。',
  };
  const came = await act(world, decider, [chosen, input]);
  // A first surveillance that came late may leave no room for a second.
  const isShort = !came.ok && came.codes.join() === 'SURVEILLANCES_HELD';
  return isShort ? act(world, decider, [chosen, { ...input, overrides: [SIGNED] }]) : came;
}

const SIGNED = { code: 'SURVEILLANCES_HELD', reason: '首次监督审查延期，本周期已无第二次的时间。' };

/** What a decision says of the scope: as it was asked for, or a part of what any scope of a run says. */
const NARROWER = {
  asIs: { scopeZh: null, scopeEn: null, technicalCodes: null, nonconformityIds: null },
  said: { scopeZh: '售后服务（部分）', scopeEn: null, technicalCodes: null, nonconformityIds: null },
} as const;

async function begin(world: World): Promise<Came> {
  const certificate = await certificateOf(world);
  if (!certificate) return world.done.includes('refuseCertification') ? rest(world, 30) : plan(world, 'INITIAL');
  const state = stateOf(contextOf(world, 'decider'), certificate);
  const step = {
    certificateId: globalId('Certificate', certificate.id),
    expectedVersion: certificate.version,
    reasonCode: state === CertificateState.SUSPENDED ? '01' : '0115',
    reason: '原因已查明并记录。',
  };
  if (state === CertificateState.VALID) return follow(world, certificate);
  // Half of the suspensions end by an audit, half by the word of the decision maker.
  if (state === CertificateState.SUSPENDED && world.done.length % 2 === 0)
    return plan(world, 'SPECIAL', { special: RESTORING });
  if (state === CertificateState.SUSPENDED) return act(world, 'decider', [restoreCertificate, step]);
  if (state === CertificateState.SUSPENSION_ENDED) return act(world, 'decider', [withdrawCertificate, step]);
  return rest(world, 30);
}

const RESTORING: SpecialPurposeInput = {
  reason: 'RESTORATION',
  trigger: null,
  noticedOn: null,
  note: '核实暂停原因是否已经消除。',
};

/** What a valid certificate asks for next: its surveillance, its recertification, or to wait for either. */
async function follow(world: World, certificate: Certificate): Promise<Came> {
  const rows = await world.house
    .em()
    .find(SurveillanceActivity, { certificate: certificate.id, completedOn: null }, { orderBy: { number: 'asc' } });
  const next = rows.find(({ provisional }) => !provisional);
  // An audit takes eight days from being planned: after the certificate's end it would lead nowhere.
  if (plusDays(world.day, 8) > certificate.validUntil) return rest(world, 30);
  if (next && next.opensOn <= world.day) return plan(world, 'SURVEILLANCE', { surveillanceId: next.id });
  const recertifyFrom = plusDays(certificate.validUntil, -80);
  if (world.day >= recertifyFrom) return plan(world, 'RECERTIFICATION');
  world.day = next && next.opensOn < recertifyFrom ? next.opensOn : recertifyFrom;
  return DONE;
}

async function work(world: World, audit: Audit): Promise<Came> {
  const team = await teamOf(world, audit);
  const leader = [...team].find(([, role]) => role === 'LEADER')?.[0];
  if (!leader) return seat(world, audit, [team.has('leader') ? 'allRounder' : 'leader', 'LEADER']);
  const activities = await world.house.em().find(AuditActivity, { audit: audit.id }, { orderBy: { startsOn: 'asc' } });
  const told = await world.house.em().count(TeamNotice, { audit: audit.id });
  if (audit.specialReason === 'SHORT_NOTICE' && told === 0) {
    const notice = {
      auditId: globalId('Audit', audit.id),
      isShortNotice: true,
      objectBy: null,
      care: '与客户无往来。',
    };
    return act(world, leader, [notifyTeam, notice]);
  }
  const activity = activities.find(({ conclusion }) => conclusion === null);
  if (activity && activity.endsOn > world.day) {
    world.day = activity.endsOn;
    return DONE;
  }
  if (activity) return conclude(world, activity, leader);
  const cards = await currentScorecards(world.house.em(), audit.id);
  if (cards.some(({ missing }) => missing > 0)) return respond(world, audit, { who: leader, missed: 0 });
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

/** Concludes an activity on its last day, or later. */
export function conclude(world: World, activity: AuditActivity, who: Role): Promise<Came> {
  return act(world, who, [
    concludeActivity,
    { activityId: globalId('AuditActivity', activity.id), concludedOn: world.day, conclusion: 'PASSED', notes: null },
  ]);
}

/** Takes the first nonconformity that is not closed a step on; null where there is none. */
async function settleOne(world: World, audit: Audit): Promise<Came | null> {
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

async function outsider(world: World, audit: Audit, [first]: readonly [Role]): Promise<Role> {
  return (await teamOf(world, audit)).has(first) ? 'allRounder' : first;
}

function of(audit: Audit) {
  return { auditId: globalId('Audit', audit.id), expectedVersion: audit.version };
}

function rest(world: World, days: number): Came {
  passDays(world, days);
  return DONE;
}
