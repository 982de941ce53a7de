import { dueDayOf, mayChargeAgreed } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { nextNumber } from '../../database/next-number.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getRecord } from '../../records.js';
import { Agreement } from '../applications/index.js';
import { priceListOn } from '../body/index.js';
import { SurveillanceActivity } from '../surveillance/index.js';
import { Charge } from './charge.entity.js';
import { chargesDueOn } from './finance.queries.js';

@InputType({ description: 'An agreement whose fees are charged.' })
export class ChargeAgreedInput {
  @Field(() => ID, { description: 'The agreement.' })
  agreementId!: string;
}

export const ChargeAgreedResult = resultOf('ChargeAgreed', () => Agreement);

/**
 * Charges what an agreement lets the body charge by today and that is not charged yet: a person looks at what is due
 * and confirms it.
 */
export async function chargeAgreed(
  context: ActorContext,
  { agreementId }: ChargeAgreedInput,
): Promise<Answer<Agreement>> {
  const { em, today } = context;
  const agreement = await getRecord(context, Agreement, agreementId);
  await takeTurnsAt(context, Agreement, agreement.id);
  const due = await chargesDueOn(context, agreement);
  const { paymentDays } = await priceListOn(context, today);

  const answer = mayChargeAgreed(due, agreement);
  if (!answer.allowed) return new Refused(answer.refusals);

  for (const { kind, surveillance, amountFen } of due) {
    em.create(Charge, {
      id: newId(),
      number: await nextNumber(context, 'charge'),
      agreement,
      client: agreement.client,
      kind,
      surveillanceActivity: surveillance
        ? em.getReference(SurveillanceActivity, surveillance, { wrapped: true })
        : null,
      remark: null,
      amountFen,
      chargedOn: today,
      dueOn: dueDayOf(today, paymentDays),
      reverses: null,
    });
    // The next number counts this one.
    await em.flush();
  }
  return agreement;
}
