import {
  ApplicationStatus,
  deciderChecks,
  decisionGate,
  NonconformityGrade,
  NonconformityStatus,
  openMinorChecks,
  outcomesFor,
  planReportChecks,
  verdictOf,
  isAdverse,
  SpecialAuditReason,
} from '@touchstone/rules';
import type { Check, CombinedOutcome, DecisionOutcome, IndependenceFacts } from '@touchstone/rules';
import type { SchemeEdition } from '@touchstone/schemes';
import type { ActorContext } from '../../context.js';
import { Application, creditChecksOf, soldTo } from '../applications/index.js';
import {
  AuditActivity,
  combinedOutcome,
  currentScorecards,
  Nonconformity,
  TeamAssignment,
  TimeCalculation,
} from '../audits/index.js';
import type { Audit, Scorecard } from '../audits/index.js';
import { newestCertificate, stateOf } from '../certificates/index.js';
import type { Certificate } from '../certificates/index.js';
import { factsOfPerson } from '../people/index.js';
import { Programme } from '../programmes/index.js';
import { auditStands, certificateStands, toldTeam } from './audit-stands.queries.js';
import { TechnicalReview } from './decision.entity.js';
import { markChecksOf } from './mark-case.queries.js';
import { permitsStand } from './permits-stand.queries.js';
import { earlierNonconformities } from './earlier-minors.queries.js';
import type { EarlierNonconformity } from './earlier-minors.queries.js';

/** Everything a decision on one audit rests on. */
export interface DecisionFile {
  readonly audit: Audit;
  readonly edition: SchemeEdition;
  readonly programmeCode: string;
  readonly scorecards: readonly Scorecard[];
  readonly combined: CombinedOutcome;
  readonly nonconformities: readonly Nonconformity[];
  /** Of the client's earlier audits. */
  readonly earlier: readonly EarlierNonconformity[];
  /** The latest technical review, or null. */
  readonly review: TechnicalReview | null;
  readonly teamPersonIds: readonly string[];
  /** The file's newest certificate, or null before the first. */
  readonly certificate: Certificate | null;
  /** The request for another scope that the audit looked into, while it waits for its answer. */
  readonly scopeChange: Application | null;
}

/** Gathers a decision's file. */
export async function decisionFileOf(context: ActorContext, audit: Audit): Promise<DecisionFile> {
  const { em, editions } = context;
  const edition = editions.get(audit.editionId);
  const scorecards = await currentScorecards(em, audit.id);
  const programme = await em.findOneOrFail(Programme, { id: audit.programme.id });
  return {
    audit,
    edition,
    scorecards,
    programmeCode: programme.code,
    combined: combinedOutcome(edition, scorecards),
    nonconformities: await em.find(Nonconformity, { audit: audit.id }, { orderBy: { number: 'asc' } }),
    earlier: await earlierNonconformities(context, audit),
    review: await em.findOne(TechnicalReview, { audit: audit.id }, { orderBy: { reviewedOn: 'desc', id: 'desc' } }),
    teamPersonIds: (await em.find(TeamAssignment, { audit: audit.id })).map(({ person }) => person.id),
    certificate: await newestCertificate(context, audit.certification.id),
    scopeChange: await waitingScopeChange(context, audit),
  };
}

/** The request an audit looked into: not taken back meanwhile, and not answered. */
async function waitingScopeChange({ em }: ActorContext, { scopeChange }: Audit): Promise<Application | null> {
  if (!scopeChange) return null;
  return em.findOne(Application, { id: scopeChange.id, status: ApplicationStatus.ACCEPTED, decidedOn: null });
}

/** The acting person as somebody who judges this file from outside. */
export async function independenceOf(context: ActorContext, file: DecisionFile): Promise<IndependenceFacts> {
  const { actor, today } = context;
  if (!actor.personId) throw new Error('Only an account with a person behind it can judge a file');
  const client = file.audit.client.id;
  return {
    person: await factsOfPerson(context, actor.personId),
    programme: file.programmeCode,
    neededCodes: file.audit.technicalCodes,
    clientId: client,
    teamPersonIds: file.teamPersonIds,
    soldByPersonIds: (await soldTo(context, actor.personId, client)) ? [actor.personId] : [],
    on: today,
  };
}

