import { plainDate, plusDays } from '@touchstone/plain-date';
import { TransferItem } from '@touchstone/rules';
import { globalId } from '../../src/graphql/ids.js';
import { Application, recordTransfer, reviewTransfer, Transfer } from '../../src/modules/applications/index.js';
import type { SpecialPurposeInput } from '../../src/modules/audits/index.js';
import { grantTransfer } from '../../src/modules/decisions/index.js';
import { storeDocument } from '../path.js';
import { plan } from './audit-moves.js';
import { act, rest } from './world.js';
import type { Came, Found, Role, World } from './world.js';

/* The way of a certificate of another body into a file of ours. */

const THEIRS = {
  bodyName: '某认证有限公司',
  bodyApproval: null,
  isAccredited: true,
  bodyCeasedOn: null,
  certificateNumber: '10124F10001R0M',
  standard: 'GB/T 27922-2011',
  scopeZh: '家用电器的售后服务',
  technicalCodes: ['SC03'],
  level: 'FOUR_STAR',
  issuedOn: plainDate('2024-06-10'),
  validUntil: plainDate('2027-06-09'),
  surveillancesOn: [plainDate('2025-05-20')],
  openMinors: 1,
  complaints: null,
  reason: '集团统一更换认证机构。',
};

/** For how many days a look-up counts. */
const COUNTS_FOR = 30;

const VISIT: SpecialPurposeInput = { reason: 'TRANSFER', trigger: null, noticedOn: null, note: '核实投诉处理。' };

/** Whether what was found lets the certificate be taken over on the world's day, as the reference sees it. */
export function isTransferable({ found, day }: World): boolean {
  return (
    found !== null &&
    found.status === 'VALID' &&
    found.openMajors === 0 &&
    day <= found.validUntil &&
    day <= plusDays(found.lookedUpOn, COUNTS_FOR)
  );
}

/** Takes a transfer on: looked up, reviewed, seen on site where the review asks for it, granted. */
export async function takeOver(world: World): Promise<Came> {
  if (world.day > THEIRS.validUntil) return rest(world, 30);
  if (!isTransferable(world)) return lookUp(world, 'nobody');
  const { reviewer, needsVisit } = world.found ?? {};
  if (reviewer === undefined) return review(world, 'reviewer', world.isCareless);
  if (needsVisit) return plan(world, 'SPECIAL', { special: VISIT });
  return grant(world, reviewer === 'allRounder' || world.done.length % 2 === 0 ? 'decider' : 'allRounder');
}

/** Writes down what is found of the other body's certificate. */
export async function lookUp(
  world: World,
  who: Role,
  { status, openMajors }: Pick<Found, 'status' | 'openMajors'> = { status: 'VALID', openMajors: 0 },
): Promise<Came> {
  const { id } = await applicationOf(world);
  const lookedUpOn = world.day;
  const came = await act(world, who, [
    recordTransfer,
    {
      ...THEIRS,
      applicationId: globalId('Application', id),
      status: status as never,
      openMajors,
      lookedUpOn,
      screenshotId: await storeDocument(world.house, { clientId: world.clientId }),
    },
  ]);
  if (came.ok) world.found = { ...world.found, status, openMajors, lookedUpOn, validUntil: THEIRS.validUntil };
  return came;
}

/** Signs the review before a transfer: all in order, or with something to be seen on site. */
export async function review(world: World, who: Role, needsVisit: boolean): Promise<Came> {
  const { id } = await applicationOf(world);
  const { id: transferId, version } = await world.house.em().findOneOrFail(Transfer, { application: id });
  const items = Object.values(TransferItem).map((item) => ({ item, isInOrder: true, remark: null }));
  const came = await act(world, who, [
    reviewTransfer,
    { transferId: globalId('Transfer', transferId), expectedVersion: version, items, needsVisit },
  ]);
  if (came.ok && world.found) world.found = { ...world.found, reviewer: who, needsVisit };
  return came;
}

/** Grants a transfer without an audit. */
export async function grant(world: World, who: Role): Promise<Came> {
  const { id, version } = await applicationOf(world);
  const of = { applicationId: globalId('Application', id), expectedVersion: version };
  return act(world, who, [grantTransfer, { ...of, reason: '转入评审无疑问。' }]);
}

function applicationOf({ house, clientId }: World): Promise<Application> {
  return house.em().findOneOrFail(Application, { client: clientId, certification: null });
}
