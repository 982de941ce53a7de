import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import { DAY, REFERENCE } from '../../reading/filters.js';
import { listOf } from '../../reading/list.js';
import type { ListArgs } from '../../reading/list.js';
import { readPage } from '../../reading/read.js';
import { PriceList } from './price-list.entity.js';
import { publishPriceList, PublishPriceListInput, PublishPriceListResult } from './publish-price-list.js';

const PriceLists = listOf(PriceList, {
  fields: { id: { kind: REFERENCE }, validFrom: { kind: DAY, sortable: true } },
  defaultOrder: [['validFrom', 'DESC']],
});

@Resolver(() => PriceList)
export class PriceListResolver {
  @Query(() => PriceLists.Connection, { description: "The body's price lists, the newest first." })
  @Authorized<Door>('body:read')
  priceLists(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PriceLists.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, PriceLists, { args, info });
  }

  @Mutation(() => PublishPriceListResult, {
    description: 'Publishes a price list (收费标准) that counts from a day on.',
  })
  @Authorized<Door>('price-list:publish')
  publishPriceList(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => PublishPriceListInput, { description: 'The list.' }) input: PublishPriceListInput,
  ): Promise<object> {
    return command(context, info, [publishPriceList, input]);
  }
}
