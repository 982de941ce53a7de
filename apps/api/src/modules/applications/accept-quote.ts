import { mayAcceptQuote } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getRecord } from '../../records.js';
import { Application } from './application.entity.js';
import { Quote } from './quote.entity.js';
import { quoteFacts } from './quote.queries.js';

@InputType({ description: 'A quote that the client accepts.' })
export class AcceptQuoteInput {
  @Field(() => ID, { description: 'The quote.' })
  quoteId!: string;
}

export const AcceptQuoteResult = resultOf('AcceptQuote', () => Quote);

/** Records that the client accepts a quote, itself or by word to the body. */
export async function acceptQuote(context: ActorContext, { quoteId }: AcceptQuoteInput): Promise<Answer<Quote>> {
  const quote = await getRecord(context, Quote, quoteId);
  await takeTurnsAt(context, Application, quote.application.id);
  await context.em.refresh(quote);

  const answer = mayAcceptQuote(await quoteFacts(context, quote), context.today);
  if (!answer.allowed) return new Refused(answer.refusals);

  quote.acceptedOn = context.today;
  await context.em.flush();
  return quote;
}
