import {
  allOf,
  AuditKind,
  auditTime,
  AuditStatus,
  checkActivities,
  countingActivities,
  isDocumentReviewFirst,
  mayAuditFile,
  mayAuditRemotely,
  mayHoldScopeChange,
  mayHoldSpecialAudit,
  mayPlanAudit,
  planDaysOf,
  sampleSize,
  siteFaults,
  verdict,
  verdictOf,
} from '@touchstone/rules';
import type {
  AcceptedScopeChange,
  AuditFileFacts,
  AuditTime,
  PlannedActivity,
  RemoteTerms,
  SiteMethod,
  SpecialPurpose,
  TimeAdjustment,
  Verdict,
} from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';
import { Agreement, agreementTerms, creditChecksOf, transferOfFile } from '../applications/index.js';
import type { Application } from '../applications/index.js';
import { BodyProfile } from '../body/index.js';
import { intakeOfFile, newestCertificate, restorableUntilOf, stateOf } from '../certificates/index.js';
import type { Certificate, Certification } from '../certificates/index.js';
import { Client, Site } from '../clients/index.js';
import type { SurveillanceActivity } from '../surveillance/index.js';
import { Audit } from './audit.entity.js';

/** The time of a plan, and the sites it counts. */
export interface PlannedTime {
  readonly personDays: string;
  readonly onSitePersonDays: string | null;
  readonly adjustments: readonly TimeAdjustment[];
  readonly timeJustification: string | null;
  readonly siteMethod: SiteMethod;
  readonly siteRationale: string | null;
}

/** A plan that is about to be made or changed. */
export interface Plan {
  readonly certification: Certification;
  readonly kind: AuditKind;
  readonly surveillance: SurveillanceActivity | null;
  /** Why it is held, where it is a special one. */
  readonly special: SpecialPurpose | null;
  /** The change of scope it looks into; null where it looks into none, or none was accepted. */
  readonly scopeChange: Application | null;
  /** Whether a surveillance is to look into one as well. */
  readonly withScopeChange: boolean;
  readonly activities: readonly PlannedActivity[];
  readonly time: PlannedTime;
  /** On what terms something is done from afar; null where nothing was agreed. */
  readonly remote: RemoteTerms | null;
  /** The audit whose plan changes; null for a new one. */
  readonly audit: Audit | null;
}

const NO_PURPOSE: SpecialPurpose = { reason: null, trigger: null, noticedOn: null, note: null };

/** Where a reason of the rule shows in a form whose days are a list of activities. */
const FIELDS: Readonly<Record<string, string>> = {
  documentReviewOn: 'activities',
  startsOn: 'activities',
  endsOn: 'activities',
  justification: 'timeJustification',
  specialReason: 'special.reason',
  trigger: 'special.trigger',
  noticedOn: 'special.noticedOn',
  specialNote: 'special.note',
};

/** The purpose a planned audit states; null for all but special ones. */
export function purposeOf({ specialReason, trigger, noticedOn, specialNote }: Audit): SpecialPurpose | null {
  return specialReason && { reason: specialReason, trigger, noticedOn, note: specialNote };
}

/** Everything that stands against a plan. */
export async function planVerdict(context: ActorContext, plan: Plan): Promise<Verdict> {
  const certificate = await newestCertificate(context, plan.certification.id);
  const accepted = await scopeFacts(context, plan);
  const answer = allOf([
    checkActivities(plan.activities),
    mayAuditFile(await fileFacts(context, plan, certificate)),
    mayHoldSpecialAudit({
      ...(plan.special ?? NO_PURPOSE),
      kind: plan.kind,
      certificateState: certificate && stateOf(context, certificate),
      scopeChange: accepted,
      transferAwaitsVisit: (await transferOfFile(context, plan.certification.id))?.needsVisit === true,
      majorTookTooLong: certificate === null && (await majorTookTooLong(context, plan.certification.id)),
      startsOn: plan.activities.map(({ startsOn }) => startsOn).toSorted()[0] ?? null,
      today: context.today,
    }),
    mayHoldScopeChange({
      kind: plan.kind,
      asked: plan.withScopeChange,
      scopeChange: accepted,
      bodyAllows: (await context.em.findOneOrFail(BodyProfile, { onlyOne: 1 })).scopeChangeAtSurveillance,
    }),
    mayAuditRemotely({ kind: plan.kind, activities: plan.activities, terms: plan.remote, today: context.today }),
    await timeVerdict(context, plan, certificate),
    await creditVerdict(context, plan),
  ]);
  if (answer.allowed) return answer;
  return verdict(
    answer.refusals.map((each) => ({ ...each, ...(each.field && { field: FIELDS[each.field] ?? each.field }) })),
  );
}

/** The change of scope that was accepted, and whether another audit looks into it; one that is planned stays planned. */
async function scopeFacts({ em }: ActorContext, { scopeChange, audit }: Plan): Promise<AcceptedScopeChange | null> {
  if (!scopeChange) return null;
  const open = await em.findOne(Audit, {
    scopeChange,
    status: { $nin: [AuditStatus.DECIDED, AuditStatus.CANCELLED] },
    ...(audit && { id: { $ne: audit.id } }),
  });
  return { openAudit: open?.number ?? null };
}

