import type { PlainDate } from '@touchstone/plain-date';
import { mayPublishPriceList } from '@touchstone/rules';
import { Field, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurns } from '../../database/take-turns.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { PriceList } from './price-list.entity.js';

@InputType({ description: 'Prices and terms of payment from a day on.' })
export class PublishPriceListInput {
  @Field(() => PlainDateScalar, { description: 'Day from which it counts.' })
  validFrom!: PlainDate;

  @Field(() => Int, { description: 'Application fee in fen.' })
  applicationFen!: number;

  @Field(() => Int, { description: 'Fee for review and registration in fen.' })
  registrationFen!: number;

  @Field(() => Int, { description: 'Annual fee in fen.' })
  annualFen!: number;

  @Field(() => Int, { description: 'Price of a person-day in fen, an even number.' })
  personDayFen!: number;

  @Field(() => Int, { description: 'Days a quote stands.' })
  quoteValidDays!: number;

  @Field(() => Int, { description: 'Days from charge to due day.' })
  paymentDays!: number;

  @Field(() => Int, { description: 'Days past the due day after which arrears are a reason to suspend.' })
  arrearsDays!: number;

  @Field(() => Boolean, { description: 'Whether somebody else than the client may pay, with a reason.' })
  othersMayPay!: boolean;

  @Field(() => Boolean, { description: 'Whether an agreement needs a quote that was accepted.' })
  quoteNeeded!: boolean;
}

export const PublishPriceListResult = resultOf('PublishPriceList', () => PriceList);

/** Publishes a price list (收费标准): it counts from its day on; what was quoted or agreed before stays. */
export async function publishPriceList(
  context: ActorContext,
  { ...input }: PublishPriceListInput,
): Promise<Answer<PriceList>> {
  const { em, today } = context;
  await takeTurns(context, 'price list');
  const known = (await em.find(PriceList, {})).map(({ validFrom }) => validFrom);

  const answer = mayPublishPriceList({ ...input, today, known });
  if (!answer.allowed) return new Refused(answer.refusals);

  const list = em.create(PriceList, { ...input, id: newId(), isIllustrative: false });
  await em.flush();
  return list;
}
