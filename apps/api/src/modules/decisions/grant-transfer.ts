import {
  allOf,
  AuthorisedFunction,
  CertificationStatus,
  check,
  CLAUSE,
  DecisionOutcome,
  mayGrantTransfer,
  offTeamChecks,
  permitChecks,
  verdictOf,
} from '@touchstone/rules';
import type { Check } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { localId, newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { Agreement, Application, creditChecksOf, soldTo, Transfer, transferFacts } from '../applications/index.js';
import { Certification, issueCertificate } from '../certificates/index.js';
import { permitsOf } from '../clients/index.js';
import { factsOfPerson, Person } from '../people/index.js';
import { Programme } from '../programmes/index.js';
import { syncSurveillance } from '../surveillance/index.js';
import { Decision } from './decision.entity.js';
import { takenBy } from './taken-by.js';
import { issuanceGateOf } from './issuance.queries.js';

@InputType({ description: 'A transfer to be granted without an audit.' })
export class GrantTransferInput {
  @Field(() => ID, { description: 'The application for the transfer.' })
  applicationId!: string;

  @Field(() => Int, { description: "The application's version as it was read." })
  expectedVersion!: number;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

export const GrantTransferResult = resultOf('GrantTransfer', () => Decision);

/**
 * Takes a certificate of another body over (转入): ours is issued today at the level that one states, ends on the same
 * day, and its surveillance goes on where it stood. What the review leaves in doubt is decided after an audit instead.
 */
export async function grantTransfer(context: ActorContext, input: GrantTransferInput): Promise<Answer<Decision>> {
  const { em, actor, editions, today } = context;
  const { applicationId: id, expectedVersion, reason } = input;
  await takeTurnsAt(context, Application, localId('Application', id));
  const application = await getForChange(context, Application, { id, expectedVersion });
  if (!actor.personId) throw new Error('Only an account with a person behind it can decide');
  const transfer = await em.findOne(Transfer, { application });
  const agreement = await em.findOne(Agreement, { application });
  const checks = await deciderChecks(context, application, actor.personId);
  const issuance = await issuanceGateOf(context, editions.get(application.editionId), application.technicalCodes);

  const answer = allOf([
    mayGrantTransfer({
      kind: application.kind,
      status: application.status,
      agreementSignedOn: agreement?.signedOn ?? null,
      decidedOn: application.decidedOn ?? null,
      review: transfer?.reviewer
        ? { reviewerId: transfer.reviewer.id, needsVisit: transfer.needsVisit === true }
        : null,
      ...(await transferFacts(context, transfer, application)),
      deciderId: actor.personId,
      on: today,
    }),
    issuance,
    verdictOf(checks),
  ]);
  if (!answer.allowed || !transfer || !agreement?.certification || !issuance.allowed)
    return new Refused(answer.allowed ? [] : answer.refusals);

  const certification = await em.findOneOrFail(Certification, { id: agreement.certification.id });
  const certificate = await issueCertificate(context, certification, {
    level: transfer.level,
    decidedOn: today,
    issuedOn: today,
    isSpecimen: issuance.specimen,
    previous: null,
    transfer,
  });
  await syncSurveillance(context, certificate, transfer.surveillancesOn);
  em.assign(certification, { status: CertificationStatus.CERTIFIED });
  em.assign(application, { decidedOn: today });
  const decision = em.create(Decision, {
    id: newId(),
    audit: null,
    application,
    changeNotice: null,
    certification,
    client: application.client,
    certificate,
    outcome: DecisionOutcome.GRANT,
    level: transfer.level,
    decidedBy: em.getReference(Person, actor.personId, { wrapped: true }),
    ...takenBy(actor),
    decidedOn: today,
    reasonCode: null,
    reason: reason.trim(),
    checks: checks.map(({ code, passed }) => ({ code, passed })),
  });
  await em.flush();
  return decision;
}

/** Who decides is authorised for the programme, knows its fields and has no tie to the client; its permits and credit are in order. */
async function deciderChecks(
  context: ActorContext,
  { programme, client, technicalCodes, activities }: Application,
  personId: string,
): Promise<readonly Check[]> {
  const { code } = await context.em.findOneOrFail(Programme, { id: programme.id });
  const sold = await soldTo(context, personId, client.id);
  return [
    check('DECIDER_SOLD_IT', CLAUSE.impartiality, { passed: !sold }),
    ...offTeamChecks({
      person: await factsOfPerson(context, personId),
      authorisedFunction: AuthorisedFunction.DECISION,
      programme: code,
      neededCodes: technicalCodes,
      clientId: client.id,
      on: context.today,
    }),
    ...permitChecks(await permitsOf(context, client.id), { activities, on: context.today }),
    ...(await creditChecksOf(context, client.id, context.today)),
  ];
}
