import { CertificateState, FEES_UNPAID, mayProposeSuspension } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getRecord } from '../../records.js';
import { sql } from 'kysely';
import { Agreement } from '../applications/index.js';
import { priceListOn } from '../body/index.js';
import { Certificate, stateOf } from '../certificates/index.js';
import { Person } from '../people/index.js';
import { chargesThat } from './finance.queries.js';
import { SuspensionProposal } from './suspension-proposal.entity.js';

@InputType({ description: 'An agreement whose fees are so far in arrears that the certificate should be suspended.' })
export class ProposeSuspensionInput {
  @Field(() => ID, { description: 'The agreement.' })
  agreementId!: string;
}

export const ProposeSuspensionResult = resultOf('ProposeSuspension', () => SuspensionProposal);

/** Puts a suspension forward because fees are in arrears. What is owed stays here: only the reason's code goes on. */
export async function proposeSuspension(
  context: ActorContext,
  { agreementId }: ProposeSuspensionInput,
): Promise<Answer<SuspensionProposal>> {
  const { em, today, actor } = context;
  const agreement = await getRecord(context, Agreement, agreementId);
  await takeTurnsAt(context, Agreement, agreement.id);
  const [certificate] = await em.find(
    Certificate,
    { certification: agreement.certification?.id ?? null },
    { orderBy: { issuedOn: 'desc', id: 'desc' }, limit: 1 },
  );
  const standing = await em.findOne(SuspensionProposal, { certificate: certificate?.id ?? null, withdrawnOn: null });
  const charges = await chargesThat(context, sql`h.agreement_id = ${agreement.id} and h.reverses_id is null`);
  const owed = charges.filter(({ isReversed, amountFen, coveredFen }) => !isReversed && coveredFen < amountFen);

  const answer = mayProposeSuspension({
    oldestDueOn: owed[0]?.dueOn ?? null,
    arrearsDays: (await priceListOn(context, today)).arrearsDays,
    certificateIsValid: certificate !== undefined && stateOf(context, certificate) === CertificateState.VALID,
    proposedOn: standing && !isSettled(certificate, standing) ? standing.proposedOn : null,
    today,
  });
  if (!answer.allowed || !certificate) return new Refused(answer.allowed ? [] : answer.refusals);

  const proposal = em.create(SuspensionProposal, {
    id: newId(),
    certificate,
    agreement,
    client: agreement.client,
    reasonCode: FEES_UNPAID,
    proposedBy: actor.personId ? em.getReference(Person, actor.personId, { wrapped: true }) : null,
    proposedOn: today,
    withdrawnOn: null,
  });
  await em.flush();
  return proposal;
}

/** A proposal came to its end with a suspension since. */
function isSettled(certificate: Certificate | undefined, { proposedOn }: SuspensionProposal): boolean {
  const suspendedOn = certificate?.suspendedOn ?? null;
  return suspendedOn !== null && suspendedOn >= proposedOn;
}
