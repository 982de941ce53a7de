import { allOf, AuthorisedFunction, check, CLAUSE, mayUseReason, offTeamChecks, verdictOf } from '@touchstone/rules';
import type { CertificateStepFacts, Check, DecisionOutcome, ReasonKind, Verdict } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { localId, newId } from '../../graphql/ids.js';
import { getForChange } from '../../records.js';
import { soldTo } from '../applications/index.js';
import { TeamAssignment } from '../audits/index.js';
import { Certificate, Certification, knownReasons, stateOf } from '../certificates/index.js';
import type { MarkCase } from '../marks/index.js';
import { factsOfPerson, Person } from '../people/index.js';
import { Programme } from '../programmes/index.js';
import { Decision } from './decision.entity.js';
import { takenBy } from './taken-by.js';

@InputType({ description: "A step in a certificate's life, decided by a person." })
export class CertificateStepInput {
  @Field(() => ID, { description: 'The certificate.' })
  certificateId!: string;

  @Field(() => Int, { description: "The certificate's version as it was read." })
  expectedVersion!: number;

  @Field(() => String, { description: "Code of the reason, from the body's list for the step." })
  reasonCode!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

/** What every step on a certificate asks first: its state today, a reason of the list, and the decider's own fitness. */
export async function prepareStep(
  context: ActorContext,
  input: CertificateStepInput,
  { kind, may }: { kind: ReasonKind; may: (facts: CertificateStepFacts) => Verdict },
): Promise<{ certificate: Certificate; verdict: Verdict; checks: readonly Check[] }> {
  await takeTurnsAt(context, Certificate, localId('Certificate', input.certificateId));
  const certificate = await getForChange(context, Certificate, {
    id: input.certificateId,
    expectedVersion: input.expectedVersion,
  });
  const checks = await deciderFitness(context, certificate);
  const coded = mayUseReason({ kind, code: input.reasonCode, known: await knownReasons(context) });
  return {
    certificate,
    verdict: allOf([may(stepFactsOf(context, certificate, input.reason)), coded, verdictOf(checks)]),
    checks,
  };
}

/** A certificate as the rules of its steps look at it today. */
export function stepFactsOf(
  context: ActorContext,
  certificate: Certificate,
  reason: string | null,
): CertificateStepFacts {
  const { issuedOn, validUntil, suspendedOn, suspensionEndsOn } = certificate;
  const { today } = context;
  const state = stateOf(context, certificate);
  return { state, issuedOn, validUntil, suspendedOn, suspensionEndsOn, on: today, today, reason };
}

@InputType({ description: "A step in a certificate's life that may rest on a misuse of its mark." })
export class FaultStepInput extends CertificateStepInput {
  @Field(() => ID, { nullable: true, description: 'The misuse of the mark it follows from, if it does.' })
  markCaseId?: string | null;
}

/** Writes a step down as a decision that rests on no audit. */
export function recordStep(
  context: ActorContext,
  certificate: Certificate,
  {
    outcome,
    input: { reasonCode, reason },
    checks,
    markCase = null,
  }: {
    outcome: DecisionOutcome;
    markCase?: MarkCase | null;
    input: Pick<CertificateStepInput, 'reason'> & { readonly reasonCode: string | null };
    checks: readonly Check[];
  },
): Decision {
  const { em, actor, today } = context;
  return em.create(Decision, {
    id: newId(),
    audit: null,
    application: null,
    changeNotice: null,
    markCase,
    certification: certificate.certification,
    client: certificate.client,
    certificate,
    outcome,
    level: certificate.level,
    decidedBy: em.getReference(Person, actor.personId ?? '', { wrapped: true }),
    ...takenBy(actor),
    decidedOn: today,
    reasonCode,
    reason,
    checks: checks.map(({ code, passed }) => ({ code, passed })),
  });
}

/** Whoever sat on a team of this client's file does not decide on its certificate either. */
export async function deciderFitness(context: ActorContext, certificate: Certificate): Promise<readonly Check[]> {
  const { em, actor, today } = context;
  if (!actor.personId) throw new Error('Only an account with a person behind it can decide');
  const programme = await em.findOneOrFail(Programme, { id: certificate.programme.id });
  const certification = await em.findOneOrFail(Certification, { id: certificate.certification.id });
  const seats = await em.count(TeamAssignment, { person: actor.personId, audit: { certification: certification.id } });
  const own = offTeamChecks({
    person: await factsOfPerson(context, actor.personId),
    authorisedFunction: AuthorisedFunction.DECISION,
    programme: programme.code,
    neededCodes: certification.technicalCodes,
    clientId: certificate.client.id,
    on: today,
  });
  const sold = await soldTo(context, actor.personId, certificate.client.id);
  return [
    check('DECIDER_ON_TEAM', CLAUSE.decision, { passed: seats === 0 }),
    check('DECIDER_SOLD_IT', CLAUSE.impartiality, { passed: !sold }),
    ...own,
  ];
}
