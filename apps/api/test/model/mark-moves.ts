import { plusDays, plusMonths } from '@touchstone/plain-date';
import { CertificateState, MARK_MISUSED } from '@touchstone/rules';
import type { MarkCaseOutcome, MarkMedium } from '@touchstone/rules';
import { globalId } from '../../src/graphql/ids.js';
import { stateOf } from '../../src/modules/certificates/index.js';
import type { Certificate } from '../../src/modules/certificates/index.js';
import { suspendCertificate, withdrawCertificate } from '../../src/modules/decisions/index.js';
import {
  answerMarkCase,
  assessMarkUse,
  MarkCase,
  MarkUse,
  openMarkCase,
  reportMarkUse,
  verifyMarkCorrection,
} from '../../src/modules/marks/index.js';
import { closeMarkCase } from '../../src/modules/marks/close-mark-case.js';
import { act, certificateOf, contextOf, rest } from './world.js';
import type { Came, Role, World } from './world.js';

/* How the client uses the mark: found, judged, put right or not, and what follows. */

/** The step that follows today from a misuse that is not put right; null where none does. The reference's own arithmetic. */
export function stepDue(
  { status, correctBy, isGrave, openedOn }: Pick<MarkCase, 'status' | 'correctBy' | 'isGrave' | 'openedOn'>,
  state: string | null,
  { day }: Pick<World, 'day'>,
): 'SUSPEND' | 'WITHDRAW' | null {
  if (status !== 'ASKED' || day <= correctBy || !isLiving(state)) return null;
  if (isGrave || day > plusMonths(openedOn, 6)) return 'WITHDRAW';
  return state === 'VALID' ? 'SUSPEND' : null;
}

/** Whether a use can be found proper: not on a product, while a certificate is in force, and not begun before it. */
export function mayBeProper(
  { medium, status, usedSince }: MarkUse,
  { certificate, state }: { certificate: Certificate | null; state: string | null },
): boolean {
  const isEarly = status === 'REPORTED' && certificate !== null && usedSince < certificate.firstIssuedOn;
  return medium !== 'PRODUCT' && state === CertificateState.VALID && !isEarly;
}

/** Takes the first misuse, or the first use nobody judged, a step on; null where nothing is to be done. */
export async function pursueMarks(world: World): Promise<Came | null> {
  if (!world.hasMarks) return null;
  const certificate = await certificateOf(world);
  const state = certificate && stateOf(contextOf(world, 'nobody'), certificate);
  const found = await openCaseOf(world);
  if (found) return pursueCase(world, found, { certificate, state });
  // What was referred when the certificate ended stays a misuse, and nobody is left to ask.
  const use = await useOf(world, { $in: ['REPORTED', 'IMPROPER'] });
  if (!use || !isLiving(state)) return null;
  const isProper = mayBeProper(use, { certificate, state });
  return use.status === 'REPORTED'
    ? judge(world, 'nobody', { use, isProper })
    : takeUp(world, 'reviewer', { isGrave: false });
}

async function pursueCase(
  world: World,
  found: MarkCase,
  { certificate, state }: { certificate: Certificate | null; state: CertificateState | null },
): Promise<Came | null> {
  if (!isLiving(state)) return end(world, 'reviewer', found.status === 'ASKED' ? 'REFERRED' : 'REMOVED');
  if (found.status === 'ANSWERED')
    return end(world, 'reviewer', state === CertificateState.VALID ? 'CORRECTED' : 'REMOVED');
  const due = stepDue(found, state, world);
  if (certificate && due) return follow(world, 'decider', { found, certificate, step: due });
  if (!world.isCareless) return answer(world);
  if (world.day <= found.correctBy) {
    world.day = plusDays(found.correctBy, 1);
    return rest(world, 0);
  }
  // Suspended for it, and nothing happens until it is withdrawn; a suspension that ran out ends of itself.
  return state === CertificateState.SUSPENDED ? rest(world, 30) : null;
}

