import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import type { ActorContext } from '../../context.js';
import type { ListArgs } from '../../reading/list.js';
import { findRecord, readPage } from '../../reading/read.js';
import { Agreement } from './application.entity.js';
import { AgreementList } from './agreement.list.js';

@Resolver(() => Agreement)
export class AgreementResolver {
  @Query(() => Agreement, { nullable: true, description: 'One record; null when there is none for this reader.' })
  @Authorized<Door>('agreement:read')
  agreement(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<object | null> {
    return findRecord(context, { type: 'Agreement', id, info });
  }

  @Query(() => AgreementList.Connection, { description: 'Agreements.' })
  @Authorized<Door>('agreement:read')
  agreements(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => AgreementList.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, AgreementList, { args, info });
  }
}
