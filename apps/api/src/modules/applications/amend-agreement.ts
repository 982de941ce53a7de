import { allOf, mayAmendAgreement } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { DecimalScalar } from '../../graphql/scalars.js';
import { getForChange } from '../../records.js';
import { dealOf } from './agreement-terms.queries.js';
import { AgreementDutiesInput } from './agreement.inputs.js';
import { Agreement } from './application.entity.js';

@InputType({ description: 'The terms of an agreement as they shall be.' })
export class AmendAgreementInput extends AgreementDutiesInput {
  @Field(() => ID, { description: 'The agreement.' })
  agreementId!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  expectedVersion!: number;

  @Field(() => DecimalScalar, { description: 'Audit time of the initial audit in person-days (half days).' })
  personDays!: string;

  @Field(() => Int, { description: 'Fee until the first decision in fen.' })
  feeFen!: number;
}

export const AmendAgreementResult = resultOf('AmendAgreement', () => Agreement);

/** Changes the terms of an agreement that is not signed yet. */
export async function amendAgreement(
  context: ActorContext,
  { agreementId, expectedVersion, personDays, ...wanted }: AmendAgreementInput,
): Promise<Answer<Agreement>> {
  const agreement = await getForChange(context, Agreement, { id: agreementId, expectedVersion });

  const { application, client, signedOn } = agreement;
  const { deal, verdict } = await dealOf(context, { ...wanted, applicationId: application.id, clientId: client.id });

  const answer = allOf([mayAmendAgreement({ personDays, feeFen: deal.feeFen, signedOn }), verdict]);
  if (!answer.allowed) return new Refused(answer.refusals);

  context.em.assign(agreement, { personDays, ...deal });
  await context.em.flush();
  return agreement;
}