/** Credit is looked up anew before a surveillance and a recertification; the initial audit follows its acceptance. */
async function creditVerdict(context: ActorContext, { certification, kind, audit }: Plan): Promise<Verdict> {
  if (audit || kind === AuditKind.INITIAL || kind === AuditKind.SPECIAL) return verdict([]);
  return verdictOf(await creditChecksOf(context, certification.client.id, context.today));
}

async function fileFacts(
  context: ActorContext,
  { certification, kind, surveillance, audit }: Plan,
  certificate: Certificate | null,
): Promise<AuditFileFacts> {
  const { em } = context;
  const open = {
    status: { $nin: [AuditStatus.DECIDED, AuditStatus.CANCELLED] },
    ...(audit && { id: { $ne: audit.id } }),
  };
  const same = await em.findOne(Audit, { ...open, certification, kind });
  const planned = surveillance && (await em.findOne(Audit, { ...open, surveillanceActivity: surveillance }));
  return {
    kind,
    certificationStatus: certification.status,
    isTransfer: (await transferOfFile(context, certification.id)) !== null,
    openAudit: same?.number ?? null,
    surveillance: surveillance && {
      isOfThisFile: certificate?.id === surveillance.certificate.id,
      completedOn: surveillance.completedOn,
      plannedIn: planned?.number ?? null,
    },
  };
}

/** Whether a major nonconformity of the file's initial audit was not verified in the months the edition gives. */
async function majorTookTooLong({ sql: database, today }: ActorContext, certification: string): Promise<boolean> {
  const { rows } = await sql`select 1 from nonconformity n join audit a on a.id = n.audit_id
    where a.certification_id = ${certification} and a.kind = 'INITIAL' and a.status in ('REPORTED', 'REVIEWED')
      and n.grade = 'MAJOR'
      and coalesce(n.verified_on, ${today}::date) > (a.ends_on + make_interval(months => n.verified_within_months))::date
    limit 1`.execute(database());
  return rows.length > 0;
}

/** Without a day with the client there is nothing to measure yet; `checkActivities` says so. */
async function timeVerdict(context: ActorContext, plan: Plan, certificate: Certificate | null): Promise<Verdict> {
  const { certification, kind, activities, time } = plan;
  const days = planDaysOf(countingActivities(activities));
  if (!days) return verdict([]);
  const edition = context.editions.get(certification.editionId);
  const { timeTable, documentReviewFirst } = edition.audit;
  const { agreementSignedOn, agreementEndsOn, headcount, sites } = await fileSize(
    context,
    certification,
    plan.scopeChange,
  );
  const { siteMethod: method, siteRationale: rationale, timeJustification: justification, ...planned } = time;
  return allOf([
    mayPlanAudit({
      ...days,
      ...planned,
      agreementSignedOn,
      agreementEndsOn,
      headcount,
      outlets: sampleSize({ method, kind, sites }),
      kind,
      edition: {
        inForceFrom: edition.inForceFrom,
        inForceUntil: edition.inForceUntil,
        timeTable,
        documentReviewFirst: isDocumentReviewFirst(documentReviewFirst, kind, activities),
      },
      certificateState: certificate && stateOf(context, certificate),
      certificateEnds: certificate && {
        validUntil: certificate.validUntil,
        restorableUntil: restorableUntilOf(context, certificate),
      },
      justification,
    }),
    verdict(siteFaults({ method, sites, rationale })),
  ]);
}

/** Time by the table of the file's edition for an audit that begins on a day; null where it has to be argued for. */
export async function tableTimeOf(
  context: ActorContext,
  certification: Certification,
  { kind, on }: { readonly kind: AuditKind; readonly on: PlainDate },
): Promise<AuditTime | null> {
  const { timeTable } = context.editions.get(certification.editionId).audit;
  const { headcount, sites } = await fileSize(context, certification);
  return auditTime({ table: timeTable, kind, headcount, outlets: sites, on });
}

/** Since when there is an agreement and until when, and how much there is to audit. */
export interface FileSize {
  readonly agreementSignedOn: PlainDate | null;
  readonly agreementEndsOn: PlainDate | null;
  readonly headcount: number;
  /** Sites beside the head office. */
  readonly sites: number;
}

/**
 * What agreement and sites say: from when to when there is one, and how much there is to audit, amendments included. A wider
 * scope is measured by the persons in it.
 */
export async function fileSize(
  context: ActorContext,
  { id, client: { id: client } }: Certification,
  scopeChange: Application | null = null,
): Promise<FileSize> {
  const { em, today } = context;
  const agreement = await em.findOne(Agreement, { certification: id });
  const sites = await em.count(Site, { client, isHeadOffice: false });
  const terms = agreement && (await agreementTerms(context, agreement.id, today));
  const movedIn = agreement ? null : await intakeOfFile(context, id);
  const headcount = terms?.headcount ?? (await em.findOneOrFail(Client, { id: client })).headcount;
  const persons = Math.max(headcount, scopeChange?.headcountInScope ?? 0);
  return {
    agreementSignedOn: agreement?.signedOn ?? movedIn?.signedOn ?? null,
    agreementEndsOn: terms?.validUntil ?? movedIn?.validUntil ?? null,
    headcount: persons,
    sites,
  };
}
