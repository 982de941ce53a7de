import { plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { auditTime, halfDaysOf, personDaysOf, sampleSize, SiteMethod } from '@touchstone/rules';
import type { AuditKind } from '@touchstone/rules';
import { globalId } from '../graphql/ids.js';
import {
  assignAuditor,
  Audit,
  AuditActivity,
  concludeActivity,
  drawSites,
  notifyTeam,
  planAudit,
  recordPlanReport,
} from '../modules/audits/index.js';
import type { SpecialPurposeInput } from '../modules/audits/index.js';
import { combineAudits } from '../modules/combined/index.js';
import { AUDITORS } from './demo-people.js';
import type { Player } from './demo-stage.js';
import { fieldsOf, player } from './play-application.js';
import type { Play } from './play-application.js';
import { lookUpCredit } from './play-credit.js';

/** An audit with somebody to lead it. */
export interface StaffedAudit {
  readonly id: string;
  readonly kind: AuditKind;
  readonly leader: Player;
  readonly endsOn: PlainDate;
}

/** What an audit is for, and when it is on site. */
export interface AuditWanted {
  readonly kind: AuditKind;
  readonly certificationId: string;
  readonly surveillanceActivityId: string | null;
  /** Why it is held, where it is a special one. */
  readonly special?: SpecialPurposeInput;
  readonly plannedOn: PlainDate;
  readonly startsOn: PlainDate;
  /** Days on site at least: as many more as its two people need for the audit time. */
  readonly days: number;
  /** The audit it is held together with, whose leader takes a seat in both. */
  readonly beside?: Audit;
}

/** A plan that takes the table's time and goes everywhere. */
const AS_THE_TABLE = {
  onSitePersonDays: null,
  adjustments: null,
  timeJustification: null,
  siteMethod: null,
  siteRationale: null,
  remote: null,
};

/** From so many outlets on, the demonstration goes to a sample of them. */
const SITES_TO_SAMPLE = 3;
const SAMPLED = { siteMethod: SiteMethod.SAMPLED, siteRationale: '各网点执行总部统一的服务流程，服务内容相同。' };

/** Plans an audit and seats its team. */
export async function planAndStaff(play: Play, wanted: AuditWanted): Promise<StaffedAudit> {
  const { stage, cast } = play;
  const { kind, plannedOn, certificationId, surveillanceActivityId, beside } = wanted;
  if (kind === 'SURVEILLANCE' || kind === 'RECERTIFICATION') await lookUpCredit(play, plannedOn);
  const time = timeOf(play, wanted);
  const isSampled = methodOf(play) === SiteMethod.SAMPLED;
  const whole = kind === 'INITIAL' || kind === 'RECERTIFICATION';
  const { startsOn, endsOn } = daysOf(wanted, Math.ceil(Math.ceil((halfDaysOf(time) ?? 0) / 2) / 2) - (whole ? 1 : 0));
  const review = { kind: 'DOCUMENT_REVIEW' as const, startsOn: plusDays(startsOn, -6), endsOn: plusDays(startsOn, -6) };
  const audit = await stage.act(player(cast, 'planner'), plannedOn, [
    planAudit,
    {
      certificationId: globalId('Certification', certificationId),
      kind,
      special: wanted.special ?? null,
      surveillanceActivityId: surveillanceActivityId && globalId('SurveillanceActivity', surveillanceActivityId),
      activities: [...(whole ? [review] : []), { kind: 'ON_SITE' as const, startsOn, endsOn }],
      personDays: time,
      ...AS_THE_TABLE,
      ...(isSampled && SAMPLED),
    },
  ]);
  if (isSampled)
    await stage.act(player(cast, 'planner'), plannedOn, [
      drawSites,
      { auditId: globalId('Audit', audit.id), chosen: null },
    ]);
  await stage.act(player(cast, 'planner'), plannedOn, [
    recordPlanReport,
    { auditId: globalId('Audit', audit.id), planReportedOn: plannedOn },
  ]);
  if (beside) await holdTogether(play, [audit, beside], plannedOn);
  const leader = await seatTeam(play, audit.id, { on: plannedOn, time, first: beside ? ['leader'] : [] });
  await tellTeam(play, await stage.fresh(Audit, audit.id), plannedOn);
  return { id: audit.id, kind, leader, endsOn };
}

/** Names the team to the client, which may object until the day before. */
async function tellTeam({ stage, cast }: Play, { id, startsOn }: Audit, on: PlainDate): Promise<void> {
  const objectBy = plusDays(startsOn, -1);
  await stage.act(player(cast, 'planner'), on, [
    notifyTeam,
    { auditId: globalId('Audit', id), isShortNotice: false, objectBy, care: null },
  ]);
}

/** The days on site: a surveillance keeps its last one, which the next counts from, and all others their first. */
function daysOf({ kind, startsOn, days }: AuditWanted, needed: number) {
  const more = Math.max(needed - days, 0);
  const endsOn = plusDays(startsOn, days - 1);
  return kind === 'SURVEILLANCE'
    ? { startsOn: plusDays(startsOn, -more), endsOn }
    : { startsOn, endsOn: plusDays(endsOn, more) };
}

async function holdTogether(
  { stage, cast }: Play,
  [audit, other]: readonly [Audit, Audit],
  on: PlainDate,
): Promise<void> {
  const { version } = await stage.fresh(Audit, audit.id);
  await stage.act(player(cast, 'planner'), on, [
    combineAudits,
    { auditId: globalId('Audit', audit.id), expectedVersion: version, otherAuditId: globalId('Audit', other.id) },
  ]);
}

/** Concludes what has been done by a day: the document review first, then the days on site. */
export async function conclude({ stage }: Play, { id, leader }: StaffedAudit, kinds: readonly string[]): Promise<void> {
  const activities = await stage.em.find(AuditActivity, { audit: id }, { orderBy: { startsOn: 'asc' } });
  for (const activity of activities.filter(({ kind }) => kinds.includes(kind))) {
    await stage.act(leader, activity.endsOn, [
      concludeActivity,
      {
        activityId: globalId('AuditActivity', activity.id),
        concludedOn: activity.endsOn,
        conclusion: 'PASSED',
        notes: '文件与现场情况相符，可以继续。',
      },
    ]);
  }
}

function methodOf({ facts }: Play): SiteMethod {
  return facts.outlets >= SITES_TO_SAMPLE ? SiteMethod.SAMPLED : SiteMethod.ALL_SITES;
}

/** The audit time of the table, which the demonstration never cuts. */
function timeOf(play: Play, { kind, startsOn }: AuditWanted): string {
  const { facts, parts, story } = play;
  const edition = parts.editions.all().find((each) => each.programme.code === story.programme);
  const time = auditTime({
    table: edition?.audit.timeTable ?? '',
    kind,
    headcount: facts.headcount,
    outlets: sampleSize({ method: methodOf(play), kind, sites: facts.outlets }),
    on: startsOn,
  });
  if (!time) throw new Error(`The table has no time for ${facts.headcount} persons`);
  return time.total;
}

/** Seats a leader and an auditor, and now and then somebody who learns; whoever the house refuses is passed over. */
async function seatTeam(
  play: Play,
  auditId: string,
  { on, time, first }: { on: PlainDate; time: string; first: readonly string[] },
): Promise<Player> {
  const { cast, stage } = play;
  const halves = halfDaysOf(time) ?? 0;
  const leaderHalves = Math.ceil(halves / 2);
  const turn = stage.random.below(AUDITORS.length);
  const inTurn = [...AUDITORS.slice(turn), ...AUDITORS.slice(0, turn)];
  const knows = inTurn.filter(({ codes }) => fieldsOf(play).every((code) => codes.includes(code)));
  const leader = await seat(play, auditId, {
    on,
    role: 'LEADER',
    time: personDaysOf(leaderHalves),
    candidates: [...first, ...knows.map(({ key }) => key)].map((key) => player(cast, key)),
  });
  if (!leader) throw new Error(`Nobody can lead the audit of ${play.facts.name} on ${on}`);
  if (halves > leaderHalves) {
    const second = await seat(play, auditId, {
      on,
      role: 'AUDITOR',
      time: personDaysOf(halves - leaderHalves),
      candidates: inTurn.map(({ key }) => player(cast, key)),
    });
    if (!second) throw new Error(`Nobody can join the audit of ${play.facts.name} on ${on}`);
  }
  if (stage.random.below(4) === 0)
    await seat(play, auditId, {
      on,
      role: 'TRAINEE',
      time: '0',
      candidates: [player(cast, 'a15'), player(cast, 'a16')],
    });
  return leader;
}

interface SeatWanted {
  readonly on: PlainDate;
  readonly role: 'LEADER' | 'AUDITOR' | 'TRAINEE';
  readonly time: string;
  readonly candidates: readonly Player[];
}

/** Seats the first of some candidates whom the house lets; null where it lets none. */
export async function seat(
  { stage, cast }: Play,
  auditId: string,
  { on, role, time, candidates }: SeatWanted,
): Promise<Player | null> {
  for (const candidate of candidates) {
    const taken = await stage.tryAct(player(cast, 'planner'), on, [
      assignAuditor,
      {
        auditId: globalId('Audit', auditId),
        personId: globalId('Person', candidate.personId ?? ''),
        role,
        personDays: time,
        seatDays: null,
      },
    ]);
    if (taken) return candidate;
  }
  return null;
}

/** An audit as it stands. */
export function auditNow({ stage }: Play, { id }: Pick<StaffedAudit, 'id'>): Promise<Audit> {
  return stage.fresh(Audit, id);
}
