import type { PlainDate } from '@touchstone/plain-date';
import { dueDayOf, FeeKind, mayCharge } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { nextNumber } from '../../database/next-number.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getRecord } from '../../records.js';
import { Agreement } from '../applications/index.js';
import { priceListOn } from '../body/index.js';
import { Charge } from './charge.entity.js';

@InputType({ description: 'A fee charged by hand.' })
export class ChargeFeeInput {
  @Field(() => ID, { description: 'The agreement it rests on.' })
  agreementId!: string;

  @Field(() => FeeKind, { description: 'What it is for.' })
  kind!: FeeKind;

  @Field(() => Int, { description: 'Amount in fen.' })
  amountFen!: number;

  @Field(() => PlainDateScalar, { nullable: true, description: "Last day to pay it; the price list's where left out." })
  dueOn!: PlainDate | null;

  @Field(() => String, { description: 'What it is for, in words.' })
  remark!: string;
}

export const ChargeFeeResult = resultOf('ChargeFee', () => Charge);

/** Charges a fee by hand, such as travel or an extension of scope. */
export async function chargeFee(
  context: ActorContext,
  { agreementId, kind, amountFen, ...input }: ChargeFeeInput,
): Promise<Answer<Charge>> {
  const { em, today } = context;
  const agreement = await getRecord(context, Agreement, agreementId);
  const { paymentDays } = await priceListOn(context, today);
  const dueOn = input.dueOn ?? dueDayOf(today, paymentDays);
  const remark = input.remark.trim();

  const answer = mayCharge({ amountFen, remark, dueOn, today });
  if (!answer.allowed) return new Refused(answer.refusals);

  const charge = em.create(Charge, {
    id: newId(),
    number: await nextNumber(context, 'charge'),
    agreement,
    client: agreement.client,
    kind,
    surveillanceActivity: null,
    remark,
    amountFen,
    chargedOn: today,
    dueOn,
    reverses: null,
  });
  await em.flush();
  return charge;
}