/** What makes the acting person fit to decide on this file, or not. */
export async function deciderChecksOf(context: ActorContext, file: DecisionFile): Promise<readonly Check[]> {
  const independence = await independenceOf(context, file);
  return deciderChecks({
    ...independence,
    reviewerId: file.review?.reviewer.id ?? null,
    reviewerMayDecide: file.edition.decision.reviewerMayDecide,
  });
}

/** What is about to be decided; null while it is open. */
interface Deciding {
  readonly outcome: DecisionOutcome | null;
  /** Numbers of major nonconformities of the part that a reduction takes out of the scope. */
  readonly takenOut?: readonly string[];
}

/** The gate before a decision, the acting person's own fitness first. */
export async function gateOf(
  context: ActorContext,
  file: DecisionFile,
  { outcome, takenOut = [] }: Deciding,
): Promise<readonly Check[]> {
  const fitness = await deciderChecksOf(context, file);
  const { audit, edition, review, scorecards, nonconformities } = file;
  const own = nonconformities.map(({ number, grade, status }) => ({ number: `NC-${number}`, grade, status }));
  const time = await context.em.findOne(TimeCalculation, { audit: audit.id });
  const gate = decisionGate({
    auditStatus: audit.status,
    technicalReview: review?.outcome ?? null,
    nonconformities: own,
    scorecards: scorecards.map(({ evaluation, status }) => ({
      evaluation: edition.evaluations.find(({ id }) => id === evaluation)?.title[context.locale] ?? evaluation,
      status,
    })),
    scoresPass: file.combined.passed,
    decider: verdictOf(fitness),
    personDays: audit.personDays,
    tablePersonDays: time?.leastPersonDays ?? null,
    timeJustification: audit.timeJustification,
    outcome,
    takenOut,
  });
  const credit =
    outcome !== null && isAdverse(outcome) ? [] : await creditChecksOf(context, audit.client.id, context.today);
  const permits = await permitsStand(context, file, outcome);
  const stands = [...(await auditStands(context, file, outcome)), ...(await certificateStands(context, file, outcome))];
  const minors = openMinorChecks({ own, earlier: file.earlier, outcome });
  const { planReportedOn } = audit;
  const activities = await context.em.find(AuditActivity, { audit: audit.id });
  const marks = await markChecksOf(context, audit);
  const told = await toldTeam(context, audit);
  const notes = [...minors, ...planReportChecks({ planReportedOn, activities }), ...told, ...marks];
  return [
    ...fitness,
    ...gate.filter(({ code }) => code !== 'DECIDER_INDEPENDENT'),
    ...notes,
    ...stands,
    ...permits,
    ...credit,
  ];
}

/** What may be decided: the level follows from the scores, nobody sets it by hand. */
export function openOutcomesOf(
  context: ActorContext,
  { audit, edition, combined, nonconformities, certificate, scopeChange }: DecisionFile,
): readonly DecisionOutcome[] {
  const rankOf = (level: string | null | undefined): number | null =>
    edition.levels.items.find(({ code }) => code === level)?.rank ?? null;
  const state = certificate && stateOf(context, certificate);
  return outcomesFor({
    kind: audit.kind,
    passed: combined.passed === true,
    computedRank: rankOf(combined.level),
    currentRank: rankOf(certificate?.level),
    state,
    scopeChange: scopeChange?.scopeDirection ?? null,
    isTransfer: audit.specialReason === SpecialAuditReason.TRANSFER,
    majorIsOpen: nonconformities.some(
      ({ grade, status }) =>
        grade === NonconformityGrade.MAJOR &&
        status !== NonconformityStatus.VERIFIED &&
        status !== NonconformityStatus.CLOSED,
    ),
  });
}
