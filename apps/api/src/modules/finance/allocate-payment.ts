import { mayAllocate } from '@touchstone/rules';
import { sql } from 'kysely';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getRecord } from '../../records.js';
import { Client } from '../clients/index.js';
import { Charge } from './charge.entity.js';
import { chargesThat } from './finance.queries.js';
import { Allocation, Payment } from './payment.entity.js';

@InputType({ description: 'Some of a payment, put to a charge.' })
export class AllocatePaymentInput {
  @Field(() => ID, { description: 'The payment.' })
  paymentId!: string;

  @Field(() => ID, { description: 'The charge.' })
  chargeId!: string;

  @Field(() => Int, { description: 'Amount in fen.' })
  amountFen!: number;
}

export const AllocatePaymentResult = resultOf('AllocatePayment', () => Payment);

/** Puts some of a payment to a charge (核销): no more than is left of either. */
export async function allocatePayment(
  context: ActorContext,
  { paymentId, chargeId, amountFen }: AllocatePaymentInput,
): Promise<Answer<Payment>> {
  const { em, today } = context;
  const payment = await getRecord(context, Payment, paymentId);
  const charge = await getRecord(context, Charge, chargeId);
  await takeTurnsAt(context, Client, payment.client.id);
  const [standing] = await chargesThat(context, sql`h.id = ${charge.id}`);
  const isOpen = standing && !standing.isReversal && !standing.isReversed;

  const answer = mayAllocate({
    amountFen,
    leftFen: await leftOf(context, payment),
    openFen: isOpen ? standing.amountFen - standing.coveredFen : 0,
    isSameClient: charge.client.id === payment.client.id,
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  em.create(Allocation, { id: newId(), payment, charge, client: payment.client, amountFen, allocatedOn: today });
  await em.flush();
  return payment;
}

/** What is left of a payment: nothing of one that was reversed, or reverses another. */
async function leftOf({ em }: ActorContext, payment: Payment): Promise<number> {
  const reversal = await em.count(Payment, { reverses: payment.id });
  if (reversal > 0 || payment.amountFen < 0) return 0;
  const shares = await em.find(Allocation, { payment: payment.id });
  return shares.reduce((left, { amountFen }) => left - amountFen, payment.amountFen);
}
