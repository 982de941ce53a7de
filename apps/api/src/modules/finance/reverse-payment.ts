import { mayReverse } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getRecord } from '../../records.js';
import { Client } from '../clients/index.js';
import { Payment } from './payment.entity.js';

@InputType({ description: 'A payment that is taken back.' })
export class ReversePaymentInput {
  @Field(() => ID, { description: 'The payment.' })
  paymentId!: string;

  @Field(() => String, { description: 'Why.' })
  remark!: string;
}

export const ReversePaymentResult = resultOf('ReversePayment', () => Payment);

/** Takes a payment back (冲正) by another of the same amount below zero: what it covered is open again. */
export async function reversePayment(
  context: ActorContext,
  { paymentId, remark }: ReversePaymentInput,
): Promise<Answer<Payment>> {
  const { em, today } = context;
  const payment = await getRecord(context, Payment, paymentId);
  await takeTurnsAt(context, Client, payment.client.id);
  const isReversed = (await em.count(Payment, { reverses: payment.id })) > 0;

  const answer = mayReverse({ isReversal: payment.reverses !== null, isReversed, remark });
  if (!answer.allowed) return new Refused(answer.refusals);

  const { client, payerName, method, reference, amountFen } = payment;
  const reversal = em.create(Payment, {
    id: newId(),
    client,
    payerName,
    remark: remark.trim(),
    receivedOn: today,
    amountFen: -amountFen,
    method,
    reference,
    reverses: payment,
  });
  await em.flush();
  return reversal;
}
