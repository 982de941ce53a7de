import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import { DAY, INT, REFERENCE, TEXT } from '../../reading/filters.js';
import { listOf } from '../../reading/list.js';
import type { ListArgs } from '../../reading/list.js';
import { readPage } from '../../reading/read.js';
import { acceptQuote, AcceptQuoteInput, AcceptQuoteResult } from './accept-quote.js';
import { drawUpQuote, DrawUpQuoteInput, DrawUpQuoteResult } from './draw-up-quote.js';
import { Quote } from './quote.entity.js';

const QuoteList = listOf(Quote, {
  fields: {
    id: { kind: REFERENCE },
    number: { kind: TEXT, sortable: true },
    client: { kind: REFERENCE },
    application: { kind: REFERENCE },
    sentOn: { kind: DAY, sortable: true },
    totalFen: { kind: INT, sortable: true },
  },
  defaultOrder: [
    ['sentOn', 'DESC'],
    ['number', 'DESC'],
  ],
});

@Resolver(() => Quote)
export class QuoteResolver {
  @Query(() => QuoteList.Connection, { description: 'Quotes.' })
  @Authorized<Door>('fee:read')
  quotes(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => QuoteList.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, QuoteList, { args, info });
  }

  @Mutation(() => DrawUpQuoteResult, { description: 'Draws up a quote (报价) and sends it; it replaces the last one.' })
  @Authorized<Door>('quote:draw-up')
  drawUpQuote(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => DrawUpQuoteInput, { description: 'What it prices.' }) input: DrawUpQuoteInput,
  ): Promise<object> {
    return command(context, info, [drawUpQuote, input]);
  }

  @Mutation(() => AcceptQuoteResult, { description: 'Records that the client accepts a quote.' })
  @Authorized<Door>('quote:accept')
  acceptQuote(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AcceptQuoteInput, { description: 'Which quote.' }) input: AcceptQuoteInput,
  ): Promise<object> {
    return command(context, info, [acceptQuote, input]);
  }
}
