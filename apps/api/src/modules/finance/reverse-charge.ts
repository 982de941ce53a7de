import { mayReverseCharge } from '@touchstone/rules';
import { sql } from 'kysely';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { nextNumber } from '../../database/next-number.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getRecord } from '../../records.js';
import { Client } from '../clients/index.js';
import { Charge } from './charge.entity.js';
import { chargesThat } from './finance.queries.js';

@InputType({ description: 'A charge that is taken back.' })
export class ReverseChargeInput {
  @Field(() => ID, { description: 'The charge.' })
  chargeId!: string;

  @Field(() => String, { description: 'Why.' })
  remark!: string;
}

export const ReverseChargeResult = resultOf('ReverseCharge', () => Charge);

/** Takes a charge back (冲销) by another of the same amount below zero; both stay. */
export async function reverseCharge(
  context: ActorContext,
  { chargeId, remark }: ReverseChargeInput,
): Promise<Answer<Charge>> {
  const { em, today } = context;
  const charge = await getRecord(context, Charge, chargeId);
  await takeTurnsAt(context, Client, charge.client.id);
  const [standing] = await chargesThat(context, sql`h.id = ${charge.id}`);
  if (!standing) throw new Error('A charge that was read is there');

  const answer = mayReverseCharge({ ...standing, remark });
  if (!answer.allowed) return new Refused(answer.refusals);

  const { agreement, client, kind, surveillanceActivity, amountFen } = charge;
  const reversal = em.create(Charge, {
    id: newId(),
    number: await nextNumber(context, 'charge'),
    agreement,
    client,
    kind,
    surveillanceActivity,
    remark: remark.trim(),
    amountFen: -amountFen,
    chargedOn: today,
    dueOn: today,
    reverses: charge,
  });
  await em.flush();
  return reversal;
}
