import {
  allOf,
  answersScope,
  AuditStatus,
  CertificateEventKind,
  ChangeNoticeStatus,
  DecisionOutcome,
  gateVerdict,
  keptLines,
  mayTakeDecision,
  mayTakeLevel,
  refusesScope,
} from '@touchstone/rules';
import type { KeptLine, Verdict } from '@touchstone/rules';
import { standingsBlockingIssue } from '@touchstone/schemes';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { localId, newId } from '../../graphql/ids.js';
import type { Application } from '../applications/index.js';
import { Audit, freezeScorecards } from '../audits/index.js';
import type { Certificate } from '../certificates/index.js';
import { Certification } from '../certificates/index.js';
import { ChangeNotice } from '../changes/index.js';
import { Person } from '../people/index.js';
import { getForChange } from '../../records.js';
import { decisionFileOf, gateOf, openOutcomesOf } from './decision-file.queries.js';
import type { DecisionFile } from './decision-file.queries.js';
import { Decision } from './decision.entity.js';
import { takenBy } from './taken-by.js';

@InputType({ description: 'A red line of the gate that the decision maker lets through.' })
export class GateOverrideInput {
  @Field(() => String, { description: 'Code of the line.' })
  code!: string;

  @Field(() => String, { description: 'Why it is let through; kept with the decision.' })
  reason!: string;
}

@InputType({ description: 'A decision on an audit.' })
export class DecisionInput {
  @Field(() => ID, { description: 'The audit it rests on.' })
  auditId!: string;

  @Field(() => Int, { description: "The audit's version as it was read." })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'Why; needed where the decision is against the client.' })
  reason!: string | null;

  @Field(() => [GateOverrideInput], {
    nullable: true,
    description: 'Red lines that are let through with a signed reason, where the rule allows it.',
  })
  overrides?: GateOverrideInput[] | null;
}

/** What every decision on an audit asks first: its file, its gate, whether the outcome is open. */
export async function prepareDecision(
  context: ActorContext,
  input: DecisionInput & { readonly nonconformityIds?: readonly string[] | null },
  choose: (open: readonly DecisionOutcome[]) => DecisionOutcome,
): Promise<{
  file: DecisionFile;
  outcome: DecisionOutcome;
  verdict: Verdict;
  checks: readonly KeptLine[];
}> {
  await takeTurnsAt(context, Audit, localId('Audit', input.auditId));
  const audit = await getForChange(context, Audit, { id: input.auditId, expectedVersion: input.expectedVersion });
  const file = await decisionFileOf(context, audit);
  const open = openOutcomesOf(context, file);
  const outcome = choose(open);
  const takenOut = outcome === DecisionOutcome.REDUCE ? numbersOf(file, input.nonconformityIds ?? []) : [];
  const checks = await gateOf(context, file, { outcome, takenOut });
  const overrides = input.overrides ?? [];
  const verdict = allOf([
    gateVerdict(checks, overrides, file.edition.decision),
    levelVerdict(file, outcome),
    mayTakeDecision({
      outcome,
      open,
      reason: input.reason,
      refusesScope: file.scopeChange?.scopeDirection ? refusesScope(outcome, file.scopeChange.scopeDirection) : false,
      decidedOn: context.today,
      reviewedOn: file.review?.reviewedOn ?? null,
      today: context.today,
    }),
  ]);
  return { file, outcome, verdict, checks: keptLines(checks, overrides, file.edition.decision) };
}

/** Outcomes that let what is certified stand by the scores of the audit. */
const STANDS: ReadonlySet<DecisionOutcome> = new Set<DecisionOutcome>([
  DecisionOutcome.MAINTAIN,
  DecisionOutcome.RAISE_LEVEL,
  DecisionOutcome.LOWER_LEVEL,
  DecisionOutcome.RESTORE,
  DecisionOutcome.EXTEND,
]);

function levelVerdict({ certificate, edition }: DecisionFile, outcome: DecisionOutcome): Verdict {
  const isSpecimen = certificate?.isSpecimen ?? true;
  return STANDS.has(outcome)
    ? mayTakeLevel({ isSpecimen, blocking: standingsBlockingIssue(edition) })
    : { allowed: true };
}

/** What is written down of a decision on an audit: itself, and that nothing of the audit changes any more. */
export async function recordDecision(
  context: ActorContext,
  { file, outcome, checks }: { file: DecisionFile; outcome: DecisionOutcome; checks: readonly KeptLine[] },
  {
    reason,
    certificate,
    reasonCode = null,
  }: { reason: string | null; certificate: Certificate | null; reasonCode?: string | null },
): Promise<Decision> {
  const { em, actor, today } = context;
  const { audit, combined } = file;
  const application = answersScope(outcome) ? file.scopeChange : null;
  const decision = em.create(Decision, {
    id: newId(),
    audit,
    application,
    changeNotice: application && (await settleRequest(context, application)),
    certification: em.getReference(Certification, audit.certification.id, { wrapped: true }),
    client: audit.client,
    certificate,
    outcome,
    level: combined.level,
    decidedBy: em.getReference(Person, actor.personId ?? '', { wrapped: true }),
    ...takenBy(actor),
    decidedOn: today,
    reasonCode,
    reason,
    checks,
  });
  await freezeScorecards(em, audit.id);
  em.assign(audit, { status: AuditStatus.DECIDED, decidedOn: today });
  await em.flush();
  return decision;
}

/** A request for another scope is answered, and so is the notice that led to it. */
export async function settleRequest(
  { em, today }: ActorContext,
  application: Application,
): Promise<ChangeNotice | null> {
  em.assign(application, { decidedOn: today });
  const notice = await em.findOne(ChangeNotice, { application: application.id, status: ChangeNoticeStatus.ASSESSED });
  if (notice) em.assign(notice, { status: ChangeNoticeStatus.SETTLED, settledOn: today });
  return notice;
}

/** How people quote the nonconformities of some ids, of those that the audit raised. */
function numbersOf({ nonconformities }: DecisionFile, ids: readonly string[]): readonly string[] {
  const named = ids.map((id) => localId('Nonconformity', id));
  return nonconformities.filter(({ id }) => named.includes(id)).map(({ number }) => `NC-${number}`);
}

/** The event that a decision makes in its certificate's life. */
export const EVENT_OF = {
  MAINTAIN: CertificateEventKind.MAINTAINED,
  RAISE_LEVEL: CertificateEventKind.LEVEL_RAISED,
  LOWER_LEVEL: CertificateEventKind.LEVEL_LOWERED,
} as const;