const LIVING: readonly string[] = ['VALID', 'SUSPENDED', 'SUSPENSION_ENDED'];

/** Whether a certificate lives on which a misuse can be held against its holder. */
export function isLiving(state: string | null): boolean {
  return state !== null && LIVING.includes(state);
}

/** Puts a use of the mark on the register. */
export async function find(world: World, who: Role, medium: MarkMedium): Promise<Came> {
  const came = await act(world, who, [
    reportMarkUse,
    {
      certificationId: globalId('Certification', world.certificationId),
      medium,
      place: '门店橱窗',
      usedSince: world.day,
      sampleId: null,
    },
  ]);
  if (came.ok) world.hasMarks = true;
  return came;
}

/** Judges a use of the mark. */
export async function judge(
  world: World,
  who: Role,
  { use, isProper }: { use: MarkUse; isProper: boolean },
): Promise<Came> {
  return act(world, who, [
    assessMarkUse,
    {
      ...named(use),
      isProper,
      misuses: isProper ? [] : ['ALTERED' as const],
      remark: null,
      auditId: null,
    },
  ]);
}

/** Takes a misuse up with the client. */
export async function takeUp(world: World, handler: Role, { isGrave }: { isGrave: boolean }): Promise<Came> {
  const use = (await useOf(world, 'IMPROPER')) ?? (await useOf(world, { $ne: 'ENDED' }));
  return act(world, 'nobody', [
    openMarkCase,
    {
      ...named(use),
      request: '请停止误用并更换。',
      correctBy: null,
      isGrave,
      handlerId: globalId('Person', world.persons[handler]),
    },
  ]);
}

/** Answers the misuse that is asked about. */
export async function answer(world: World): Promise<Came> {
  const found = await openCaseOf(world);
  return act(world, 'nobody', [answerMarkCase, { ...casePlaced(found), text: '已更换。', documentIds: null }]);
}

/** Ends a misuse: put right, or otherwise. */
export async function end(world: World, who: Role, outcome: MarkCaseOutcome): Promise<Came> {
  const of = casePlaced(await openCaseOf(world));
  return outcome === 'CORRECTED' || outcome === 'REMOVED'
    ? act(world, who, [verifyMarkCorrection, { ...of, outcome, seen: '现场已更换。' }])
    : act(world, who, [closeMarkCase, { ...of, outcome, reason: '证书已失效，移送监管部门。' }]);
}

/** Takes the step on the certificate that follows from a misuse. */
export async function follow(
  world: World,
  who: Role,
  { found, certificate, step }: { found: MarkCase; certificate: Certificate; step: 'SUSPEND' | 'WITHDRAW' },
): Promise<Came> {
  return act(world, who, [
    step === 'SUSPEND' ? suspendCertificate : withdrawCertificate,
    {
      certificateId: globalId('Certificate', certificate.id),
      expectedVersion: certificate.version,
      reasonCode: MARK_MISUSED[step],
      reason: '误用标志逾期未纠正。',
      markCaseId: globalId('MarkCase', found.id),
    },
  ]);
}

/** The oldest misuse of the file that is not closed; null without one. */
export function openCaseOf({ house, certificationId }: World): Promise<MarkCase | null> {
  const open = { certification: certificationId, status: { $ne: 'CLOSED' as const } };
  return house.em().findOne(MarkCase, open, { orderBy: { number: 'asc' } });
}

/** The oldest use of the mark of a status; null without one. */
export function useOf({ house, certificationId }: World, status: object | string): Promise<MarkUse | null> {
  const wanted = { certification: certificationId, status } as never;
  return house.em().findOne(MarkUse, wanted, { orderBy: { number: 'asc' } });
}

function named(use: MarkUse | null) {
  if (!use) throw new Error('no use of the mark is known');
  return { markUseId: globalId('MarkUse', use.id), expectedVersion: use.version };
}

function casePlaced(found: MarkCase | null) {
  if (!found) throw new Error('no misuse is open');
  return { markCaseId: globalId('MarkCase', found.id), expectedVersion: found.version };
}
