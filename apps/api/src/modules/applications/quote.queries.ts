import { feesOfQuote, quoteState } from '@touchstone/rules';
import type { AgreedFees, QuoteFacts, QuoteState } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import { Quote } from './quote.entity.js';

/** What an agreement may take over from the quotes of its application. */
export interface QuoteTaken {
  /** How the newest quote stands, or the accepted one; null where none was made. */
  readonly state: QuoteState | null;
  readonly fees: AgreedFees | null;
  readonly personDays: string | null;
}

/** A quote as the rules look at it. */
export async function quoteFacts({ em }: ActorContext, quote: Quote): Promise<QuoteFacts> {
  const [newest] = await em.find(
    Quote,
    { application: quote.application.id },
    { orderBy: { sentOn: 'desc', number: 'desc' }, limit: 1 },
  );
  return { validUntil: quote.validUntil, acceptedOn: quote.acceptedOn, isReplaced: newest?.id !== quote.id };
}

/** The accepted quote of an application, the newest if there are several; how the newest stands if none was accepted. */
export async function quoteOf(context: ActorContext, application: string): Promise<QuoteTaken> {
  const quotes = await context.em.find(
    Quote,
    { application },
    { orderBy: { sentOn: 'desc', number: 'desc' }, populate: ['lines'] },
  );
  const accepted = quotes.find(({ acceptedOn }) => acceptedOn !== null);
  const [newest] = quotes;
  if (!accepted) {
    const state = newest ? quoteState(await quoteFacts(context, newest), context.today) : null;
    return { state, fees: null, personDays: null };
  }
  return { state: 'ACCEPTED', fees: feesOfQuote(accepted.lines.getItems()), personDays: accepted.personDays };
}
