import type { PlainDate } from '@touchstone/plain-date';
import {
  AuditStatus,
  auditStandsChecks,
  certificateStandsChecks,
  SpecialAuditReason,
  toldTeamChecks,
} from '@touchstone/rules';
import type { Check, DecisionOutcome } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import { Audit, standingOfSeatsIn, TeamAssignment, TeamNotice } from '../audits/index.js';
import type { Nonconformity, Scorecard } from '../audits/index.js';
import { Certificate, stateOf } from '../certificates/index.js';
import { SurveillanceActivity } from '../surveillance/index.js';

/** What of a decision's file says whether its audit stands. */
interface AuditFile {
  readonly audit: Audit;
  readonly certificate: Certificate | null;
  readonly nonconformities: readonly Nonconformity[];
  readonly scorecards: readonly Scorecard[];
}

/** Whether the audit itself can still carry a decision. */
export async function auditStands(
  context: ActorContext,
  { audit, certificate, nonconformities, scorecards }: AuditFile,
  outcome: DecisionOutcome | null,
): Promise<readonly Check[]> {
  const rectified = new Set(nonconformities.map(({ specialDeductionId }) => specialDeductionId));
  const deductions = scorecards.flatMap(({ specialDeductions }) => specialDeductions);
  return auditStandsChecks({
    kind: audit.kind,
    lastDayOnSite: audit.endsOn,
    followedUpOn: await followedUpOn(context, audit),
    verifiedWithinMonths: context.editions.get(audit.editionId).nonconformities.majorVerifiedWithinMonths,
    validUntil: certificate?.validUntil ?? null,
    nonconformities: nonconformities.map(({ number, grade, verifiedOn }) => ({
      number: `NC-${number}`,
      grade,
      verifiedOn,
    })),
    unrectified: deductions.filter(({ id }) => !rectified.has(id)).map(({ reason }) => reason),
    team: await standingOfSeatsIn(context, audit.id),
    outcome,
    today: context.today,
  });
}

/** Whether the certificate that the audit is about can still carry a decision. */
export async function certificateStands(
  context: ActorContext,
  { audit, certificate }: Pick<AuditFile, 'audit' | 'certificate'>,
  outcome: DecisionOutcome | null,
): Promise<readonly Check[]> {
  return certificateStandsChecks({
    kind: audit.kind,
    outcome,
    state: certificate && stateOf(context, certificate),
    regime: certificate && certificate.regime,
    heldElsewhere: await heldElsewhere(context, audit),
    surveillances: certificate ? await context.em.find(SurveillanceActivity, { certificate: certificate.id }) : [],
    today: context.today,
  });
}

/** Number of the certificate that the audit's client holds in its programme by another file. */
async function heldElsewhere(
  { em, today }: ActorContext,
  { client, programme, certification }: Audit,
): Promise<string | null> {
  const held = await em.findOne(Certificate, {
    client: client.id,
    programme: programme.id,
    certification: { $ne: certification.id },
    validUntil: { $gte: today },
    withdrawnOn: null,
    cancelledOn: null,
    replacedOn: null,
  });
  return held?.number ?? null;
}

/** Whether the client was told in time of everybody who came. */
export async function toldTeam({ em }: ActorContext, { id, startsOn }: Audit): Promise<readonly Check[]> {
  const seats = await em.find(TeamAssignment, { audit: id }, { populate: ['person'] });
  const notices = await em.find(TeamNotice, { audit: id });
  return toldTeamChecks({ team: seats.map(({ person }) => person.getEntity().name), notices, startsOn });
}

/** The last day on site of the newest follow-up audit of the file whose report is there. */
async function followedUpOn({ em }: ActorContext, audit: Audit): Promise<PlainDate | null> {
  const [newest] = await em.find(
    Audit,
    {
      certification: audit.certification.id,
      specialReason: SpecialAuditReason.FOLLOW_UP,
      status: { $in: [AuditStatus.REPORTED, AuditStatus.REVIEWED, AuditStatus.DECIDED] },
    },
    { orderBy: { endsOn: 'desc' }, limit: 1 },
  );
  return newest?.endsOn ?? null;
}
