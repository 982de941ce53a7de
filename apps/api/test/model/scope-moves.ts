import type { ScopeDirection } from '@touchstone/rules';
import { globalId } from '../../src/graphql/ids.js';
import { abandonApplication } from '../../src/modules/applications/abandon-application.js';
import {
  addApplicationDocument,
  Application,
  reviewApplication,
  submitApplication,
} from '../../src/modules/applications/index.js';
import type { SpecialPurposeInput } from '../../src/modules/audits/index.js';
import type { Certificate } from '../../src/modules/certificates/index.js';
import { draftScopeChange } from '../../src/modules/changes/index.js';
import { reduceScope } from '../../src/modules/decisions/index.js';
import { ITEMS_ANSWERED, storeDocument } from '../path.js';
import { plan } from './audit-moves.js';
import { act } from './world.js';
import type { Came, Role, Scope, World } from './world.js';

/* The way of another scope, from the wish to its decision. */

export const FOR_SCOPE: SpecialPurposeInput = {
  reason: 'SCOPE_CHANGE',
  trigger: null,
  noticedOn: null,
  note: '核实新增服务内容。',
};

/** Asks for another scope: wider by a field or by words alone, or narrower. */
export async function askForScope(
  world: World,
  who: Role,
  { direction, isWide }: { direction: ScopeDirection; isWide: boolean },
): Promise<Came> {
  const { technicalCodes } = world.scope;
  const kept = direction === 'REDUCE' ? ['SC03'] : [...technicalCodes];
  const wanted: Scope = {
    scopeZh: `家用电器${direction === 'EXTEND' ? '和家具' : ''}的售后服务（${world.day}，第 ${String(world.done.length)} 次）`,
    technicalCodes: direction === 'EXTEND' && isWide ? [...new Set([...kept, 'SC15'])] : kept,
  };
  const came = await act(world, who, [
    draftScopeChange,
    {
      certificationId: globalId('Certification', world.certificationId),
      direction,
      reason: '业务调整，请变更认证范围。',
      scopeZh: wanted.scopeZh,
      scopeEn: null,
      technicalCodes: [...wanted.technicalCodes],
      activities: null,
      headcountInScope: 60,
      changeNoticeId: null,
    },
  ]);
  if (!came.ok) return came;
  const { id } = await world.house
    .em()
    .findOneOrFail(Application, { certification: world.certificationId, status: 'DRAFT' });
  world.asked = { ...wanted, direction, applicationId: id };
  return came;
}

/** Takes what was asked for a step on; null where nothing was, or where it waits for an audit that is planned. */
export async function pursueScope(world: World, certificate: Certificate): Promise<Came | null> {
  const application = await requestOf(world);
  if (!application) return null;
  if (application.status === 'DRAFT') return handIn(world, application);
  if (application.status === 'SUBMITTED') return reviewRequest(world, 'reviewer', 'ACCEPT');
  if (application.scopeDirection === 'EXTEND') return plan(world, 'SPECIAL', { special: FOR_SCOPE });
  return narrow(world, 'decider', { certificate, wanted: application });
}

/** The application for another scope that waits; null without one. */
export async function requestOf({ house, asked }: World): Promise<Application | null> {
  return asked && house.em().findOneOrFail(Application, { id: asked.applicationId });
}

async function handIn(world: World, application: Application): Promise<Came> {
  const paper = await storeDocument(world.house, { clientId: world.clientId });
  const { applicationId, expectedVersion } = named(application);
  const added = await act(world, 'nobody', [
    addApplicationDocument,
    { applicationId, kind: 'APPLICATION_FORM' as const, documentId: paper },
  ]);
  if (!added.ok) return added;
  const came = await act(world, 'nobody', [submitApplication, { applicationId, expectedVersion, receivedOn: null }]);
  // A fault of its own keeps a client from asking for its field again for a while.
  const isBarred = !came.ok && came.codes.every((code) => code === 'OWN_FAULT_TOO_RECENT');
  return isBarred ? takeBack(world, 'nobody') : came;
}

/** Reviews what was asked for. */
export async function reviewRequest(world: World, who: Role, outcome: 'ACCEPT' | 'DECLINE'): Promise<Came> {
  const application = await requestOf(world);
  if (!application) throw new Error('nothing was asked for');
  const came = await act(world, who, [
    reviewApplication,
    {
      ...named(application),
      outcome,
      basicsConfirmed: true,
      requirementsUnderstood: true,
      competenceConfirmed: true,
      items: ITEMS_ANSWERED as never,
      reason: outcome === 'DECLINE' ? '不在本机构业务范围内。' : null,
      reviewedOn: null,
    },
  ]);
  if (came.ok && outcome === 'DECLINE') world.asked = null;
  return came;
}

/** Takes back what was asked for. */
export async function takeBack(world: World, who: Role): Promise<Came> {
  const application = await requestOf(world);
  if (!application) throw new Error('nothing was asked for');
  const came = await act(world, who, [abandonApplication, named(application)]);
  if (came.ok) world.asked = null;
  return came;
}

/** Reduces the scope without an audit; an accepted request for it is answered at once. */
export async function narrow(
  world: World,
  who: Role,
  { certificate, wanted: { scopeZh, technicalCodes } }: { certificate: Certificate; wanted: Scope },
): Promise<Came> {
  const request = await requestOf(world);
  const came = await act(world, who, [
    reduceScope,
    {
      certificateId: globalId('Certificate', certificate.id),
      expectedVersion: certificate.version,
      scopeZh,
      scopeEn: null,
      technicalCodes: [...technicalCodes],
      reason: '部分服务不再提供。',
      changeNoticeId: null,
    },
  ]);
  if (!came.ok) return came;
  world.scope = { scopeZh, technicalCodes };
  if (request?.status === 'ACCEPTED' && request.scopeDirection === 'REDUCE') world.asked = null;
  return came;
}

function named({ id, version }: Application) {
  return { applicationId: globalId('Application', id), expectedVersion: version };
}
