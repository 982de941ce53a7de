import {
  ApplicationKind,
  ApplicationStatus,
  AuditKind,
  AuditStatus,
  CertificationStatus,
  ChangeNoticeStatus,
  MarkCaseStatus,
  MarkUseStatus,
  TeamRole,
} from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import { Agreement, Application, Transfer, transferOfFile } from '../applications/index.js';
import { Audit, TeamAssignment } from '../audits/index.js';
import { Certification } from '../certificates/index.js';
import { ChangeNotice } from '../changes/index.js';
import { MarkCase, MarkUse } from '../marks/index.js';
import type { Moving } from './rehearsals.js';

/**
 * The verb a record waits for although it leaves its status as it is: what it begins goes on with another record, an
 * accepted application's with its agreement and its audit. Null where the record waits for nothing of the kind.
 */
export async function waitsFor(context: ActorContext, record: Moving): Promise<string | null> {
  if (record instanceof Application) return applicationWaitsFor(context, record);
  if (record instanceof Certification) return fileWaitsFor(context, record);
  if (record instanceof ChangeNotice) return record.status === ChangeNoticeStatus.ASSESSED ? 'draftScopeChange' : null;
  if (record instanceof MarkUse) return useWaitsFor(context, record);
  if (record instanceof Audit) return teamWaitsFor(context, record);
  return null;
}

async function applicationWaitsFor(context: ActorContext, application: Application): Promise<string | null> {
  const { kind, status, decidedOn } = application;
  if (status !== ApplicationStatus.ACCEPTED || decidedOn) return null;
  if (kind === ApplicationKind.SCOPE_CHANGE)
    return (await isPlanned(context, { scopeChange: application.id })) ? null : 'planAudit';
  const ofTransfer = kind === ApplicationKind.TRANSFER ? await transferWaitsFor(context, application) : null;
  if (ofTransfer) return ofTransfer;
  const agreement = await context.em.findOne(Agreement, { application: application.id });
  if (!agreement) return 'drawUpAgreement';
  if (!agreement.certification || !agreement.signedOn) return 'signAgreement';
  if (kind === ApplicationKind.TRANSFER) return 'grantTransfer';
  const since = { certification: agreement.certification.id, plannedOn: { $gte: agreement.signedOn } };
  const audit = kind === ApplicationKind.INITIAL ? AuditKind.INITIAL : AuditKind.RECERTIFICATION;
  return (await isPlanned(context, { ...since, kind: audit })) ? null : 'planAudit';
}

async function transferWaitsFor({ em }: ActorContext, application: Application): Promise<string | null> {
  const transfer = await em.findOne(Transfer, { application: application.id });
  if (!transfer) return 'recordTransfer';
  return transfer.reviewedOn ? null : 'reviewTransfer';
}

/** A file waits for its first audit; one that a transfer opened is decided without. */
async function fileWaitsFor(context: ActorContext, { id, status }: Certification): Promise<string | null> {
  if (status !== CertificationStatus.IN_PROGRESS) return null;
  const transfer = await transferOfFile(context, id);
  return transfer || (await isPlanned(context, { certification: id })) ? null : 'planAudit';
}

async function isPlanned({ em }: ActorContext, which: object): Promise<boolean> {
  return (await em.count(Audit, { ...which, status: { $ne: AuditStatus.CANCELLED } })) > 0;
}

/** A use that is not proper waits until its client is asked to put it right. */
async function useWaitsFor({ em }: ActorContext, { id, status }: MarkUse): Promise<string | null> {
  if (status !== MarkUseStatus.IMPROPER) return null;
  const open = await em.count(MarkCase, { markUse: id, status: { $ne: MarkCaseStatus.CLOSED } });
  return open === 0 ? 'openMarkCase' : null;
}

/** Nothing of an audit is done before somebody leads it. */
async function teamWaitsFor({ em }: ActorContext, { id, status }: Audit): Promise<string | null> {
  if (status !== AuditStatus.PLANNED) return null;
  return (await em.count(TeamAssignment, { audit: id, role: TeamRole.LEADER })) === 0 ? 'assignAuditor' : null;
}
