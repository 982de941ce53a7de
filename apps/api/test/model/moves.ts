import { plusDays } from '@touchstone/plain-date';
import { CertificateState } from '@touchstone/rules';
import { globalId } from '../../src/graphql/ids.js';
import { cancelAudit, Nonconformity } from '../../src/modules/audits/index.js';
import type { Audit, SpecialPurposeInput } from '../../src/modules/audits/index.js';
import { stateOf } from '../../src/modules/certificates/index.js';
import type { Certificate } from '../../src/modules/certificates/index.js';
import {
  Decision,
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
import { lookUpCredit } from '../path.js';
import { of, openAuditOf, plan, settleOne, teamOf, work } from './audit-moves.js';
import { find, pursueMarks } from './mark-moves.js';
import { askForScope, pursueScope } from './scope-moves.js';
import { isTransferable, lookUp, takeOver } from './transfer-moves.js';
import { act, certificateOf, contextOf, DONE, rest } from './world.js';
import type { Came, Role, World } from './world.js';

/* What takes a file on, and the decisions on its audits. */

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

/** Does whatever takes the file on, by whoever is right for it. It must be let. */
export async function advance(world: World): Promise<Came> {
  await keepCreditFresh(world);
  const misuse = await pursueMarks(world);
  if (misuse) return misuse;
  const audit = await openAuditOf(world);
  if (!audit) return begin(world);
  if (audit.specialReason === 'TRANSFER' && !isTransferable(world) && !isTooLate(world)) return lookUp(world, 'nobody');
  if (audit.status === 'REVIEWED') return (await settleOne(world, audit)) ?? conclusion(world, audit);
  if (audit.status !== 'REPORTED') return work(world, audit);
  const who = await outsider(world, audit, ['reviewer']);
  return act(world, who, [reviewReport, { ...of(audit), outcome: 'PASSED', remarks: null }]);
}

/** A look-up counts for some days: it is made again when the day has moved. */
async function keepCreditFresh(world: World): Promise<void> {
  if (world.creditOn === world.day) return;
  await lookUpCredit(world.house, world.clientId, world.day);
  world.creditOn = world.day;
}

/** Decides an audit, or calls it off where its certificate has ended meanwhile and nothing is left to decide. */
async function conclusion(world: World, audit: Audit): Promise<Came> {
  const certificate = await certificateOf(world);
  const state = certificate && stateOf(contextOf(world, 'decider'), certificate);
  const isOver = state !== null && !ALIVE.includes(state) && !['INITIAL', 'RECERTIFICATION'].includes(audit.kind);
  if (audit.specialReason === 'TRANSFER' && isTooLate(world))
    return decide(world, audit, { verb: 'refuseCertification' });
  if (isOver) return act(world, 'nobody', [cancelAudit, { ...of(audit), reason: '证书已失效，无须再作决定。' }]);
  // What the suspension was decided on is put right before another audit lifts it.
  const rested = state === CertificateState.SUSPENDED ? await suspendingAudit(world, certificate) : null;
  const settled = rested && (await settleOne(world, rested));
  if (settled) return settled;
  const came = await decide(world, audit);
  // A major nonconformity that took too long leaves a refusal alone.
  const isTooOld = !came.ok && came.codes.every((code) => TOO_OLD.includes(code));
  return isTooOld ? decide(world, audit, { verb: 'refuseCertification' }) : came;
}

const TOO_OLD: readonly string[] = ['MAJORS_IN_TIME', 'MAJORS_BEFORE_EXPIRY'];

/** Whether the other body's certificate ended before it could be taken over. */
function isTooLate({ found, day }: World): boolean {
  return found !== null && day > found.validUntil;
}

const ALIVE: readonly CertificateState[] = [
  CertificateState.NOT_YET_VALID,
  CertificateState.VALID,
  CertificateState.SUSPENDED,
  CertificateState.SUSPENSION_ENDED,
];

/** The audit that the newest suspension was decided on; null where it rests on none. */
async function suspendingAudit({ house }: World, certificate: Certificate | null): Promise<Audit | null> {
  const suspensions = { certificate: certificate?.id ?? null, outcome: 'SUSPEND' as const };
  const [last] = await house
    .em()
    .find(Decision, suspensions, { orderBy: { id: 'desc' }, limit: 1, populate: ['audit'] });
  return last?.audit?.unwrap() ?? null;
}

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

/** Takes the first decision that is open, or the one that is named, whether it is open or not. */
export async function decide(
  world: World,
  audit: Audit,
  { who, verb }: { who?: Role; verb?: keyof typeof DECISIONS } = {},
): Promise<Came> {
  const [open] = await openVerbsOf(contextOf(world, 'decider'), audit);
  const chosen = DECISIONS[verb ?? (open as keyof typeof DECISIONS)];
  const scopeZh = chosen === reduceScopeAfterAudit ? `售后服务（部分 ${audit.number}）` : null;
  const decider = who ?? (await outsider(world, audit, ['decider']));
  const input = {
    ...of(audit),
    scopeZh,
    scopeEn: null,
    technicalCodes: null,
    nonconformityIds: chosen === reduceScopeAfterAudit ? await openMajorsOf(world, audit) : null,
    reasonCode: chosen === restoreAfterAudit ? '01' : '0111',
    reason: '评分结果与复核意见支持该决定。',
  };
  const first = await act(world, decider, [chosen, input]);
  const overrides = first.ok ? [] : SIGNED.filter(({ code }) => first.codes.includes(code));
  const isSignable = !first.ok && overrides.length === first.codes.length;
  const came = isSignable ? await act(world, decider, [chosen, { ...input, overrides }]) : first;
  if (came.ok) remember(world, audit, { chosen, scopeZh });
  return came;
}

/** The major nonconformities that stand unverified: they lie in the part that is taken out. */
async function openMajorsOf({ house }: World, audit: Audit): Promise<string[]> {
  const over = ['VERIFIED', 'CLOSED'] as const;
  const open = { audit: audit.id, grade: 'MAJOR' as const, status: { $nin: [...over] } };
  return (await house.em().find(Nonconformity, open)).map(({ id }) => globalId('Nonconformity', id));
}

/** A first surveillance that came late may leave no room for a second; a team may change on the day. */
const SIGNED = [
  { code: 'SURVEILLANCES_HELD', reason: '首次监督审查延期，本周期已无第二次的时间。' },
  { code: 'TEAM_TOLD_IN_TIME', reason: '成员当日更换，客户现场确认无异议。' },
];

/** Decisions that answer the request for another scope which their audit looked into. */
const ANSWERS: readonly unknown[] = [extendScope, reduceScopeAfterAudit, refuseCertification, maintainCertification];

/** The reference notes which scope was decided, and whether that answered what was asked for. */
function remember(world: World, audit: Audit, { chosen, scopeZh }: { chosen: unknown; scopeZh: string | null }): void {
  const asked = world.asked?.applicationId === audit.scopeChange?.id ? world.asked : null;
  const wish = asked?.direction === (chosen === extendScope ? 'EXTEND' : 'REDUCE') ? asked : null;
  if (chosen === extendScope || chosen === reduceScopeAfterAudit)
    world.scope = {
      scopeZh: scopeZh ?? wish?.scopeZh ?? world.scope.scopeZh,
      technicalCodes: wish?.technicalCodes ?? world.scope.technicalCodes,
    };
  if (asked && ANSWERS.includes(chosen)) world.asked = null;
}

async function begin(world: World): Promise<Came> {
  const certificate = await certificateOf(world);
  if (!certificate && world.done.includes('refuseCertification')) return rest(world, 30);
  if (!certificate) return world.kind === 'TRANSFER' ? takeOver(world) : plan(world, 'INITIAL');
  const state = stateOf(contextOf(world, 'decider'), certificate);
  const step = {
    certificateId: globalId('Certificate', certificate.id),
    expectedVersion: certificate.version,
    reasonCode: state === CertificateState.SUSPENDED ? '01' : '0115',
    reason: '原因已查明并记录。',
  };
  if (state === CertificateState.VALID)
    return (await comeUp(world)) ?? (await pursueScope(world, certificate)) ?? follow(world, certificate);
  // What an audit suspended an audit restores; half of the others end by one, half by the word of the decision maker.
  if (
    state === CertificateState.SUSPENDED &&
    (world.done.length % 2 === 0 || (await suspendingAudit(world, certificate)))
  )
    return plan(world, 'SPECIAL', { special: RESTORING });
  if (state === CertificateState.SUSPENDED) return act(world, 'decider', [restoreCertificate, step]);
  if (state === CertificateState.SUSPENSION_ENDED) return act(world, 'decider', [withdrawCertificate, step]);
  return rest(world, 30);
}

/** Begins what comes up in this run, once; null where nothing does any more. */
async function comeUp(world: World): Promise<Came | null> {
  const { turn } = world;
  if (turn === 'FINDING') return null;
  world.turn = null;
  if (turn === 'MISUSE') return find(world, 'nobody', 'PRODUCT');
  return turn && !world.asked ? askForScope(world, 'nobody', { direction: turn, isWide: true }) : null;
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

async function outsider(world: World, audit: Audit, [first]: readonly [Role]): Promise<Role> {
  return (await teamOf(world, audit)).has(first) ? 'allRounder' : first;
}
