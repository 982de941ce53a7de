import type { PlainDate } from '@touchstone/plain-date';
import { mayRecordPayment, PaymentMethod, spreadPayment } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getRecord } from '../../records.js';
import { priceListOn } from '../body/index.js';
import { Client } from '../clients/index.js';
import { Charge } from './charge.entity.js';
import { openChargesOf } from './finance.queries.js';
import { Allocation, Payment } from './payment.entity.js';

@InputType({ description: 'Money that came in.' })
export class RecordPaymentInput {
  @Field(() => ID, { description: 'The client whose debt it pays.' })
  clientId!: string;

  @Field(() => PlainDateScalar, { description: 'Day it came in.' })
  receivedOn!: PlainDate;

  @Field(() => Int, { description: 'Amount in fen.' })
  amountFen!: number;

  @Field(() => PaymentMethod, { description: 'How it came in.' })
  method!: PaymentMethod;

  @Field(() => String, { description: 'Reference of the bank or voucher.' })
  reference!: string;

  @Field(() => String, { nullable: true, description: 'Who paid, where it was not the client itself.' })
  payerName!: string | null;

  @Field(() => String, { nullable: true, description: 'Why somebody else than the client paid.' })
  payerReason!: string | null;

  @Field(() => Boolean, { description: 'Whether it is put to the open charges at once, the oldest due first.' })
  spread!: boolean;
}

export const RecordPaymentResult = resultOf('RecordPayment', () => Payment);

/** Records money that came in and, if asked, puts it to the client's open charges, the oldest due first. */
export async function recordPayment(
  context: ActorContext,
  { clientId, receivedOn, amountFen, method, spread, ...input }: RecordPaymentInput,
): Promise<Answer<Payment>> {
  const { em, today } = context;
  const client = await getRecord(context, Client, clientId);
  await takeTurnsAt(context, Client, client.id);
  const { othersMayPay } = await priceListOn(context, today);
  const payerName = input.payerName?.trim() || client.name;
  const payerReason = input.payerReason?.trim() || null;
  const reference = input.reference.trim();

  const answer = mayRecordPayment({
    clientName: client.name,
    payerName,
    payerReason,
    othersMayPay,
    amountFen,
    receivedOn,
    reference,
    today,
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  const payment = em.create(Payment, {
    id: newId(),
    client,
    payerName,
    remark: payerReason,
    receivedOn,
    amountFen,
    method,
    reference,
    reverses: null,
  });
  const open = spread ? await openChargesOf(context, client.id) : [];
  const shares = spreadPayment(
    amountFen,
    open.map((charge) => ({ id: charge.id, openFen: charge.amountFen - charge.coveredFen })),
  );
  for (const share of shares)
    em.create(Allocation, {
      id: newId(),
      payment,
      charge: em.getReference(Charge, share.id, { wrapped: true }),
      client,
      amountFen: share.amountFen,
      allocatedOn: today,
    });
  await em.flush();
  return payment;
}
